import { Molecule } from '@molecule-ai/sdk'
import { join } from 'node:path'
import { createSession, type Offer, type Session } from './adapter.ts'
import type { Log } from './audit.ts'
import { callTool, type Context } from './call-tool.ts'
import type { ManagementClient } from './client.ts'
import type { ConfirmMode } from './consent.ts'
import { entries } from './generated/index.ts'
import { toInstructions } from './instructions.ts'
import { secretsOf } from './redact.ts'
import { stateDirectory } from './secret-files.ts'
import { select } from './selection.ts'
import { Tokens } from './tokens.ts'
import { version } from './version.ts'

export interface ServerOptions {
  /** Where credentials, addresses and secrets come from. */
  readonly env?: NodeJS.ProcessEnv
  /** The SDK's client; built from `env` when it is left out. */
  readonly client?: ManagementClient
  /** `default`, `all`, or names of toolsets. */
  readonly toolsets?: readonly string[]
  /** Offer nothing that changes anything. */
  readonly readOnly?: boolean
  /** How a person agrees to what needs it; `off` is for automation that agreed beforehand. */
  readonly confirm?: ConfirmMode
  /** Takes one JSON line for each change and each failure of the server. */
  readonly log?: Log
}

/** What all sessions of a process share. */
export interface ManagementServer extends Pick<Offer, 'tools' | 'instructions'> {
  /** A new conversation: one over stdio, one for each request over HTTP. */
  createSession(): Session
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
    env = process.env,
    toolsets = ['default'],
    readOnly = false,
    confirm = 'token',
    log = toStandardError,
  } = options
  const client = options.client ?? Molecule.fromEnv(env, { userAgent: `molecule-mcp/${version}` })
  const selection = select(entries, { toolsets, readOnly }, client)
  const context: Context = {
    client,
    selection,
    env,
    secrets: secretsOf(env),
    secretDirectory: join(stateDirectory(env), 'secrets'),
    confirm,
    tokens: new Tokens(),
    log,
  }
  const offer: Offer = {
    version,
    instructions: toInstructions(entries, selection, { toolsets, readOnly }, client),
    tools: selection.listed.map(({ tool }) => tool),
    callTool: (name, given, caller) => callTool(context, name, given, caller),
  }
  return { tools: offer.tools, instructions: offer.instructions, createSession: () => createSession(offer) }
}

const toStandardError: Log = (line) => void process.stderr.write(`${line}\n`)
