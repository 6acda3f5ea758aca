import { catalogue, type Effect, type Input, type Operation } from '@molecule-ai/spec'
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { absences, entries } from '../generated/index.ts'
import { generate } from './generate.ts'
import { lintTool } from './lint-tool.ts'
import { toCall } from './to-call.ts'
import { toTool } from './to-tool.ts'
import type { Annotations } from '../tool.ts'

const operations = catalogue.operations.filter(({ surfaces }) => surfaces.includes('mcp'))

describe('every tool', () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s is as reviewed',
    async (id, operation) => {
      const tool = `${JSON.stringify(toTool(operation, operations), null, 2)}\n`
      await expect(tool).toMatchFileSnapshot(`../__snapshots__/${id}.json`)
    },
  )

  it('has a snapshot, and no snapshot is left over', async () => {
    const files = await readdir(new URL('../__snapshots__', import.meta.url))
    expect(files.toSorted()).toEqual(operations.map(({ id }) => `${id}.json`).toSorted())
  })

  it('is published as it is derived, and loads in every client', () => {
    expect(entries.map(({ tool }) => tool.name).toSorted()).toEqual(
      operations.map((each) => toTool(each, operations).name).toSorted(),
    )
    expect(entries.flatMap(({ tool }) => lintTool(tool))).toEqual([])
  })

  it('has a name that nothing else has, former names included', () => {
    const names = [
      ...entries.flatMap(({ tool, call }) => [tool.name, ...call.aliases]),
      ...absences.flatMap((absence) => absence.names),
    ]
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

const operation = (changes: Partial<Operation>): Operation => ({
  ...(operations[0] as Operation),
  inputs: [],
  links: [],
  responses: [],
  ...changes,
})

const input = (changes: Partial<Input>): Input => ({
  name: 'value',
  property: 'value',
  in: 'body',
  wireName: 'value',
  required: true,
  description: 'The value.',
  schema: { type: 'string' },
  sensitive: false,
  aliases: [],
  deprecated: false,
  ...changes,
})

describe('an argument', () => {
  it('is a reference when it is secret', () => {
    const secret = input({ sensitive: true })
    const map = input({
      name: 'env',
      required: false,
      schema: { type: 'object', additionalProperties: { type: 'string', 'x-molecule-sensitive': true } },
    })
    expect(toTool(operation({ inputs: [secret, map] }), []).inputSchema).toEqual({
      type: 'object',
      properties: {
        value_from: {
          type: 'string',
          description: 'As env:MOLECULE_SECRET_<NAME>.',
        },
        env_from: {
          type: 'object',
          description: 'The value, each value as env:MOLECULE_SECRET_<NAME>.',
        },
      },
      required: ['value_from'],
    })
  })

  it('takes references for the secrets inside', () => {
    const password = { type: 'string', description: 'The word.', 'x-molecule-sensitive': true } as const
    const login = { type: 'object', properties: { name: { type: 'string' }, password } } as const
    const nested = input({
      schema: { type: 'object', required: ['password'], properties: { password, login } },
    })
    const subject = operation({ id: 'setLogin', inputs: [nested] })
    const reference = {
      type: 'string',
      description: 'The word, as env:MOLECULE_SECRET_<NAME>.',
    }
    expect(toTool(subject, []).inputSchema.properties?.value).toEqual({
      type: 'object',
      properties: {
        password_from: reference,
        login: { type: 'object', properties: { name: { type: 'string' }, password_from: reference } },
      },
      required: ['password_from'],
    })
    expect(toCall(subject, []).inputs).toMatchObject([{ secrets: [['password'], ['login', 'password']] }])
  })

  it('cannot hide a secret in a list', () => {
    const secret = { type: 'string', 'x-molecule-sensitive': true } as const
    const nested = input({
      schema: {
        type: 'object',
        properties: {
          logins: { type: 'array', items: { type: 'object', properties: { password: secret } } },
        },
      },
    })
    expect(() => toTool(operation({ id: 'setLogins', inputs: [nested] }), [])).toThrow(
      'setLogins.value: a secret inside an argument (logins.*.password)',
    )
  })

  it('is not the consent that only a person gives', () => {
    const consent = input({ name: 'confirm', guard: 'consent', schema: { type: 'boolean', const: true } })
    const subject = operation({
      inputs: [consent],
      effect: { kind: 'destructive', idempotent: true, confirm: { message: 'Really?' } },
    })
    expect(Object.keys(toTool(subject, []).inputSchema.properties ?? {})).toEqual(['confirm_token'])
    expect(toCall(subject, []).inputs).toMatchObject([{ name: 'confirm', required: false, consent: true }])
  })

  it('has a name of its own', () => {
    const clash = operation({
      id: 'x',
      inputs: [input({ name: 'a_from' }), input({ name: 'a', sensitive: true })],
    })
    expect(() => toTool(clash, [])).toThrow('two arguments are called a_from')
  })
})

it('finds every secret in the answers', () => {
  const secret = { type: 'string', 'x-molecule-sensitive': true } as const
  const schema = {
    type: 'object',
    properties: {
      token: secret,
      items: { type: 'array', items: { type: 'object', properties: { key: secret } } },
      map: { type: 'object', additionalProperties: secret },
    },
  } as const
  const responses = ['200', '202', '400'].map((status) => ({
    status,
    description: '',
    headers: [],
    examples: [],
    schema,
  }))
  expect(toCall(operation({ responses }), []).secrets).toEqual([
    ['token'],
    ['items', '*', 'key'],
    ['map', '*'],
  ])
})

it.each<[string, Effect, Annotations]>([
  ['a read', { kind: 'read', idempotent: true }, { readOnlyHint: true, openWorldHint: false }],
  ['a write', { kind: 'write', idempotent: false }, { destructiveHint: false, openWorldHint: false }],
  [
    'a write that may be repeated',
    { kind: 'write', idempotent: true },
    { destructiveHint: false, idempotentHint: true, openWorldHint: false },
  ],
  [
    'a message to somewhere else',
    { kind: 'write', idempotent: false, openWorld: true },
    { destructiveHint: false, openWorldHint: true },
  ],
  [
    'what destroys',
    { kind: 'destructive', idempotent: false },
    { destructiveHint: true, openWorldHint: false },
  ],
])('annotates %s truthfully', (_, effect, annotations) => {
  expect(toTool(operation({ effect }), []).annotations).toEqual(annotations)
})

describe('a description', () => {
  const words = (description: string): string =>
    toTool(operation({ id: 'readBook', summary: 'Read a book', description, mcp }), []).description
  const mcp = { toolset: 'books', core: false }

  it('is the first sentences of what was written for people', () => {
    const long = `Opens a book. It also ${'turns its pages and '.repeat(8)}closes it.`
    expect(words(`${long} Nobody notices.\n\nMore for people.`)).toBe('Opens a book.')
    expect(words('Opens a book. Nobody notices.')).toBe('Opens a book. Nobody notices.')
  })

  it('is the summary where that is one endless sentence', () => {
    expect(words(`Opens a book ${'and turns its pages '.repeat(20)}.`)).toBe('Read a book')
  })

  it('is refused with the place to mend when it is longer than a client shows', () => {
    const wordy = operation({ id: 'readBook', mcp: { ...mcp, description: 'Reads. '.repeat(50) } })
    expect(() => toTool(wordy, [])).toThrow(
      'readBook: the tool description has 350 characters, 299 are allowed; shorten x-molecule-mcp.description',
    )
  })
})

it('cuts a summary that others wrote too long, between words', () => {
  const long = operation({
    id: 'readBook',
    summary: 'Read a book and '.repeat(80),
    description: '',
    mcp: { toolset: 'books', core: false },
  })
  const { title, description } = toTool(long, [])
  for (const [text, limit] of [
    [title, 120],
    [description, 299],
  ] as const) {
    expect(text).toMatch(/(?:Read|a|book|and)…$/)
    expect(text.length).toBeLessThanOrEqual(limit)
  }
})

it('refuses names that some clients would hide, all at once and with their places', () => {
  const long = [
    operation({ id: 'getTheVeryLongNameOfAnOperationThatNobodyTypes', method: 'GET', path: '/long' }),
    operation({ id: 'getTheVeryLongNameOfAnOperationThatAllForget', method: 'PUT', path: '/longer' }),
  ]
  expect(() => generate({ ...catalogue, operations: long })).toThrow(
    [
      'tool names have at most 40 characters; choose shorter operationIds for',
      '  get_the_very_long_name_of_an_operation_that_nobody_types (56), of getTheVeryLongNameOfAnOperationThatNobodyTypes: GET /long',
      '  get_the_very_long_name_of_an_operation_that_all_forget (54), of getTheVeryLongNameOfAnOperationThatAllForget: PUT /longer',
    ].join('\n'),
  )
})

it('generates files that hold every operation once', () => {
  const files = generate(catalogue)
  const ids =
    Object.values(files)
      .join('')
      .match(/"operationId": "(\w+)",\n\s+"tag"/g) ?? []
  expect(ids).toHaveLength(operations.length)
})

it('tells why an operation is no tool, once for each reason and by every name', () => {
  const [tool] = operations as [Operation]
  const only = { surfaces: ['sdk'], surfacesReason: 'Only programs can.' } as const
  const aliases = { operationId: ['seeIt'], command: [] }
  const absent = [
    { ...tool, ...only, id: 'seeThing', aliases },
    { ...tool, ...only, id: 'hearThing', aliases: { operationId: [], command: [] } },
  ]
  const index = generate({ ...catalogue, operations: [tool, ...absent] })['index.ts']
  const [, json] = /absences: readonly Absence\[\] = (\[[^]*?\n\])/.exec(index!)!
  expect(JSON.parse(json!)).toEqual([
    { reason: 'Only programs can.', names: ['see_thing', 'see_it', 'hear_thing'] },
  ])
})
