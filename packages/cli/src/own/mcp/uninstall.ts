import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { changeFile, serverName, toSubject, type Document, type Subject } from './change-file.ts'
import { at, type Table, type Value } from './document.ts'
import { clientFlags } from './flags.ts'
import { toServer, variableNames } from './server.ts'

/** `molecule mcp uninstall`: takes the server out again. */
export const uninstall: OwnCommand = {
  description:
    'Takes the MCP server of Molecule AI out of the configuration file of a client. What changes in the file is shown first, and everything else in it stays.',
  args: {},
  flags: clientFlags,
  examples: [
    { summary: 'From Cursor, in this project', command: 'molecule mcp uninstall --client cursor' },
    {
      summary: 'From VS Code, in all projects, in a script',
      command: 'molecule mcp uninstall --client vscode --scope user --yes',
    },
  ],
  run,
}

async function run(invocation: OwnInvocation): Promise<void> {
  const subject = toSubject(invocation.flags)
  await changeFile(
    subject,
    {
      words: ['mcp', 'uninstall'],
      shown: everything(subject),
      to: (document) => withoutEntry(subject, document),
      already: `${subject.client.title} does not have it.`,
    },
    invocation,
  )
}

/** All that an entry of ours can hold. */
function everything({ client }: Subject): Table {
  const server = toServer({ env: variableNames }, {})
  return { entry: client.toEntry(server), items: client.listed?.toItems(server) }
}

function withoutEntry({ client, path }: Subject, document: Document): Document {
  const entry = at(document.content, path)
  if (entry === undefined) return document
  const { format, servers, listed } = client
  const others = Object.entries(document.content[servers] as Table).filter(([name]) => name !== serverName)
  const left: Table = { ...document.content, [servers]: Object.fromEntries(others) }
  const removed = format.remove(document.text, path)
  const items = listed === undefined ? undefined : left[listed.list]
  if (listed === undefined || !Array.isArray(items)) return { text: removed, content: left }
  // What only this entry asked for.
  const used = referred(left[servers])
  const ids = referred(entry).filter((id) => !used.includes(id))
  const kept = (items as readonly Table[]).filter(({ id }) => typeof id !== 'string' || !ids.includes(id))
  const { [listed.list]: _, ...rest } = left
  const content = kept.length === 0 && items.length > 0 ? rest : { ...rest, [listed.list]: kept }
  return { text: format.drop(removed, listed.list, ids), content }
}

/** The ids in `${input:ID}`. */
const referred = (value: Value): string[] =>
  [...JSON.stringify(value).matchAll(/\$\{input:([^}]+)\}/g)].map(([, id = '']) => id)
