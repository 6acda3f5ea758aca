import { nextOf, toChoices, type Catalogue, type Input, type Link, type Operation } from '@molecule-ai/spec'
import { batchOf } from './batch/batch.ts'
import type { CommandData, ConfirmData, FlagData, MonitorData, NeedData, ValuesData } from './command-data.ts'
import { toExample } from './to-example.ts'
import { firstParagraph, holdsSecret, toFlags } from './to-flags.ts'
import { toNeeds } from './to-needs.ts'
import { toTable } from './to-table.ts'

/** Derives a command from its operation. The catalogue is asked only for the other end of a monitor link. */
export function toCommand(operation: Operation, catalogue: Pick<Catalogue, 'operations'>): CommandData {
  const whole = operation.inputs.find((input) => input.in === 'body' && input.wireName === '')
  const named = operation.inputs.filter(
    (input) => input.in !== 'path' && input !== whole && input.guard !== 'consent',
  )
  // What a person types in answer to the question need not be given as a flag.
  const echo = operation.effect.confirm?.echo
  const made = named.map((input) => toFlags(input.name === echo ? { ...input, required: false } : input))
  const flags = made
    .flatMap((input) => input.flags)
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
  const fields = operation.inputs
    .filter((input) => input.in === 'body' && input !== whole)
    .map((input) => [input.wireName, input.name])
  const lookUps = operation.inputs.map((input) => input.default?.operationId)
  const called = [operation, ...catalogue.operations.filter(({ id }) => lookUps.includes(id))]
  const credentials = [...new Set(called.flatMap(usualCredentials))]
  const confirm = toConfirm(operation, flags)
  const monitor = toMonitor(operation, catalogue)
  const command = {
    operation: operation.id,
    words: operation.command,
    summary: operation.summary,
    description: operation.description,
    aliases: operation.aliases.command,
    ...(operation.deprecated ? { deprecated: true as const } : {}),
    ...(operation.sunset === undefined ? {} : { sunset: operation.sunset }),
    effect: operation.effect.kind,
    services: [...new Set(called.map(({ service }) => service))],
    credentials,
    otherCredentials: [...new Set(called.flatMap(({ security }) => security.flat()))].filter(
      (name) => !credentials.includes(name),
    ),
    args: pathInputs(operation).map((input) => ({
      input: input.name,
      description: firstParagraph(input.description),
      ...(input.schema.enum === undefined
        ? valuesOf(operation, input, catalogue)
        : { options: input.schema.enum.map(String) }),
    })),
    flags,
    ...(whole === undefined
      ? {}
      : { body: { required: whole.required, inline: !whole.sensitive && !holdsSecret(whole.schema) } }),
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
    nullable: made.flatMap((input) => input.nullable),
    ...(confirm === undefined ? {} : { confirm, ...withNeeds(toNeeds(operation)) }),
    ...toLookUps(operation),
    ...(monitor === undefined ? {} : { monitor }),
    ...toPages(operation),
    table: toTable(operation),
  }
  return { ...command, examples: toExamples(operation, command) }
}

/** What most people open an operation with: alternatives are listed with the usual one first. */
export const usualCredentials = ({ security }: Operation): readonly string[] => security[0] ?? []

/** Path inputs in the order in which the path has them: the order of the arguments. */
function pathInputs(operation: Operation): Input[] {
  const place = (input: Input): number => operation.path.indexOf(`{${input.wireName}}`)
  return operation.inputs.filter((input) => input.in === 'path').toSorted((a, b) => place(a) - place(b))
}

function valuesOf(
  operation: Operation,
  input: Input,
  catalogue: Pick<Catalogue, 'operations'>,
): { values?: ValuesData } {
  const choices = toChoices(operation, input, catalogue.operations)
  if (choices?.kind !== 'listed') return {}
  const { operationId, parameters, items, value, label } = choices
  return {
    values: {
      operation: operationId,
      parameters,
      rows: items,
      field: value,
      ...(label === undefined ? {} : { label }),
    },
  }
}

const withNeeds = (needs: readonly NeedData[]): Pick<CommandData, 'needs'> =>
  needs.length === 0 ? {} : { needs }

function toLookUps({ inputs }: Operation): Pick<CommandData, 'lookUps'> {
  const lookUps = inputs.flatMap(({ name, default: found }) =>
    found === undefined
      ? []
      : [
          {
            input: name,
            operation: found.operationId,
            pointers: found.values.map((value) => value.replace(/^\$response\.body#/, '')),
          },
        ],
  )
  return lookUps.length === 0 ? {} : { lookUps }
}

function toPages(operation: Operation): Pick<CommandData, 'pages'> {
  const next = nextOf(operation)
  return next === undefined ? {} : { pages: { items: next.items ?? '' } }
}

function toConfirm(operation: Operation, flags: readonly FlagData[]): ConfirmData | undefined {
  const guarded = (guard: Input['guard']): Input[] =>
    operation.inputs.filter((input) => input.guard === guard)
  const { confirm } = operation.effect
  if (confirm === undefined) {
    if (guarded('consent').length > 0)
      throw new Error(`${operation.id} has a consent guard and no x-molecule-effect.confirm to ask with`)
    return undefined
  }
  const echo = flags.find(({ path }) => path[0] === confirm.echo)
  if (confirm.echo !== undefined && echo === undefined)
    throw new Error(`${operation.id} has no input ${confirm.echo} to type`)
  return {
    message: confirm.message,
    ...(echo === undefined ? {} : { echo: { input: echo.path[0]!, flag: echo.name } }),
    consent: Object.fromEntries(guarded('consent').map((input) => [input.name, onlyValue(operation, input)])),
    // Where the API wants its own confirmation even for a preview, a preview is asked about like the rest.
    preview: guarded('consent').length > 0 ? [] : guarded('preview').map(({ name }) => name),
  }
}

function onlyValue(operation: Operation, { name, schema }: Input): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.length === 1) return schema.enum[0]
  if (schema.type === 'boolean') return true
  throw new Error(`${operation.id}: the consent guard ${name} has no single value: give it a const`)
}

/** The monitor link that an operation has, or that leads to it. */
function toMonitor(
  operation: Operation,
  { operations }: Pick<Catalogue, 'operations'>,
): MonitorData | undefined {
  const monitors = (candidate: Operation): Link | undefined =>
    candidate.links.find(({ rel }) => rel === 'monitor')
  const starter =
    monitors(operation) === undefined
      ? operations.find((other) => monitors(other)?.operationId === operation.id)
      : operation
  const link = starter === undefined ? undefined : monitors(starter)
  if (starter === undefined || link === undefined) return undefined
  const target = operations.find(({ id }) => id === link.operationId)
  if (target === undefined)
    throw new Error(`${starter.id} is monitored with ${link.operationId}, which does not exist`)
  const args = pathInputs(target).map((input) => toSource(starter, link.parameters[input.name]))
  // What is only in the first answer cannot be told from the status command's own arguments.
  if (starter !== operation && args.some((source) => 'pointer' in source)) return undefined
  return {
    operation: starter.id,
    words: target.command,
    args,
    state: link.state ?? '',
    outcome: link.outcome ?? {},
    timeoutSeconds: link.timeoutSeconds ?? 3600,
    table: toTable(target),
  }
}

/** A runtime expression over the request or the answer of the operation that has the link. */
function toSource(operation: Operation, expression: unknown): MonitorData['args'][number] {
  const text = String(expression)
  const pointer = text.match(/^\$response\.body#(\/.*)$/)?.[1]
  if (pointer !== undefined) return { pointer }
  const [, place, wireName] =
    text.match(/^\$request\.(path|query|header)\.(.+)$/) ?? text.match(/^\$request\.(body)#\/([^/]+)$/) ?? []
  const input = operation.inputs.find(
    (candidate) => candidate.in === place && candidate.wireName === wireName,
  )
  if (input === undefined)
    throw new Error(`${operation.id}: the link's expression ${text} is not supported in a command`)
  return { input: input.name }
}

function toExamples(operation: Operation, command: Omit<CommandData, 'examples'>): CommandData['examples'] {
  const given = operation.examples.map(({ summary, input }) => ({
    summary: summary || operation.summary,
    command: toExample(command, input),
  }))
  const [first] = given
  if (command.monitor?.operation !== operation.id || first === undefined) return given
  return [
    ...given,
    { summary: `${first.summary}, and stay until it has ended`, command: `${first.command} --wait` },
    ...batchExamples(operation, command, first.summary),
  ]
}

/** The same for all of which it is known that they fit. */
function batchExamples(
  { examples }: Operation,
  command: Omit<CommandData, 'examples'>,
  summary: string,
): CommandData['examples'] {
  const input = examples[0]?.input ?? {}
  const chooses = (command.lookUps ?? []).some(({ input: name }) => input[name] !== undefined)
  if (batchOf(command) === undefined || !chooses) return []
  const line = toExample({ ...command, args: [] }, input)
  return [{ summary: `${summary}, all of them, three at a time`, command: `${line} --all --max-parallel 3` }]
}
