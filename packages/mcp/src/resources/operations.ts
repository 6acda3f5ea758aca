import { aboutOf } from '../about.ts'
import { whyAbsent } from '../selection/absent.ts'
import type { Context } from '../call-tool.ts'
import { variablesOf } from '../credentials.ts'
import { absences, schemas } from '../generated/index.ts'
import { callerOf } from '../search/next.ts'
import type { Structured } from '../results/results.ts'
import type { CallInput, Entry } from '../tool.ts'
import { isTemplate, toUri } from './uri.ts'

/** Every operation in a row: what it is called, what it does, whose credential it takes, and whether it can be called. */
export async function listOperations(context: Context): Promise<Structured> {
  const services: Record<string, string> = {}
  const rows = await Promise.all(
    context.selection.entries.map(async (entry) => {
      const { service, credentials } = await aboutOf(entry.call)
      services[service.name] = service.title
      const { tool, call } = entry
      return [
        tool.name,
        tool.title,
        call.effect.kind,
        call.toolset,
        service.name,
        (credentials[0] ?? []).join(' + ') || 'none',
        availability(context, entry),
      ]
    }),
  )
  return {
    columns: ['tool', 'title', 'effect', 'toolset', 'service', 'credential', 'available'],
    rows,
    services,
    not_tools: absences,
  }
}

/** Everything that is known of one tool, by its name or that of its operation; undefined when there is none. */
export async function describeOperation(context: Context, name: string): Promise<Structured | undefined> {
  const entry =
    context.selection.byName.get(name) ??
    context.selection.entries.find(({ call }) => call.operationId === name)
  if (!entry) {
    const reason = whyAbsent(name)
    return reason === undefined ? undefined : { tool: name, available: `no: ${reason}` }
  }
  const { tool, call } = entry
  const { choices: _, description, credentials, service, ...about } = await aboutOf(call)
  const full = (await schemas[call.tag]?.())?.schemas[call.operationId]
  const { monitor, resource } = call
  return {
    tool: tool.name,
    operation: call.operationId,
    title: tool.title,
    available: availability(context, entry),
    description,
    service: service.title,
    ...about,
    toolset: call.toolset,
    default_tool: call.core,
    effect: call.effect,
    credentials: credentials.map((together) => together.join(' + ') || 'none'),
    ...(call.aliases.length > 0 && { former_names: call.aliases }),
    arguments: tool.inputSchema,
    schemas: full,
    ...guardsOf(call.inputs),
    ...(monitor && {
      followed_by: { tool: monitor.tool, resource: monitor.resource && toUri(monitor.resource) },
    }),
    ...(resource !== undefined && {
      [isTemplate(resource) ? 'resource_template' : 'resource']: toUri(resource),
    }),
  }
}

function availability({ client, selection }: Context, entry: Entry): string {
  const by = callerOf(selection, entry)
  if (!by && !selection.enabled.includes(entry)) return 'no: switched off'
  const variables = variablesOf(client.missing(entry.call.operationId))
  if (variables.length === 0) return by ? `yes: with ${by}` : 'yes'
  return `no: set ${variables.join(' and ')}`
}

/** The API's own confirmations, and what each takes. */
function guardsOf(inputs: readonly CallInput[]): Structured {
  const guarded = inputs.filter(({ guard }) => guard)
  return guarded.length === 0
    ? {}
    : { guards: Object.fromEntries(guarded.map(({ name, guard }) => [name, guard && meaning[guard]])) }
}

const meaning = {
  consent: 'set by the server once a person has agreed',
  echo: 'what a person types to agree',
  explicit: 'only what the caller gives',
  preview: 'nothing is changed when it is true',
} as const
