import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { input, operation } from './testing/fixtures.ts'
import { toFiles } from './to-files.ts'

const tags = [{ name: 'things', title: 'Things', description: 'Things, of all kinds.' }]
const files = (...operations: ReturnType<typeof operation>[]): Record<string, string> =>
  toFiles({ ...catalogue, tags, operations })

it('leaves out what is not for the command line', () => {
  const made = files(operation(), operation({ id: 'seeThing', command: ['thing', 'see'], surfaces: ['sdk'] }))
  expect(Object.keys(made)).toEqual([
    'commands.ts',
    'commands/things.ts',
    'services.ts',
    'toolsets.ts',
    'topics.ts',
  ])
  expect(made['commands/things.ts']).not.toContain('seeThing')
})

it('says of what is not for the command line why, once for each reason', () => {
  const surfaces = ['sdk'] as const
  const only = { surfaces, surfacesReason: 'Only programs can.' }
  const made = files(
    operation(),
    operation({
      ...only,
      id: 'seeThing',
      command: ['thing', 'see'],
      aliases: { operationId: [], command: ['look'] },
    }),
    operation({ ...only, id: 'hearThing', command: ['thing', 'hear'] }),
  )
  const [, absences] = made['commands.ts']!.split('absences: readonly Absence[] = ')
  expect(JSON.parse(absences!)).toEqual([
    {
      reason: 'Only programs can.',
      operations: ['seeThing', 'hearThing'],
      ids: ['thing:see', 'look', 'thing:hear'],
    },
  ])
  const twin = operation({ ...only, id: 'seeThing' })
  expect(() => files(operation(), twin)).toThrow('two commands are called thing:do')
})

it('refuses what would be ambiguous', () => {
  const other = operation({
    id: 'makeThing',
    command: ['thing', 'make'],
    aliases: { operationId: [], command: ['thing do'] },
  })
  expect(() => files(operation(), other)).toThrow('two commands are called thing:do')
  const inputs = [
    input('no_wait', { type: 'string' }),
    input('field', { type: 'boolean' }, { name: 'field' }),
    input('no_field', { type: 'string' }),
  ]
  expect(() => files(operation({ inputs }))).toThrow('doThing has twice the flag no-field')
})

it('refuses a topic that nothing describes', () => {
  const lost = [
    operation({ tag: 'lost' }),
    operation({ id: 'seeThing', command: ['thing', 'see'], tag: 'lost' }),
  ]
  expect(() => files(...lost)).toThrow('the topic thing has no description: describe the tag lost')
})
