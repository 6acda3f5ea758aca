import { homedir } from 'node:os'
import { join } from 'node:path'
import type { DocumentFormat, Listed, Table } from './document.ts'
import { json } from './json.ts'
import { toml } from './toml.ts'
import type { Server } from './server.ts'

export type Scope = 'project' | 'user'

/** A program that starts MCP servers, and how it has them in its configuration. */
export interface McpClient {
  readonly title: string
  readonly format: DocumentFormat
  /** The key of the table that holds the servers, at the top of the document. */
  readonly servers: string
  /** The file of each scope; the usual one is the first. */
  readonly files: Readonly<Partial<Record<Scope, (place: Place) => string>>>
  /** What the client has to have of the server. It names variables in the client's own way and holds no value. */
  toEntry(server: Server): Table
  /** What the entry refers to elsewhere in the document. */
  readonly listed?: { readonly list: string; toItems(server: Server): Listed['items'] }
  /** A command of the client that adds a server by itself. Others have none that takes what the entry holds. */
  readonly installer?: {
    readonly program: string
    args(scope: Scope, name: string, entry: Table): readonly string[]
  }
  /** What one should know about a scope. */
  readonly notes?: Readonly<Partial<Record<Scope, string>>>
}

export interface Place {
  readonly directory: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

export const here = (): Place => ({
  directory: process.cwd(),
  home: homedir(),
  env: process.env,
  platform: process.platform,
})

/** How each refers to a variable is in the guide "Use it from your MCP client"; a test compares the two. */
export const clients: Readonly<Record<string, McpClient>> = {
  'claude-code': {
    title: 'Claude Code',
    format: json,
    servers: 'mcpServers',
    files: {
      project: ({ directory }) => join(directory, '.mcp.json'),
      user: ({ home, env }) => join(env.CLAUDE_CONFIG_DIR || home, '.claude.json'),
    },
    // A variable that is not set would make the whole file invalid.
    toEntry: (server) => withEnv(server, (name) => `\${${name}:-}`),
    installer: {
      program: 'claude',
      args: (scope, name, entry) => ['mcp', 'add-json', '--scope', scope, name, JSON.stringify(entry)],
    },
    notes: { user: 'Claude Code writes this file too: end it before you go on.' },
  },
  cursor: {
    title: 'Cursor',
    format: json,
    servers: 'mcpServers',
    files: {
      project: ({ directory }) => join(directory, '.cursor', 'mcp.json'),
      user: ({ home }) => join(home, '.cursor', 'mcp.json'),
    },
    toEntry: (server) => withEnv(server, (name) => `\${env:${name}}`),
  },
  vscode: {
    title: 'VS Code',
    format: json,
    servers: 'servers',
    files: {
      project: ({ directory }) => join(directory, '.vscode', 'mcp.json'),
      user: (place) => join(codeDirectory(place), 'User', 'mcp.json'),
    },
    toEntry: (server) => ({ type: 'stdio', ...withEnv(server, (name) => `\${input:${inputId(name)}}`) }),
    listed: {
      list: 'inputs',
      toItems: ({ variables }) =>
        variables.map(({ env, title, secret }) => ({
          id: inputId(env),
          type: 'promptString',
          description: title,
          ...(secret ? { password: true } : {}),
        })),
    },
  },
  codex: {
    title: 'Codex',
    format: toml,
    servers: 'mcp_servers',
    files: {
      user: ({ home, env }) => join(env.CODEX_HOME || join(home, '.codex'), 'config.toml'),
      project: ({ directory }) => join(directory, '.codex', 'config.toml'),
    },
    toEntry: ({ command, args, variables }) => ({
      command,
      args,
      env_vars: variables.map(({ env }) => env),
      // The first start downloads the package, which can take longer than the ten seconds that Codex waits.
      startup_timeout_sec: 60,
    }),
    notes: { project: 'Codex reads it in projects that you trust.' },
  },
  'gemini-cli': {
    title: 'Gemini CLI',
    format: json,
    servers: 'mcpServers',
    files: {
      project: ({ directory }) => join(directory, '.gemini', 'settings.json'),
      user: ({ home }) => join(home, '.gemini', 'settings.json'),
    },
    toEntry: (server) => withEnv(server, (name) => `$${name}`),
  },
}

const withEnv = ({ command, args, variables }: Server, refer: (name: string) => string): Table => ({
  command,
  args,
  env: Object.fromEntries(variables.map(({ env }) => [env, refer(env)])),
})

/** `MOLECULE_ORG_ID` is `molecule-org-id`. */
const inputId = (name: string): string => name.toLowerCase().replaceAll('_', '-')

function codeDirectory({ home, env, platform }: Place): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Code')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Code')
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Code')
}
