import { Molecule } from '@molecule-ai/sdk'
import { join } from 'node:path'
import { createSession, type Offer, type Origin, type Session } from './adapter.ts'
import type { Context } from './call-tool.ts'
import type { ManagementClient } from './client.ts'
import { Completions } from './completions.ts'
import type { ConfirmMode } from './consent/consent.ts'
import { addressVariables, entries, scopes } from './generated/index.ts'
import { toInstructions } from './instructions.ts'
import { createLog, toStandardError, type Log } from './log/log.ts'
import { withHost, type Pins } from './selection/pins.ts'
import { createPrompts } from './prompts.ts'
import { secretsOf } from './secrets/redact.ts'
import { createResources } from './resources/resources.ts'
import { dispatch } from './search/dispatch.ts'
import { stateDirectory } from './secrets/secret-files.ts'
import { toSecretRoot } from './secrets/secret-path.ts'
import { withSecretValues } from './secrets/secret-values.ts'
import { select } from './selection/selection.ts'
import { TokenFiles } from './consent/token-files.ts'
import { ProcessTokens } from './consent/tokens.ts'
import { version, website } from './version.ts'

export interface ServerOptions {
  /** Where credentials, addresses and secrets come from. */
  readonly env?: NodeJS.ProcessEnv
  /** The SDK's client; built from `env` when it is left out. */
  readonly client?: ManagementClient
  /** `default`, `all`, or names of toolsets. */
  readonly toolsets?: readonly string[]
  /** Names of tools: alone, or beside those of `toolsets` when that is given. */
  readonly tools?: readonly string[]
  /** Names of tools that are not offered in any case. */
  readonly excludeTools?: readonly string[]
  /** Holds every call to one organisation or workspace. */
  readonly pins?: Pins
  /** Offer nothing that changes anything. */
  readonly readOnly?: boolean
  /** How a person agrees to what needs it; `off` is for automation that agreed beforehand. */
  readonly confirm?: ConfirmMode
  /** A directory that all processes share which have to know each other's confirmation tokens. */
  readonly state?: string
  /** Secrets may be given as `file:<path>` for files below this directory. */
  readonly secretRoot?: string
  /** Secrets may pass through the model, and new ones are shown to it. */
  readonly allowSecretValues?: boolean
  /** Takes the lines of the log; standard error when it is left out. */
  readonly log?: (line: string) => void
}

/** What all sessions of a process share. */
export interface ManagementServer extends Pick<Offer, 'tools' | 'instructions'> {
  readonly log: Log
  /** A new conversation: one over stdio, one for each request over HTTP. */
  createSession(origin?: Origin): Session
}

/**
 * Builds the server. Nothing is sent before a tool is called.
 *
 * @example
 * const server = createServer({ env: emulator.env() })
 * await server.createSession().serveStdio(process.stdin, process.stdout)
 */
export function createServer(options: ServerOptions = {}): ManagementServer {
  const {
    tools = [],
    toolsets = tools.length > 0 ? [] : ['default'],
    excludeTools = [],
    readOnly = false,
    pins = {},
    confirm = 'token',
    allowSecretValues = false,
    state,
  } = options
  const env = withHost(options.env ?? process.env, pins, scopes)
  const secrets = secretsOf(env)
  const place = addressVariables.map((name) => env[name]?.trim() ?? '')
  const log = createLog(options.log ?? toStandardError, secrets)
  const client = options.client ?? Molecule.fromEnv(env, { userAgent: `molecule-mcp/${version}` })
  const selecting = { toolsets, tools, excludeTools, readOnly, pins }
  const selection = select(entries, selecting, client)
  const secretRoot = options.secretRoot === undefined ? undefined : toSecretRoot(options.secretRoot)
  const context: Context = {
    client,
    selection,
    pins,
    env,
    secrets,
    remembered: new Set(),
    secretRoot,
    allowSecretValues,
    secretDirectory: join(stateDirectory(env), 'secrets'),
    confirm,
    tokens: state === undefined ? new ProcessTokens() : new TokenFiles(state, Date.now, place),
    log,
  }
  const completions = new Completions(context)
  const offer: Offer = {
    version,
    instructions: toInstructions(selection, selecting, client, { confirm, secretRoot, allowSecretValues }),
    tools: [
      ...selection.listed.map((entry) => (allowSecretValues ? withSecretValues(entry) : entry.tool)),
      ...selection.own,
    ],
    callTool: (name, given, caller) => dispatch(context, name, given, caller),
    website,
    resources: createResources(context),
    prompts: createPrompts(selection),
    complete: (unfinished) => completions.complete(unfinished),
  }
  return {
    tools: offer.tools,
    instructions: offer.instructions,
    log,
    createSession: (origin) => createSession(offer, origin),
  }
}
