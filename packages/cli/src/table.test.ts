import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { list, table } from './table.ts'
import { clean } from './text.ts'

const rows = [
  { id: '1', name: 'Reports', compute: { provider: 'aws' } },
  { id: '22', name: '報告', compute: {} },
]
const columns = ['id', 'name', 'compute.provider']

it('lays columns out, wide characters included', () => {
  expect(table(rows, columns, { color: false })).toBe(
    ['ID  NAME     PROVIDER', '1   Reports  aws', '22  報告     -'].join('\n'),
  )
})

it('lays out more rows than a function takes arguments', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index) }))
  expect(table(many, ['id'], { color: false }).split('\n')).toHaveLength(200_001)
})

it('is the same with colour, less the escape sequences', () => {
  const colored = table(rows, columns, { color: true })
  expect(colored).toContain('\u001b[1mNAME\u001b[22m')
  expect(stripVTControlCharacters(colored)).toBe(table(rows, columns, { color: false }))
})

it('lists the fields of one object, nested ones by their path', () => {
  const value = {
    migration: { state: 'completed', detail: '' },
    terminal: true,
    keys: ['A', 'B'],
    none: null,
  }
  expect(list(value, { color: false })).toBe(
    [
      'migration.state   completed',
      'migration.detail  -',
      'terminal          true',
      'keys              A, B',
      'none              -',
    ].join('\n'),
  )
})

it('puts what needs more than a line below the fields', () => {
  const value = {
    text: '## One\n\n\u001b[2J- two\n',
    name: 'a',
    people: [{ name: 'anna', tags: [] }],
    mixed: ['a', {}],
  }
  expect(list(value, { color: false })).toBe(
    [
      'name   a',
      'mixed  ["a",{}]',
      '',
      'text',
      '  ## One',
      '',
      '  - two',
      '',
      'people',
      '  NAME',
      '  anna',
    ].join('\n'),
  )
})

it('lets nothing from a server act on the terminal', () => {
  expect(clean('a\u001b[31mred\u001b[0m\nb\u007f\u202ec')).toBe('ared b c')
  const cell = table([{ name: '\u001b]52;c;ZXZpbA==\u0007x\r\ny' }], ['name'], { color: false })
  expect(cell.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
