import { catalogue, type Input, type Operation } from '@molecule-ai/spec'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import type { Entry, PortableSchema } from '../src/tool.ts'
import { RawClient, toOutcome, type Outcome } from './raw-client.ts'
import { operationOf, sampleOf } from './samples.ts'
import { json, startStub, toPattern, type Stub } from './stub-api.ts'

let api: Stub
let server: RawClient
beforeAll(async () => {
  api = await startStub()
  api.answer = (_, response) => json(response, 200, { state: 'completed', migration: { state: 'completed' } })
  // What a bot token looks like is checked.
  const MOLECULE_SECRET_ANY = `1234567890:${'x'.repeat(35)}`
  server = await RawClient.start({
    env: { ...api.env, MOLECULE_SECRET_ANY },
    args: ['--toolsets=all', '--confirm=off'],
  })
})
beforeEach(() => void (api.requests.length = 0))
afterAll(async () => {
  await server.end()
  api.close()
})

/** `JSON.stringify` would leave out what is tested here, so the arguments go as text. */
async function send(name: string, args: string): Promise<Outcome> {
  const id = `raw-${Math.random()}`
  const answered = server.expect(id)
  server.process.stdin.write(
    `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"method":"tools/call","params":{"name":"${name}","arguments":${args}}}\n`,
  )
  return toOutcome(await answered)
}

const isRefused = ({ data, isError }: Outcome): boolean => isError && data.error === 'INVALID_ARGUMENTS'
const isOurFault = ({ data }: Outcome): boolean => data.error === 'INTERNAL_ERROR' || Number(data.error) < 0
/** All arguments but the last brace, to go on from. */
const opened = (entry: Entry): string => {
  const text = JSON.stringify(sampleOf(entry)).slice(0, -1)
  return text === '{' ? text : `${text},`
}

describe('arguments that no schema knows', () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    'a.b',
    '$ref',
    'x'.repeat(10_000),
  ]
  it.each(names.map((name) => [name.slice(0, 20), name]))('%j is refused by every tool', async (_, name) => {
    const texts = ['{"x":1}', '"text"', 'true', '[1]'].map((value) => `${JSON.stringify(name)}:${value}}`)
    const outcomes = await Promise.all(
      entries.flatMap((entry) => texts.map((text) => send(entry.tool.name, opened(entry) + text))),
    )
    // The SDK itself drops `__proto__`, which is as good.
    const accepted = outcomes.filter((outcome) => !isRefused(outcome))
    expect(name === '__proto__' ? accepted.filter(isOurFault) : accepted).toEqual([])
    if (name !== '__proto__') expect(api.requests).toEqual([])
  })
})

describe('arguments that are too much', () => {
  const each = entries.flatMap((entry) =>
    entry.call.inputs
      .filter(({ guard, sensitive }) => !guard && !sensitive)
      .map(({ name, json: text }) => ({ entry, name, text })),
  )

  it('is refused when it is nested too deeply, as JSON and as text of JSON', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const open = each.filter(({ text }) => text)
    expect(open.length).toBeGreaterThan(10)
    for (const { entry, name } of open)
      for (const value of [deep, JSON.stringify(deep), `{"a":${deep}}`]) {
        const { [name]: _, ...rest } = sampleOf(entry)
        const outcome = await send(
          entry.tool.name,
          `${JSON.stringify(rest)
            .slice(0, -1)
            .replace(
              /^\{(.)/,
              '{$1',
            )}${Object.keys(rest).length > 0 ? ',' : ''}${JSON.stringify(name)}:${value}}`,
        )
        expect(outcome.data, `${entry.tool.name}.${name}`).toMatchObject({
          error: 'INVALID_ARGUMENTS',
          detail: expect.stringContaining('nested deeper than 64 levels'),
        })
      }
    expect(api.requests).toEqual([])
  })

  it('is passed on or refused when it is a megabyte, and never our fault', async () => {
    const large = 'x'.repeat(1024 * 1024)
    for (const { entry, name } of each.filter((_, index) => index % 12 === 0)) {
      const outcome = await server.call(entry.tool.name, { ...sampleOf(entry), [name]: large })
      expect(isOurFault(outcome), `${entry.tool.name}.${name}`).toBe(false)
    }
  })
})

// All that can be thought of is for `THOROUGH=1`; each tool has its turn every time.
const thorough = process.env.THOROUGH === '1'

describe('whatever is given', () => {
  it('is never our fault, by any tool', async () => {
    let sent = 0
    for (const entry of entries)
      await fc.assert(
        fc.asyncProperty(argumentsOf(entry), async (args) => {
          const outcome = await server.call(entry.tool.name, args)
          expect(isOurFault(outcome)).toBe(false)
          sent += outcome.isError ? 0 : 1
        }),
        { numRuns: thorough ? 100 : 4 },
      )
    // Not everything is refused, or this would test little.
    expect(sent).toBeGreaterThan(entries.length)
  })

  it('is refused with words when a number is a text, or a text a number', async () => {
    for (const entry of entries)
      for (const [name, { type }] of Object.entries(entry.tool.inputSchema.properties ?? {})) {
        const wrong = {
          integer: 'twelve',
          number: 'twelve',
          boolean: 'perhaps',
          string: 12,
          object: 12,
          array: 12,
        }[type]
        // What may be of several types is described as a text.
        const input = operationOf(entry).inputs.find((each) => each.name === name)
        if (input && type === 'string' && input.schema.type !== 'string') continue
        const { data } = await server.call(entry.tool.name, { ...sampleOf(entry), [name]: wrong })
        expect(data, `${entry.tool.name}.${name}`).toMatchObject({
          error: 'INVALID_ARGUMENTS',
          detail: expect.stringContaining(name),
        })
      }
    expect(api.requests).toEqual([])
  })
})

/** What the published schema describes, with some of it missing and some of it spoilt. */
function argumentsOf({ tool, call }: Entry): fc.Arbitrary<Record<string, unknown>> {
  const sample = sampleOf({ tool, call })
  const properties = Object.entries(tool.inputSchema.properties ?? {}).map(([name, schema]) => {
    const described = toArbitrary(schema)
    const kept = name in sample ? fc.constant(sample[name]) : described
    return [
      name,
      fc.oneof(
        { weight: 3, arbitrary: kept },
        { weight: 1, arbitrary: described },
        { weight: 1, arbitrary: nasty },
      ),
    ] as const
  })
  return fc.record(Object.fromEntries(properties), { requiredKeys: Object.keys(sample) })
}

const nasty = fc.oneof(
  fc
    .anything({ withNullPrototype: false, maxDepth: 3 })
    .map((value) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '..',
    '\ud800',
    '\0',
    '\r\nX-Evil: 1',
    '{"__proto__":{"a":1}}',
    '[[[[',
    'null',
    '1e999',
    -0,
    1e308,
    null,
  ),
)

function toArbitrary(schema: PortableSchema): fc.Arbitrary<unknown> {
  const { type, enum: values, minimum, maximum, minLength, maxLength, items, properties } = schema
  if (values) return fc.constantFrom(...values)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer') return fc.integer({ min: minimum ?? -10, max: Math.min(maximum ?? 1000, 1000) })
  if (type === 'number') return fc.double({ min: minimum ?? -1e6, max: maximum ?? 1e6, noNaN: true })
  if (type === 'array') return fc.array(items ? toArbitrary(items) : nasty, { maxLength: 4 })
  if (type === 'string')
    return fc.string({ minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 50, 50) })
  if (!properties)
    return fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), fc.string({ maxLength: 20 }), {
      maxKeys: 4,
    })
  const own = Object.entries(properties).map(([name, each]) => [name, toArbitrary(each)] as const)
  return fc.record(Object.fromEntries(own), { requiredKeys: schema.required as string[] })
}

describe('an argument in a path', () => {
  const tricks = [
    '..',
    '../',
    '../../admin',
    '.',
    'a/b',
    '/',
    '//evil.example',
    '%2e%2e',
    '%2e%2e%2f',
    '..%2f..',
    'a?x=1',
    '?x',
    '#',
    'a#b',
    '',
    ' ',
    'a;b',
    'a\\..\\b',
    '..\\',
    'é',
    '@evil.example',
    'https://evil.example',
    '\u0000',
    'a\nb',
    '\u202e',
  ]
  const inPath = entries.flatMap((entry) => {
    const operation = operationOf(entry)
    return operation.inputs
      .filter((input) => input.in === 'path')
      .map((input) => ({ entry, operation, input }))
  })

  it('reaches the path that was meant, or nothing is sent', async () => {
    let reached = 0
    for (const { entry, operation, input } of inPath)
      for (const value of tricks) {
        api.requests.length = 0
        const outcome = await server.call(entry.tool.name, { ...sampleOf(entry), [input.name]: value })
        const own = api.requests.filter(({ method }) => method === operation.method)
        const at = `${entry.tool.name}.${input.name}=${JSON.stringify(value)}`
        expect(isOurFault(outcome), at).toBe(false)
        if (isRefused(outcome)) expect(api.requests, at).toEqual([])
        for (const { url } of own) expect(segmentOf(operation, input, url), at).toBe(value)
        reached += own.length
      }
    expect(inPath.length).toBeGreaterThan(80)
    expect(reached).toBeGreaterThan(100)
  })

  /** The value as the service would read it from its place in the path; undefined when the path is another one. */
  function segmentOf({ path }: Operation, { wireName }: Input, url: string): string | undefined {
    if (!toPattern(path).test(url)) return undefined
    const index = path.split('/').indexOf(`{${wireName}}`)
    // As a server does: what is left of a path once its dots are resolved.
    const { pathname } = new URL(url, 'http://service.example')
    return decodeURIComponent(pathname.split('/')[index] ?? '')
  }
})

it('the annotations are true: what is said to read sends nothing that changes', async () => {
  for (const entry of entries) {
    api.requests.length = 0
    const { isError, data } = await server.call(entry.tool.name, sampleOf(entry))
    const { readOnlyHint, destructiveHint } = entry.tool.annotations
    const { effect } = operationOf(entry)
    expect({ readOnlyHint, destructive: destructiveHint === true }, entry.tool.name).toEqual({
      readOnlyHint: effect.kind === 'read' || undefined,
      destructive: effect.kind === 'destructive',
    })
    expect(isError, `${entry.tool.name} ${JSON.stringify(data)}`).toBe(false)
    expect(api.changes().length, entry.tool.name).toBe(readOnlyHint ? 0 : 1)
  }
  // A POST that reads is one only because the contract says so of this operation by name.
  const posts = catalogue.operations.filter(
    ({ method, effect }) => method !== 'GET' && effect.kind === 'read',
  )
  expect(posts.map(({ id }) => id)).toEqual(['runSchedule', 'checkAccess'])
})
