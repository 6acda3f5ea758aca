import {
  ConfigurationError,
  CredentialError,
  Molecule,
  UnresolvedError,
  type RequestEvent,
} from '@molecule-ai/sdk'
import { toCurlCommand, type CurlRequest } from '@molecule-ai/spec'
import type { CommandData, LookUpData } from './command-data.ts'
import { UsageError } from './errors.ts'
import { credentials, services } from './generated/services.ts'
import type { Given } from './inputs.ts'
import { createMarkers, type Markers } from './markers.ts'
import { keysOf } from './pointer.ts'
import { toPrintedInput, variableOf } from './printed-input.ts'
import type { Secrets } from './secrets.ts'
import { quote } from './to-example.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Who would send: the environment, and the options that flags give. */
export interface Sender {
  readonly env: Environment
  readonly options: Readonly<Record<string, unknown>>
  /** Variables that the shell which runs the command does not have: they are written out, unless they are secret. */
  readonly written: ReadonlySet<string>
}

/** Writes the curl commands that do what a command would do, with variables in the place of everything secret. */
export async function toCurl(
  data: CommandData,
  args: Given,
  flags: Given,
  secrets: Secrets,
  sender: Sender,
): Promise<string[]> {
  const markers = createMarkers()
  const input = await toPrintedInput(data, args, flags, secrets, markers)
  return record(sender, markers, data.lookUps ?? [], (molecule) => molecule.call(data.operation, input))
}

/**
 * Has the SDK make a call and writes down what it sends; nothing leaves this process. So these are the SDK's requests, and
 * since it is given variables for credentials, they hold no value of one.
 */
export async function record(
  sender: Sender,
  markers: Markers,
  lookUps: readonly LookUpData[],
  call: (molecule: Molecule) => Promise<unknown>,
): Promise<string[]> {
  let env = withVariables(sender, markers)
  let options = sender.options
  // What is missing here may be where the command is pasted: each is told of once, by failing.
  for (let left = 5; ; left--)
    try {
      return await attempt(env, options, markers, lookUps, call)
    } catch (error) {
      const reason = error instanceof UnresolvedError ? error.cause : error
      if (left === 0 || !(reason instanceof ConfigurationError)) throw error
      if (reason instanceof CredentialError) options = { ...options, ...marksFor(reason, markers) }
      else env = { ...env, ...withAddresses(env, markers) }
    }
}

async function attempt(
  env: Environment,
  options: Readonly<Record<string, unknown>>,
  markers: Markers,
  lookUps: readonly LookUpData[],
  call: (molecule: Molecule) => Promise<unknown>,
): Promise<string[]> {
  const commands: string[] = []
  let current = ''
  const molecule = Molecule.fromEnv(env, {
    ...options,
    onRequest: ({ operationId }: RequestEvent) => void (current = operationId),
    fetch: async (url: string, init: RequestInit) => {
      const own = lookUps.filter(({ operation }) => operation === current)
      const command = toCurlCommand(toCurlRequest(url, init, markers))
      commands.push(own.length === 0 ? command : toAssignments(command, own))
      return Response.json(answerWith(own, markers))
    },
  })
  await call(molecule)
  return commands
}

/** The environment with each credential as the variable that holds it. */
function withVariables({ env, written }: Sender, markers: Markers): Environment {
  const held = Object.values(credentials).flatMap(({ env: name, aliases, secret }) => {
    if (!secret && written.has(name)) return []
    const found = [name, ...aliases].find((each) => env[each]?.trim())
    return found === undefined ? [] : [[found, markers.shell(`$${found}`)]]
  })
  return { ...env, ...(Object.fromEntries(held) as Environment) }
}

/** The parts of addresses as variables, such as that of an organisation's name. */
const withAddresses = (env: Environment, markers: Markers): Environment =>
  Object.fromEntries(
    services.flatMap(({ variables }) =>
      variables.slice(1).map(({ env: name }) => [name, env[name]?.trim() || markers.shell(`$${name}`)]),
    ),
  )

/** The credentials that are not there are in the command all the same. */
const marksFor = ({ credentials: missing }: CredentialError, markers: Markers): Record<string, string> =>
  Object.fromEntries(
    missing.map(({ name, env: [variable] }) => [name, markers.shell(`$${variable ?? name}`)]),
  )

function toCurlRequest(
  url: string,
  { method = 'GET', headers, body }: RequestInit,
  markers: Markers,
): CurlRequest {
  const text = typeof body === 'string' ? body : undefined
  if (text !== undefined && /[\ue000-\ue002]/.test(text))
    throw new UsageError('--curl cannot write the characters U+E000 to U+E002.')
  const sent = Object.entries(headers as Record<string, string>).filter(([name]) => name !== 'user-agent')
  const isBasic = ([name, value]: readonly [string, string]): boolean =>
    name === 'authorization' && value.startsWith('Basic ')
  const basic = sent.find(isBasic)?.[1].slice('Basic '.length)
  const written = sent
    .filter((header) => !isBasic(header))
    // In a header the SDK writes each byte as a character.
    .map(([name, value]) => [name, markers.fill(Buffer.from(value, 'latin1').toString())])
  return {
    method,
    url: markers.fill(url),
    headers: Object.fromEntries(written) as Record<string, string>,
    // curl encodes it, as the SDK did.
    ...(basic === undefined ? {} : { user: markers.fill(Buffer.from(basic, 'base64').toString()) }),
    ...(text === undefined ? {} : { body: markers.fill(text) }),
  }
}

/** An answer with a variable at each place where something is looked up. */
function answerWith(lookUps: readonly LookUpData[], markers: Markers): object {
  const answer: Record<string, unknown> = {}
  for (const { input, pointers } of lookUps) {
    const keys = keysOf(pointers[0] ?? '')
    const last = keys.pop() ?? ''
    const parent = keys.reduce<Record<string, unknown>>(
      (node, key) => (node[key] ??= {}) as Record<string, unknown>,
      answer,
    )
    parent[last] = markers.shell(`$${variableOf(input)}`)
  }
  return answer
}

/** `FROM=$(curl … | jq …)`, once for each of what is looked up. */
const toAssignments = (command: string, lookUps: readonly LookUpData[]): string =>
  lookUps
    .map(({ input, pointers }) => {
      const paths = pointers.map((pointer) =>
        keysOf(pointer)
          .map((key) => (/^\w+$/.test(key) ? `.${key}` : `.[${JSON.stringify(key)}]`))
          .join(''),
      )
      return `${variableOf(input)}=$(${command} |\n  jq --raw-output ${quote(paths.join(' // '))})`
    })
    .join('\n')
