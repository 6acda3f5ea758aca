import { parseArgs } from 'node:util'
import type { ConfirmMode } from './consent.ts'

export interface Options {
  readonly http: boolean
  readonly port: number
  readonly toolsets: readonly string[]
  readonly readOnly: boolean
  readonly confirm: ConfirmMode
  readonly show?: 'help' | 'version' | 'tools'
}

/** The command line does not make sense; the message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const confirmModes: readonly ConfirmMode[] = ['token', 'elicit-only', 'off']

/** Reads the command line. Nothing is guessed: a mistyped `--read-only` must not end up with full access. */
export function readOptions(argv: readonly string[], toolsets: readonly string[]): Options {
  const { values } = parse(argv)
  const confirm = values.confirm ?? 'token'
  if (!confirmModes.some((mode) => mode === confirm))
    throw new UsageError(`--confirm must be one of ${confirmModes.join(', ')}.`)
  const show = values.help ? 'help' : values.version ? 'version' : values['print-tools'] ? 'tools' : undefined
  return {
    http: values.http ?? false,
    port: readPort(values.port, values.http ?? false),
    toolsets: readToolsets(values.toolsets, toolsets),
    readOnly: values['read-only'] ?? false,
    confirm: confirm as ConfirmMode,
    ...(show && { show }),
  }
}

export const help = (
  toolsets: readonly string[],
): string => `molecule-mcp: manage Molecule AI through the Model Context Protocol

Speaks MCP on standard input and output, or over HTTP on this machine.

  --http               Streamable HTTP on 127.0.0.1 instead of stdio
  --port <number>      port for --http; 0 takes a free one (default 8811)
  --toolsets <names>   default, all, or a list of: ${toolsets.join(', ')}
  --read-only          offer only tools that change nothing
  --confirm <mode>     how a person agrees to what needs it:
                       token        in the client's form, or by a second call where it has none (default)
                       elicit-only  in the client's form only
                       off          nobody is asked; for automation that agreed beforehand
  --print-tools        print the tools of the chosen toolsets as JSON, whatever the credentials
  --version, --help

Addresses and credentials come from the environment; the README lists the variables.
Over HTTP, clients must send MOLECULE_MCP_HTTP_TOKEN as their bearer token when it is set.
`

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        http: { type: 'boolean' },
        port: { type: 'string' },
        toolsets: { type: 'string' },
        'read-only': { type: 'boolean' },
        confirm: { type: 'string' },
        'print-tools': { type: 'boolean' },
        version: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readPort(text: string | undefined, http: boolean): number {
  if (text !== undefined && !http) throw new UsageError('--port needs --http.')
  const port = Number(text ?? 8811)
  if (!/^\d+$/.test(text ?? '8811') || port > 65_535)
    throw new UsageError('--port must be a number from 0 to 65535.')
  return port
}

function readToolsets(text: string | undefined, known: readonly string[]): string[] {
  const names = (text ?? 'default').split(',').map((name) => name.trim())
  const valid = ['default', 'all', ...known]
  const unknown = names.filter((name) => !valid.includes(name))
  if (unknown.length > 0)
    throw new UsageError(
      `--toolsets: ${unknown.map((name) => JSON.stringify(name)).join(', ')} is not known. Valid are ${valid.join(', ')}.`,
    )
  return names
}
