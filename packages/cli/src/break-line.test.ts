import { expect, it } from 'vitest'
import { breakLine } from './break-line.ts'
import { quote } from './to-example.ts'

it('breaks between words, a flag beside its value', () => {
  expect(breakLine('molecule thing do 1 --name short --wait --to here', 26)).toBe(
    ['molecule thing do 1 \\', '  --name short --wait \\', '  --to here'].join('\n'),
  )
})

it('leaves what is quoted in one piece, however long it is', () => {
  const text = quote(`{"text": "it's  a long text"}`)
  expect(breakLine(`molecule say --message ${text} --now`, 20)).toBe(
    ['molecule say \\', `  --message ${text} \\`, '  --now'].join('\n'),
  )
})
