import { UsageError } from '../../errors.ts'
import { credentials, services, type Credential, type Variable } from '../../generated/services.ts'
import { toolsets } from '../../generated/toolsets.ts'
import type { Given } from '../../inputs.ts'
import { suggest } from '../../suggest.ts'

/** The MCP server as a client starts it. */
export interface Server {
  readonly command: string
  readonly args: readonly string[]
  /** What the client hands on to it. */
  readonly variables: readonly Handed[]
}

export interface Handed {
  readonly env: string
  /** A few words for a person who is asked for it. */
  readonly title: string
  readonly secret: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** By the name of the variable. */
const known: ReadonlyMap<string, Variable & Pick<Credential, 'secret'>> = new Map(
  [...services.flatMap(({ variables }) => variables), ...Object.values(credentials)].map((each) => [
    each.env,
    each,
  ]),
)

export const variableNames: readonly string[] = [...known.keys()]

/** Beside the toolsets of the contract the server knows these. */
export const toolsetNames: readonly string[] = ['default', 'all', 'search', ...toolsets]

/** The server with the flags and the variables that were asked for. */
export function toServer(flags: Given, env: Environment): Server {
  const names = (flags.toolsets as string | undefined)?.split(',').map((name) => name.trim())
  for (const name of names ?? []) checkToolset(name)
  const workspace = flags.workspace as string | undefined
  if (workspace !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(workspace))
    throw new UsageError('--workspace takes the id of a workspace, as molecule workspace list shows it.')
  const further = (flags.env ?? []) as readonly string[]
  const args = [
    ...(names === undefined ? [] : [`--toolsets=${names.join(',')}`]),
    ...(flags['read-only'] === true ? ['--read-only'] : []),
    ...(workspace === undefined ? [] : [`--workspace=${workspace}`]),
  ]
  return {
    command: 'npx',
    args: ['-y', '@molecule-ai/mcp', ...args],
    variables: [...new Set([...usual(env), ...further])].map(toHanded),
  }
}

function checkToolset(name: string): void {
  if (toolsetNames.includes(name)) return
  const near = suggest(name, toolsetNames)
  throw new UsageError(
    `There is no toolset ${JSON.stringify(name)}.`,
    near.length > 0 ? `Did you mean ${near.join(', or ')}?` : `There are ${toolsetNames.join(', ')}.`,
  )
}

/** What opens the service that most tools are for: where it is, and its credentials. */
function usual(env: Environment): string[] {
  const [service] = services
  if (service === undefined) return []
  const [address, ...parts] = service.variables.map((variable) => variable.env)
  const isSet = (name: string): boolean => Boolean(env[name]?.trim())
  // Who says the whole address does not say whose it is.
  const whole = address !== undefined && (parts.length === 0 || (isSet(address) && !parts.some(isSet)))
  const keys = service.credentials.flatMap((name) => credentials[name] ?? [])
  const ordered = keys.toSorted((a, b) => Number(a.secret ?? false) - Number(b.secret ?? false))
  return [...(whole ? [address] : parts), ...ordered.map((variable) => variable.env)]
}

function toHanded(name: string): Handed {
  const { summary = name, secret = false } = known.get(name) ?? {}
  return {
    env: name,
    title: summary.replace(/^Address\. The/, 'The address of the').replace(/[,.].*/s, ''),
    secret,
  }
}
