import { expect, it } from 'vitest'
import { entries } from '../generated/index.ts'
import { lintTool } from '../derive/lint-tool.ts'
import { withSecretValues } from './secret-values.ts'
import type { Entry } from '../tool.ts'

const entry = (call: Partial<Entry['call']>, inputSchema: Entry['tool']['inputSchema']): Entry => ({
  tool: { name: 'set', title: 'Set', description: 'Set.', inputSchema, annotations: {} as never },
  call: { inputs: [], secrets: [], ...call } as unknown as Entry['call'],
})

it('publishes each secret beside its reference, and requires neither', () => {
  const given = entry(
    {
      inputs: [
        { name: 'key' },
        { name: 'value', sensitive: true },
        { name: 'config', secrets: [['token'], ['deep', 'key']] },
      ] as never,
    },
    {
      type: 'object',
      properties: {
        key: { type: 'string' },
        value_from: { type: 'string' },
        config: {
          type: 'object',
          properties: { token_from: { type: 'string' }, deep: { type: 'object' } },
          required: ['token_from'],
        },
      },
      required: ['key', 'value_from', 'config'],
    },
  )
  const value = (name: string): object => ({
    type: 'string',
    description: `The value, or give ${name}_from.`,
  })
  const reference = { type: 'string' }
  // Nothing is added to an object that is published without its properties.
  const config = {
    type: 'object',
    properties: { token_from: reference, token: value('token'), deep: { type: 'object' } },
  }
  expect(withSecretValues(given).inputSchema).toEqual({
    type: 'object',
    properties: { key: reference, value_from: reference, value: value('value'), config },
    required: ['key', 'config'],
  })
})

it('leaves every tool loadable, and those without secrets as they are', () => {
  const tools = entries.map((each) => ({ each, tool: withSecretValues(each) }))
  expect(tools.flatMap(({ tool }) => lintTool(tool))).toEqual([])
  const changed = tools.filter(({ each, tool }) => JSON.stringify(each.tool) !== JSON.stringify(tool))
  // Where an argument is told in words, its secrets are as well, and the server takes them all the same.
  const withSecrets = entries.filter(
    ({ tool, call }) =>
      call.secrets.length > 0 ||
      call.inputs.some(
        ({ name, sensitive, secrets }) =>
          sensitive || (secrets && tool.inputSchema.properties?.[name]?.properties),
      ),
  )
  expect(changed.map(({ tool }) => tool.name)).toEqual(withSecrets.map(({ tool }) => tool.name))
})
