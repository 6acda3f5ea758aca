import { expect, it } from 'vitest'
import { formatOf, render } from './output.ts'

const plain = { color: false }

it.each([
  [['--json'], {}, 'json'],
  [['-o', 'yaml'], {}, 'yaml'],
  [['-ojsonl'], {}, 'jsonl'],
  [['--output=json'], {}, 'json'],
  [[], { MOLECULE_OUTPUT: 'yaml' }, 'yaml'],
  [['-o', 'table'], { MOLECULE_OUTPUT: 'json' }, 'table'],
  [['--', '--json'], {}, 'table'],
  [['-o', 'xml'], {}, 'table'],
  [['-o'], {}, 'table'],
])('%j with %j is %s', (argv, env, expected) => {
  expect(formatOf(argv, env)).toBe(expected)
})

it('writes an answer without a body as an empty object, and as nothing in a table', async () => {
  await expect(render(undefined, 'json', { columns: [] }, plain)).resolves.toBe('{}')
  await expect(render(undefined, 'table', { columns: [] }, plain)).resolves.toBe('')
})

it('writes one object where the contract names its columns, also with lists in it', async () => {
  const value = { bad: [], good: [{ name: 'a' }], all: false }
  await expect(render(value, 'table', { columns: ['all', 'good'] }, plain)).resolves.toBe(
    'all  false\nbad  -\n\ngood\n  NAME\n  a',
  )
})

it('writes a text of several lines that is the whole answer as it is, but for what moves the cursor', async () => {
  const log = { output: 'one\n  two\u001b[2J\r\nthree\n' }
  await expect(render(log, 'table', { columns: ['output'] }, plain)).resolves.toBe('one\n  two\nthree')
  await expect(render(log.output, 'table', { columns: [] }, plain)).resolves.toBe('one\n  two\nthree')
  await expect(render({ output: 'one\n' }, 'table', { columns: [] }, plain)).resolves.toBe('output  one')
})

it('writes a list that the contract does not describe as a table all the same', async () => {
  const value = {
    slug: 'acme',
    workspaces: [
      { id: '1', health: { ok: true } },
      { id: '2', name: 'Two' },
    ],
  }
  await expect(render(value, 'table', { columns: [] }, plain)).resolves.toBe('ID  NAME\n1   -\n2   Two')
})

it('begins an object with the fields that matter and shows all of them', async () => {
  const text = await render(
    { id: '1', warning: 'w', auth_token: 't' },
    'table',
    { columns: ['auth_token', 'missing'] },
    plain,
  )
  expect(text).toBe('auth_token  t\nid          1\nwarning     w')
})

it('keeps JSON free of what a terminal acts on, without changing what it says', async () => {
  const value = { name: 'a\u009b2J\u202eb' }
  const text = await render(value, 'json', { columns: [] }, plain)
  expect(text).toBe('{\n  "name": "a\\u009b2J\\u202eb"\n}')
  expect(JSON.parse(text)).toEqual(value)
})
