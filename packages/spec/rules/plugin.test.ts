import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import plugin from './plugin.ts'

it('has every rule of this folder, each with its test', async () => {
  const files = await readdir(new URL('.', import.meta.url))
  // Only rule ids have a hyphen.
  const rules = files.filter((file) => file.includes('-') && !file.endsWith('.test.ts'))
  const ids = rules.map((file) => file.replace('.ts', '')).toSorted()
  const { id, rules: registered, configs } = plugin()

  expect({ id, ids: Object.keys(registered.oas3) }).toEqual({ id: 'molecule', ids })
  expect(files).toEqual(expect.arrayContaining(ids.map((rule) => `${rule}.test.ts`)))
  expect(configs.all.rules).toEqual(Object.fromEntries(ids.map((rule) => [`molecule/${rule}`, 'error'])))
})
