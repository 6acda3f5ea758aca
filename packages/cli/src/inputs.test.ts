import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { FlagData } from './command-data.ts'
import { toInput, type Given } from './inputs.ts'
import { createSecrets } from './secrets.ts'
import { command } from './testing/fixtures.ts'

const flag = (name: string, fields: Partial<FlagData> = {}): FlagData => ({
  name,
  path: [name],
  kind: 'string',
  summary: '',
  ...fields,
})

interface Surroundings {
  readonly stdin?: string
  readonly interactive?: boolean
  readonly typed?: string
  readonly env?: NodeJS.ProcessEnv
}

function secretsOf({ stdin = '', interactive = false, typed = '', env = {} }: Surroundings = {}) {
  return createSecrets({ stdin: Readable.from([stdin]), interactive, ask: async () => typed }, env)
}

const read = (flags: readonly FlagData[], given: Given, surroundings: Surroundings = {}) =>
  toInput(command({ flags, nullable: flags.map(({ name }) => name) }), {}, given, secretsOf(surroundings))

it('puts values where they belong and leaves out what is not given', async () => {
  const flags = [
    flag('compute.provider', { path: ['compute', 'provider'] }),
    flag('compute.root-gb', { path: ['compute', 'root_gb'], kind: 'integer' }),
    flag('env', { kind: 'map' }),
    flag('purge', { kind: 'switch', value: 'true' }),
    flag('absent'),
  ]
  const given = {
    'compute.provider': 'aws',
    'compute.root-gb': 30,
    env: [
      ['A', '1'],
      ['B', 'x=y'],
    ],
    purge: true,
  }
  await expect(read(flags, given)).resolves.toEqual({
    compute: { provider: 'aws', root_gb: 30 },
    env: { A: '1', B: 'x=y' },
    purge: 'true',
  })
})

it('sends null where that is asked for, and refuses both a value and null', async () => {
  await expect(read([flag('role')], { unset: ['role'] })).resolves.toEqual({ role: null })
  await expect(read([flag('role')], { unset: ['role'], role: 'x' })).rejects.toThrow(
    '--role cannot have a value and be cleared',
  )
})

it('sends null inside an object, beside values, but not inside an object that is null itself', async () => {
  const flags = ['daily', 'monthly'].map((key) => flag(`limits.${key}`, { path: ['limits', key] }))
  await expect(read(flags, { unset: ['limits.daily'], 'limits.monthly': 5 })).resolves.toEqual({
    limits: { daily: null, monthly: 5 },
  })
  await expect(read(flags, { unset: ['limits'] })).resolves.toEqual({ limits: null })
  for (const unset of [['limits'], ['limits.monthly']])
    await expect(read(flags, { unset, 'limits.monthly': 5 })).rejects.toThrow('cannot have a value')
  await expect(read(flags, { unset: ['limits', 'limits.daily'] })).rejects.toThrow('cannot have a value')
})

describe('a secret', () => {
  const value = flag('value', { sensitive: true, required: true })

  it.each([
    ['env:TOKEN', { env: { TOKEN: 's3cret' } }],
    ['-', { stdin: 's3cret\n' }],
  ])('comes from %s', async (source, surroundings) => {
    await expect(read([value], { 'value-from': source }, surroundings)).resolves.toEqual({ value: 's3cret' })
  })

  it('is asked for on a terminal', async () => {
    await expect(read([value], {}, { interactive: true, typed: 's3cret' })).resolves.toEqual({
      value: 's3cret',
    })
  })

  it('is read as JSON where it is more than a text', async () => {
    const secrets = flag('secrets', { sensitive: true, kind: 'map' })
    await expect(read([secrets], { 'secrets-from': '-' }, { stdin: '{"A":"1"}' })).resolves.toEqual({
      secrets: { A: '1' },
    })
    await expect(read([secrets], { 'secrets-from': '-' }, { stdin: 's3cret' })).rejects.toThrow(
      '--secrets-from takes JSON, and this is none.',
    )
  })

  it('is not asked for when it need not be given', async () => {
    await expect(
      read([flag('value', { sensitive: true })], {}, { interactive: true, typed: 'x' }),
    ).resolves.toEqual({})
  })

  it('cannot be empty, nor share standard input', async () => {
    await expect(read([value], { 'value-from': 'env:TOKEN' }, { env: { TOKEN: '' } })).rejects.toThrow(
      '--value-from env:TOKEN is empty.',
    )
    const two = [value, flag('other', { sensitive: true })]
    await expect(read(two, { 'value-from': '-', 'other-from': '-' }, { stdin: 'x' })).rejects.toThrow(
      'cannot both read standard input',
    )
  })
})

describe('a body with fields', () => {
  const data = command({
    flags: [
      flag('name', { required: true }),
      flag('prompts', { kind: 'map' }),
      flag('compute.provider', { path: ['compute', 'provider'] }),
      flag('token', { sensitive: true, required: true }),
    ],
    fields: {
      name: 'name',
      prompts: 'prompts',
      compute: 'compute',
      token: 'token',
      id: 'body_id',
      yes: 'yes',
    },
    confirm: { message: '', consent: { yes: true }, preview: [] },
  })
  const file = (body: unknown, given: Given = {}) =>
    toInput(data, {}, { ...given, 'body-file': '-' }, secretsOf({ stdin: JSON.stringify(body) }))

  it('comes from a file, with what flags say on top', async () => {
    const body = {
      id: '1',
      name: 'a',
      token: 't',
      prompts: { a: '1' },
      compute: { provider: 'aws', size: 's' },
    }
    await expect(file(body)).resolves.toEqual({ ...body, id: undefined, body_id: '1' })
    const given = { name: 'b', prompts: [['b', '2']], 'compute.provider': 'gcp' }
    await expect(file(body, given)).resolves.toMatchObject({
      name: 'b',
      prompts: { b: '2' },
      compute: { provider: 'gcp', size: 's' },
    })
  })

  it('gives no consent', async () => {
    await expect(file({ name: 'a', token: 't', yes: true })).resolves.toEqual({ name: 'a', token: 't' })
  })

  it.each([
    [[1], '--body-file takes a JSON object'],
    [{ nmae: 'a' }, '--body-file has the field "nmae", which thing do does not take.'],
  ])('is refused where it does not fit: %j', async (body, message) => {
    await expect(file(body)).rejects.toThrow(message)
  })
})

describe('a whole body', () => {
  const data = command({ body: { required: true, inline: true } })

  it('is given as JSON, or as a file', async () => {
    await expect(toInput(data, {}, { body: '[1]' }, secretsOf())).resolves.toEqual({ body: [1] })
    await expect(toInput(data, {}, { 'body-file': '-' }, secretsOf({ stdin: '[2]' }))).resolves.toEqual({
      body: [2],
    })
  })

  it('is missed where it is required', async () => {
    await expect(toInput(data, {}, {}, secretsOf())).rejects.toThrow('Missing --body or --body-file.')
    await expect(toInput(data, {}, { 'body-file': '/nowhere/body.json' }, secretsOf())).rejects.toThrow(
      'Cannot read /nowhere/body.json: ENOENT.',
    )
  })
})
