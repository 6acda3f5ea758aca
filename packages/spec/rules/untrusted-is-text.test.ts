import { expect, it } from 'vitest'
import { lint } from './lint.ts'

const note = (...properties: string[]): string => `
paths: {}
components:
  schemas:
    Kind: { type: string, enum: [long, short] }
    Note: { type: object, properties: { ${properties.join(', ')} } }
`
const at = (name: string): string => `#/components/schemas/Note/properties/${name}/x-molecule-untrusted`

it('reports what is no text of others', async () => {
  const document = note(
    "length: { type: [integer, 'null'], x-molecule-untrusted: true }",
    "kind: { $ref: '#/components/schemas/Kind', x-molecule-untrusted: true }",
    'key: { type: string, x-molecule-sensitive: true, x-molecule-untrusted: true }',
    'lines: { type: array, items: { type: string }, x-molecule-untrusted: log }',
  )
  expect(await lint('untrusted-is-text', document)).toEqual([
    { at: at('length'), message: 'integer or null holds no text.' },
    { at: at('kind'), message: 'One of these values is no text of others.' },
    { at: at('key'), message: 'A secret is shown to no model, also not as data.' },
    { at: at('lines'), message: 'Only a string is a log.' },
  ])
})

it('accepts text, what holds text, and what may be anything', async () => {
  const document = note(
    "text: { type: [string, 'null'], x-molecule-untrusted: true }",
    'parts: { type: array, items: { type: string }, x-molecule-untrusted: true }',
    'any: { x-molecule-untrusted: true }',
    'console: { type: string, x-molecule-untrusted: log }',
  )
  expect(await lint('untrusted-is-text', document)).toEqual([])
})

it('knows no other value', async () => {
  const [finding] = await lint('extension-known', note('text: { type: string, x-molecule-untrusted: false }'))
  expect(finding).toEqual({ at: at('text'), message: 'x-molecule-untrusted is one of true, log.' })
})
