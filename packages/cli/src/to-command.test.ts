import { catalogue } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { operation, input } from './testing/fixtures.ts'
import { toCommand } from './to-command.ts'

const alone = { operations: [] }

describe('every operation', () => {
  for (const each of catalogue.operations.filter(({ surfaces }) => surfaces.includes('cli')))
    it(each.id, async () => {
      const text = `${JSON.stringify(toCommand(each, catalogue), null, 2)}\n`
      await expect(text).toMatchFileSnapshot(`./__snapshots__/${each.id}.json`)
    })
})

describe('flags', () => {
  const flagsOf = (...inputs: Parameters<typeof input>[]): unknown =>
    toCommand(operation({ inputs: inputs.map((each) => input(...each)) }), alone).flags.map(
      ({ name, kind, item, options }) => ({
        name,
        kind,
        ...(item === undefined ? {} : { item }),
        ...(options === undefined ? {} : { options }),
      }),
    )

  it('spells scalars, lists and maps plainly', () => {
    expect(
      flagsOf(
        ['parent_id', { type: ['string', 'null'] }],
        ['tier', { type: 'integer' }],
        ['external', { type: 'boolean' }],
        ['notify', { type: 'array', items: { type: 'string' } }],
        ['env', { type: 'object', additionalProperties: { type: 'string' } }],
        ['to', { enum: ['aws', 'gcp', null] }],
      ),
    ).toEqual([
      { name: 'parent-id', kind: 'string' },
      { name: 'tier', kind: 'integer' },
      { name: 'external', kind: 'boolean' },
      { name: 'notify', kind: 'array', item: 'string' },
      { name: 'env', kind: 'map', item: 'string' },
      { name: 'to', kind: 'string', options: ['aws', 'gcp'] },
    ])
  })

  it('gives the properties of an object flags of their own, and writes what is below them as JSON', () => {
    const volume = { type: 'object', properties: { root_gb: { type: 'integer' } } } as const
    expect(
      flagsOf(['compute', { type: 'object', properties: { instance_type: { type: 'string' }, volume } }]),
    ).toEqual([
      { name: 'compute.instance-type', kind: 'string' },
      { name: 'compute.volume', kind: 'json' },
    ])
  })

  it('writes unions and lists of objects as JSON', () => {
    expect(
      flagsOf(
        ['either', { oneOf: [{ type: 'string' }, { type: 'integer' }] }],
        ['rules', { type: 'array', items: { type: 'object' } }],
      ),
    ).toEqual([
      { name: 'either', kind: 'json' },
      { name: 'rules', kind: 'json' },
    ])
    expect(flagsOf(['level', { enum: ['off', 1] }])).toEqual([
      { name: 'level', kind: 'json', options: ['"off"', '1'] },
    ])
  })

  it('leaves a set of values open when any other string is allowed too', () => {
    expect(flagsOf(['state', { anyOf: [{ enum: ['on', 'off'] }, { type: 'string' }] }])).toEqual([
      { name: 'state', kind: 'string' },
    ])
  })

  it('makes a switch of an input with a single value', () => {
    const [flag] = toCommand(
      operation({ inputs: [input('purge', { type: 'string', enum: ['true'] })] }),
      alone,
    ).flags
    expect(flag).toMatchObject({ name: 'purge', kind: 'switch', value: 'true' })
  })

  it('says null with --unset, inside an object too, so that nothing is required that may be null', () => {
    const cents = { type: ['integer', 'null'] } as const
    const limits = { type: 'object', properties: { daily: cents }, required: ['daily'] } as const
    const { flags, nullable } = toCommand(
      operation({
        inputs: [input('mode', { enum: ['on', null] }, { required: true }), input('limits', limits)],
      }),
      alone,
    )
    expect(flags.map(({ name, required }) => [name, required])).toEqual([
      ['mode', undefined],
      ['limits.daily', undefined],
    ])
    expect(nullable).toEqual(['mode', 'limits.daily'])
  })

  it('keeps out of the way of the flags that every command has', () => {
    expect(flagsOf(['timeout', { type: 'integer' }])).toEqual([{ name: 'field-timeout', kind: 'integer' }])
  })

  it('treats an object with a secret deep inside as a secret', () => {
    const token = { type: 'string', 'x-molecule-sensitive': true } as const
    const [flag] = toCommand(
      operation({
        inputs: [input('keys', { type: 'array', items: { type: 'object', properties: { token } } })],
      }),
      alone,
    ).flags
    expect(flag).toMatchObject({ name: 'keys', sensitive: true })
  })
})

it('orders arguments as the path has them', () => {
  const inputs = [
    input('key', { type: 'string' }, { in: 'path' }),
    input('workspace_id', { type: 'string' }, { in: 'path' }),
  ]
  const { args } = toCommand(operation({ path: '/workspaces/{workspace_id}/secrets/{key}', inputs }), alone)
  expect(args.map((arg) => arg.input)).toEqual(['workspace_id', 'key'])
})

it('offers a body that is not an object as a whole', () => {
  const body = input('body', { type: 'array', items: { type: 'string' } }, { wireName: '', required: true })
  expect(toCommand(operation({ inputs: [body] }), alone)).toMatchObject({
    flags: [],
    body: { required: true, inline: true },
  })
})

it('takes a body that holds a secret from a file only', () => {
  const secret = input(
    'body',
    { type: 'array', items: { type: 'string', format: 'password' } },
    { wireName: '' },
  )
  expect(toCommand(operation({ inputs: [secret] }), alone).body).toEqual({ required: false, inline: false })
})

it('asks about a preview too where the API wants its own consent all the same', () => {
  const dryRun = input('dry_run', { type: 'boolean' }, { guard: 'preview' })
  const consent = input('confirm', { type: 'boolean', const: true }, { guard: 'consent' })
  const effect = { kind: 'destructive', idempotent: false, confirm: { message: 'Go?' } } as const
  const confirmOf = (...inputs: ReturnType<typeof input>[]): unknown =>
    toCommand(operation({ inputs, effect }), alone).confirm
  expect(confirmOf(dryRun)).toEqual({ message: 'Go?', consent: {}, preview: ['dry_run'] })
  expect(confirmOf(dryRun, consent)).toEqual({ message: 'Go?', consent: { confirm: true }, preview: [] })
})

it('refuses a consent guard that nobody is asked about', () => {
  const inputs = [input('confirm', { type: 'boolean', const: true }, { guard: 'consent' })]
  expect(() => toCommand(operation({ inputs }), alone)).toThrow(
    'doThing has a consent guard and no x-molecule-effect.confirm to ask with',
  )
})

it('quotes what a shell would take apart', () => {
  const inputs = [input('name', { type: 'string' })]
  const examples = [{ name: 'one', summary: 'One', input: { name: "it's two words" }, status: '200' }]
  expect(toCommand(operation({ inputs, examples }), alone).examples[0]?.command).toBe(
    String.raw`molecule thing do --name 'it'\''s two words'`,
  )
})

it('writes one value for a list of one, as documents do', () => {
  const inputs = [input('names', { type: 'array', items: { type: 'string' } })]
  const examples = [{ name: 'one', summary: 'One', input: { names: 'Jo' }, status: '200' }]
  expect(toCommand(operation({ inputs, examples }), alone).examples[0]?.command).toBe(
    'molecule thing do --names Jo',
  )
})

it('writes any value as JSON, so that a null is one and a text is no number', () => {
  const inputs = [input('value', { description: 'Any JSON.' }, { required: true })]
  const lineOf = (value: unknown): string | undefined => {
    const examples = [{ name: 'one', summary: 'One', input: { value }, status: '200' }]
    return toCommand(operation({ inputs, examples }), alone).examples[0]?.command
  }
  expect([lineOf(null), lineOf('42'), lineOf(42)]).toEqual([
    'molecule thing do --value null',
    `molecule thing do --value '"42"'`,
    'molecule thing do --value 42',
  ])
})
