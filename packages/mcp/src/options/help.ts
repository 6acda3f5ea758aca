import { flags, type Flag } from './flags.ts'
import type { Toolset } from '../selection/selection.ts'

const margin = 27
const width = 110

export const help = (
  toolsets: readonly Toolset[],
): string => `molecule-mcp: manage Molecule AI through the Model Context Protocol

Speaks MCP on standard input and output, or over HTTP.

${flags.flatMap((flag) => lines(flag, toolsets)).join('\n')}
${row('--print-tools')}print the tools of the chosen toolsets as JSON, whatever the credentials
  --version, --help

Each flag has a variable that says the same, MOLECULE_MCP_<FLAG>, such as MOLECULE_MCP_READ_ONLY=true; the flag wins.
Addresses and credentials come from the environment; the README lists the variables.
Over HTTP, clients must send MOLECULE_MCP_HTTP_TOKEN as their bearer token when it is set.
`

function lines({ name, placeholder, help: given, http }: Flag, toolsets: readonly Toolset[]): string[] {
  const [first = '', ...rest] = given.flatMap((text) => (text === '{toolsets}' ? wrap(toolsets) : [text]))
  const title = row(`--${name}${placeholder ? ` ${placeholder}` : ''}`)
  const texts = [`${http ? 'with --http: ' : ''}${first}`, ...rest].map((text) => ' '.repeat(margin) + text)
  // A name that is too long for its column has its line to itself.
  if (title.length > margin) return [title.trimEnd(), ...texts]
  return [title + (texts[0] ?? '').trimStart(), ...texts.slice(1)]
}

/** `workspaces 13 (9)`, as many on a line as fit. */
function wrap(toolsets: readonly Toolset[]): string[] {
  const wrapped: string[] = []
  for (const [index, { name, tools, core }] of toolsets.entries()) {
    const end = index < toolsets.length - 1 ? ',' : ''
    const text = `${name} ${tools}${core > 0 ? ` (${core})` : ''}${end}`
    const line = wrapped.at(-1)
    if (line !== undefined && margin + line.length + 1 + text.length <= width)
      wrapped[wrapped.length - 1] = `${line} ${text}`
    else wrapped.push(text)
  }
  return wrapped
}

const row = (text: string): string => `  ${text}`.padEnd(margin - 1) + ' '
