import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import * as Flags from '@oclif/core/flags'
import { toShape } from '../../shape.ts'
import { quote } from '../../to-example.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { changeFile, serverName, toSubject, type Document, type Subject } from './change-file.ts'
import { at, isTable, type Listed, type Table } from './document.ts'
import { clientFlags } from './flags.ts'
import { toServer, variableNames, type Server } from './server.ts'

/** `molecule mcp install`: writes the MCP server into the configuration of a client, without a secret in it. */
export const install: OwnCommand = {
  description:
    'Adds the MCP server of Molecule AI to the configuration file of a client. What changes in the file is shown first, and everything else in it stays. The entry names variables in the way of the client and holds no value: set them where the client starts. Who ran it before and runs it again changes nothing.',
  args: {},
  flags: {
    ...clientFlags,
    print: Flags.boolean({ summary: 'Print the block, and write nothing.' }),
    'read-only': Flags.boolean({ summary: 'Offer only tools that change nothing.' }),
    toolsets: Flags.string({
      summary: 'Which tools are offered. [default: those that most work needs]',
      helpValue: 'A,B',
    }),
    workspace: Flags.string({ summary: 'Hold the server to one workspace.', helpValue: 'ID' }),
    env: Flags.string({
      summary: 'Hand on this variable too, such as another credential.',
      helpValue: 'NAME',
      options: [...variableNames],
      multiple: true,
      multipleNonGreedy: true,
    }),
  },
  writesText: ({ print: prints }) => prints === true,
  examples: [
    { summary: 'For Claude Code, in this project', command: 'molecule mcp install --client claude-code' },
    {
      summary: 'For Cursor, in all projects, with nothing that changes anything',
      command: 'molecule mcp install --client cursor --scope user --read-only',
    },
    {
      summary: 'See what it would be for Codex',
      command: 'molecule mcp install --client codex --toolsets default,search --print',
    },
  ],
  run,
}

async function run(invocation: OwnInvocation): Promise<void> {
  const { flags } = invocation
  const subject = toSubject(flags)
  const server = toServer(flags, process.env)
  const entry = subject.client.toEntry(server)
  const listed = toListed(subject, server)
  if (flags.print === true) return print(subject, entry, listed, invocation)
  const changed = await changeFile(
    subject,
    {
      words: ['mcp', 'install'],
      shown: { entry, ...(listed === undefined ? {} : { items: listed.items }) },
      to: (document) => withEntry(subject, document, entry, listed),
      already: `${subject.client.title} has it already.`,
    },
    invocation,
  )
  if (changed) tellOfVariables(subject, server, invocation)
}

function toListed({ client }: Subject, server: Server): Listed | undefined {
  if (client.listed === undefined) return undefined
  return { list: client.listed.list, items: client.listed.toItems(server) }
}

/** The entry's own keys take the place of old ones. Further keys that somebody added stay, unless they are of another kind of server. */
function withEntry(
  { client, path }: Subject,
  { text, content }: Document,
  entry: Table,
  listed: Listed | undefined,
): Document {
  const { format } = client
  const present = at(content, path)
  const kept = isTable(present) && present.command !== undefined ? present : undefined
  const cleared = isTable(present) && kept === undefined ? format.remove(text, path) : text
  const servers = { ...(content[client.servers] as Table | undefined), [serverName]: { ...kept, ...entry } }
  const edited = format.set(cleared, path, entry)
  if (listed === undefined) return { text: edited, content: { ...content, [client.servers]: servers } }
  const { list, items } = listed
  const old = (content[list] ?? []) as readonly Table[]
  const added = items.filter(({ id }) => !old.some((item) => item.id === id))
  return {
    text: format.add(edited, listed),
    content: { ...content, [client.servers]: servers, [list]: [...old, ...added] },
  }
}

async function print(
  { client, name, scope, file }: Subject,
  entry: Table,
  listed: Listed | undefined,
  { flags, format, terminal }: OwnInvocation,
): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const lists = listed === undefined ? {} : { [listed.list]: listed.items }
  const block = client.format.write({ ...lists, [client.servers]: { [serverName]: entry } })
  // A block is written as it is: a table would take its line ends.
  if (format !== 'table' || flags.query !== undefined)
    return void process.stdout.write(`${await shape({ client: name, scope, file, block }, terminal)}\n`)
  terminal.note(`For ${file}:`)
  process.stdout.write(block)
  const installer = client.installer
  if (installer !== undefined && isOnPath(installer.program, process.env))
    terminal.note(
      `${client.title} can add it by itself, too:\n${[installer.program, ...installer.args(scope, serverName, entry)].map(quote).join(' ')}`,
    )
}

function tellOfVariables({ client }: Subject, { variables }: Server, { terminal }: OwnInvocation): void {
  if (client.listed !== undefined) return terminal.note(`${client.title} asks for what it needs.`)
  const missing = variables.filter(({ env }) => !process.env[env]?.trim())
  if (missing.length === 0) return
  terminal.note(`Set where ${client.title} starts: ${missing.map(({ env }) => env).join(', ')}.`)
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env.PATH ?? '').split(delimiter).some((directory) => {
    try {
      accessSync(join(directory, program), constants.X_OK)
      return directory !== ''
    } catch {
      return false
    }
  })
}
