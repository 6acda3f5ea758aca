import { flags, type Flag } from './flags.ts'
import type { Known } from './options.ts'

const margin = 24

export const help = ({
  toolsets,
}: Known): string => `molecule-mcp: manage Molecule AI through the Model Context Protocol

Speaks MCP on standard input and output, or over HTTP.

${flags.map((flag) => lines(flag).join('\n').replace('{toolsets}', toolsets.join(', '))).join('\n')}
${row('--print-tools')}print the tools of the chosen toolsets as JSON, whatever the credentials
  --version, --help

Each flag has a variable that says the same, MOLECULE_MCP_<FLAG>, such as MOLECULE_MCP_READ_ONLY=true; the flag wins.
Addresses and credentials come from the environment; the README lists the variables.
Over HTTP, clients must send MOLECULE_MCP_HTTP_TOKEN as their bearer token when it is set.
`

function lines({ name, placeholder, help: texts, http }: Flag): string[] {
  const [first = '', ...rest] = texts
  const title = row(`--${name}${placeholder ? ` ${placeholder}` : ''}`)
  return [`${title}${http ? 'with --http: ' : ''}${first}`, ...rest.map((text) => ' '.repeat(margin) + text)]
}

const row = (text: string): string => `  ${text}`.padEnd(margin - 1) + ' '
