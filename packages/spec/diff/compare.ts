import type { Catalogue, Credential, Input, Operation, Schema, Service } from '../src/operation.ts'
import type { Prompt } from '../src/prompt.ts'
import { schemaAt } from '../src/schema.ts'
import type { Bump, Change } from './change.ts'

/**
 * What our own keys say differently. `redocly diff` knows OpenAPI and rates every `x-` key as a patch; here an operation
 * that lost its name, its confirmation or its outcome counts as what it is.
 */
export function compare(before: Catalogue, after: Catalogue): Change[] {
  return [
    ...before.operations.flatMap((operation) => {
      const now = findOperation(after, operation.id)
      return now ? compareOperations(operation, now) : []
    }),
    ...before.prompts.flatMap((prompt) => comparePrompts(prompt, after)),
    ...before.credentials.flatMap((credential) => compareCredentials(credential, after)),
    ...before.services.flatMap((service) => {
      const now = after.services.find(({ name }) => name === service.name)
      const subject = `service ${service.name}`
      return [
        ...lost(subject, 'environment variable', service.env, now?.env ?? []),
        ...lost(subject, 'hold to one', scopesOf(service), now ? scopesOf(now) : []),
      ]
    }),
  ]
}

/** The operation that answers to a name, its own or a former one. */
export function findOperation({ operations }: Catalogue, id: string): Operation | undefined {
  return (
    operations.find((operation) => operation.id === id) ??
    operations.find((operation) => operation.aliases.operationId.includes(id))
  )
}

function compareOperations(before: Operation, after: Operation): Change[] {
  const { id } = before
  const rate = (verdicts: Iterable<Verdict>, input = ''): Change[] =>
    [...verdicts].map(([bump, text]) => ({ bump, subject: id, text: `${input}${text}` }))
  return [
    ...rate(compareNames(before, after)),
    ...lost(
      id,
      'command',
      [before.command.join(' '), ...before.aliases.command],
      [after.command.join(' '), ...after.aliases.command],
    ),
    ...lost(id, 'former name', before.aliases.operationId, [after.id, ...after.aliases.operationId]),
    ...lost(id, 'surface', before.surfaces, after.surfaces),
    ...rate(compareEffects(before, after)),
    ...rate(compareTools(before, after)),
    ...before.inputs.flatMap((input) => {
      const now = after.inputs.find(
        ({ name, aliases }) => name === input.name || aliases.includes(input.name),
      )
      return now ? rate(compareInputs(input, now), `${input.name} `) : []
    }),
    ...rate(compareLinks(before, after)),
    ...rate(compareAnswers(before, after)),
  ]
}

type Verdict = readonly [Bump, string]

function* compareNames(before: Operation, after: Operation): Generator<Verdict> {
  if (after.id !== before.id) yield ['minor', `is called ${after.id} now and keeps the old name as an alias`]
  if (after.service !== before.service)
    yield ['major', `moved from the service ${before.service} to ${after.service}`]
}

function* compareEffects({ effect: before }: Operation, { effect: after }: Operation): Generator<Verdict> {
  const order = ['read', 'write', 'destructive']
  if (before.kind !== after.kind) {
    const weaker = order.indexOf(after.kind) < order.indexOf(before.kind)
    yield ['major', `was ${before.kind} and says ${after.kind} now${weaker ? ': less care is taken' : ''}`]
  }
  if (before.confirm && !after.confirm) yield ['major', 'asks nobody any more before it is done']
  if (!before.confirm && after.confirm) yield ['major', 'has to be confirmed now: scripts without --yes stop']
  if (before.confirm && after.confirm && before.confirm.echo !== after.confirm.echo)
    yield [
      'major',
      `is confirmed by ${after.confirm.echo ?? 'a yes'} and no longer by ${before.confirm.echo ?? 'a yes'}`,
    ]
  if (before.idempotent !== after.idempotent)
    yield [
      'minor',
      after.idempotent ? 'is repeated after a failure now' : 'is not repeated after a failure any more',
    ]
  if (before.openWorld && !after.openWorld)
    yield ['major', 'is not said to reach outside the platform any more: less care is taken']
  if (!before.openWorld && after.openWorld)
    yield ['minor', 'is said to reach outside the platform now: clients may ask before it is done']
}

function* compareTools({ mcp: before }: Operation, { mcp: after }: Operation): Generator<Verdict> {
  if (before.toolset !== after.toolset)
    yield ['major', `moved from the toolset ${before.toolset} to ${after.toolset}`]
  if (before.core && !after.core) yield ['major', 'left the default tools']
  if (!before.core && after.core) yield ['minor', 'is a default tool now']
  if (before.errorCode !== after.errorCode && before.errorCode !== undefined)
    yield ['major', `fails with ${after.errorCode ?? 'another code'} and no longer with ${before.errorCode}`]
  yield* compareResources(before.resource, after.resource)
}

/** Clients keep URIs and ask for them again. What a variable is called is not part of them. */
function* compareResources(before: string | undefined, after: string | undefined): Generator<Verdict> {
  if (before === after) return
  if (before === undefined) yield ['minor', `is the resource ${after} now`]
  else if (after === undefined) yield ['major', `is the resource ${before} no longer`]
  else if (shape(before) !== shape(after)) yield ['major', `was the resource ${before} and is ${after} now`]
  else yield ['patch', `calls the variables of its resource differently: ${after}`]
}

const shape = (resource: string): string => resource.replaceAll(/\{\w+\}/g, '{}')

function* compareInputs(before: Input, after: Input): Generator<Verdict> {
  if (before.guard !== after.guard)
    yield ['major', `was ${named(before.guard)} and is ${named(after.guard)} now`]
  if (before.sensitive !== after.sensitive)
    yield [
      'major',
      after.sensitive ? 'is a secret now: it is given by reference' : 'is not treated as a secret any more',
    ]
  if (before.default && !after.default) yield ['major', 'is not looked up any more when it is left out']
  if (!before.default && after.default) yield ['minor', 'is looked up now when it is left out']
  // A server that is held to a workspace relies on it: what is not filled in any more may name another one.
  if (before.scope !== after.scope)
    yield [
      before.scope === undefined && after.scope !== 'beyond' ? 'minor' : 'major',
      `${reach(before.scope)} before and ${reach(after.scope)} now`,
    ]
  for (const alias of before.aliases)
    if (alias !== after.name && !after.aliases.includes(alias))
      yield ['major', `lost its former name ${alias}`]
}

function reach(scope: Input['scope']): string {
  if (scope === undefined) return 'held nothing'
  return scope === 'beyond' ? 'reached beyond the workspace' : `held the call to one ${scope}`
}

const named = (guard: Input['guard']): string => (guard === undefined ? 'no guard' : `a guard (${guard})`)

function* compareLinks(before: Operation, after: Operation): Generator<Verdict> {
  for (const link of before.links) {
    if (link.rel === undefined) continue
    const now = after.links.find(({ rel, status }) => rel === link.rel && status === link.status)
    if (!now) yield ['major', `lost its ${link.rel} link: nothing follows it any more`]
    else if (now.operationId !== link.operationId || now.state !== link.state || now.items !== link.items)
      yield ['major', `its ${link.rel} link reads something else now`]
    else yield* compareOutcomes(link.outcome ?? {}, now.outcome ?? {})
  }
  for (const { rel } of after.links)
    if (rel !== undefined && !before.links.some((link) => link.rel === rel))
      yield [rel === 'monitor' ? 'major' : 'minor', `has a ${rel} link now`]
}

function* compareOutcomes(
  before: NonNullable<Schema['x-molecule-outcome']>,
  after: NonNullable<Schema['x-molecule-outcome']>,
): Generator<Verdict> {
  for (const [state, outcome] of Object.entries(before))
    if (after[state] !== outcome)
      yield ['major', `the state ${state} meant ${outcome} and means ${after[state] ?? 'nothing'} now`]
  for (const [state, outcome] of Object.entries(after))
    if (!(state in before)) yield ['minor', `has a new state ${state}, which means ${outcome}`]
}

/** A secret of an answer that is not marked any more would be printed; text of others would pass for the API's own. */
function* compareAnswers(before: Operation, after: Operation): Generator<Verdict> {
  for (const { status, schema } of before.responses) {
    const now = after.responses.find((response) => response.status === status)?.schema
    if (schema && now)
      for (const [mark, loss] of Object.entries(losses) as [Mark, string][])
        for (const pointer of markedIn(schema, mark))
          if (schemaAt(now, pointer) && schemaAt(now, pointer)?.[mark] === undefined)
            yield ['major', `${pointer} in the ${status} ${loss}`]
  }
}

const losses = {
  'x-molecule-sensitive': 'is not treated as a secret any more',
  'x-molecule-untrusted': 'is not marked as text of others any more',
} as const

type Mark = keyof typeof losses

function* markedIn(schema: Schema, mark: Mark, at = ''): Generator<string> {
  if (schema[mark] !== undefined) yield at
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* markedIn(property, mark, `${at}/${name}`)
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    yield* markedIn(part, mark, at)
  if (schema.items) yield* markedIn(schema.items, mark, `${at}/0`)
}

const scopesOf = ({ variables }: Service): string[] => variables.flatMap(({ scope }) => scope ?? [])

/** People call a prompt by its name, and fill in what it asks for. */
function comparePrompts(before: Prompt, after: Catalogue): Change[] {
  const subject = `prompt ${before.name}`
  const now = after.prompts.find(({ name }) => name === before.name)
  if (!now) return [{ bump: 'major', subject, text: 'is gone' }]
  const required = ({ arguments: all }: Prompt): string[] =>
    all.filter((argument) => argument.required).map(({ name }) => name)
  return [
    ...lost(
      subject,
      'argument',
      before.arguments.map(({ name }) => name),
      now.arguments.map(({ name }) => name),
    ),
    ...required(now)
      .filter((name) => !required(before).includes(name))
      .map((name): Change => ({ bump: 'major', subject, text: `requires ${name} now` })),
  ]
}

function compareCredentials(before: Credential, after: Catalogue): Change[] {
  const subject = `credential ${before.name}`
  const now = after.credentials.find(({ name }) => name === before.name)
  if (!now) return [{ bump: 'major', subject, text: 'is gone' }]
  return [
    ...(now.kind === before.kind && now.wireName === before.wireName
      ? []
      : [{ bump: 'major', subject, text: 'is sent in another way' } as const]),
    ...(before.secret && !now.secret
      ? [{ bump: 'major', subject, text: 'is not treated as a secret any more' } as const]
      : []),
    ...lost(subject, 'environment variable', before.env, now.env),
  ]
}

function lost(subject: string, what: string, before: readonly string[], after: readonly string[]): Change[] {
  return before
    .filter((name) => !after.includes(name))
    .map((name) => ({ bump: 'major', subject, text: `lost the ${what} ${name}` }))
}
