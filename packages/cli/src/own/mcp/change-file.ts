import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ConfirmationError, RefusedError } from '../../errors.ts'
import type { Given } from '../../inputs.ts'
import { toShape } from '../../shape.ts'
import type { OwnInvocation } from '../own-command.ts'
import { stateDirectory } from '../../state-directory.ts'
import { clients, here, type McpClient, type Scope } from './clients.ts'
import { difference, hiddenTexts } from './difference.ts'
import { at, isTable, type Table } from './document.ts'
import { readIfThere, replaceFile } from './replace-file.ts'

/** What the server is called there. */
export const serverName = 'molecule'

/** Whose configuration it is. */
export interface Subject {
  readonly client: McpClient
  readonly name: string
  readonly scope: Scope
  readonly file: string
  /** Where our entry is in it. */
  readonly path: readonly string[]
}

/** The same document in two forms: its text, and what it says. */
export interface Document {
  readonly text: string
  readonly content: Table
}

export interface Change {
  readonly words: readonly string[]
  /** What is ours in it, which may be shown. */
  readonly shown: Table
  /** What is to become of the document. It is the text that is written; the content says what it has to mean. */
  to(document: Document): Document
  /** What is told where nothing has to change. */
  readonly already: string
}

/** Reads `--client` and `--scope`. */
export function toSubject(flags: Given): Subject {
  const name = String(flags.client)
  const client = clients[name]!
  const [usual] = Object.keys(client.files) as Scope[]
  const scope = (flags.scope as Scope | undefined) ?? usual!
  return { client, name, scope, file: client.files[scope]!(here()), path: [client.servers, serverName] }
}

/** Changes the file of a client: shows what would be different, asks, writes. Says whether it was written. */
export async function changeFile(
  subject: Subject,
  change: Change,
  { flags, format, terminal }: OwnInvocation,
): Promise<boolean> {
  const { client, name, scope, file } = subject
  const shape = await toShape(flags, format, { columns: [] })
  const before = await readIfThere(file)
  const old = readDocument(subject, before ?? '')
  const next = change.to(old)
  const result = { client: name, scope, file }
  if (next.text === old.text) {
    terminal.note(change.already)
    process.stdout.write(`${await shape({ ...result, changed: false }, terminal)}\n`)
    return false
  }
  prove(subject, next)
  terminal.note(`${file}${before === undefined ? ' (new)' : ''}`)
  const color = terminal.redraw && !process.env.NO_COLOR
  const hidden = hiddenTexts(old.content, change.shown)
  for (const line of difference(old.text, next.text, { hidden, color })) terminal.note(line)
  const note = client.notes?.[scope]
  if (note !== undefined) terminal.note(note)
  await agree(change.words, flags.yes === true, terminal)
  const backup = await replaceFile({
    file,
    before,
    after: next.text,
    backups: join(stateDirectory(process.env), 'mcp'),
    mode: scope === 'user' ? 0o600 : 0o644,
  })
  const written = { ...result, changed: true, ...(backup === undefined ? {} : { backup }) }
  process.stdout.write(`${await shape(written, terminal)}\n`)
  return true
}

async function agree(
  words: readonly string[],
  yes: boolean,
  terminal: OwnInvocation['terminal'],
): Promise<void> {
  const untouched = 'Nothing was written.'
  if (yes) return
  if (!terminal.interactive) throw new ConfirmationError(words, ['--yes'], untouched)
  if (/^y(es)?$/i.test((await terminal.ask('Go on? [y/N] ')).trim())) return
  throw new ConfirmationError(words, [], untouched)
}

function readDocument({ client, file, path }: Subject, text: string): Document {
  let content: Table
  try {
    content = client.format.parse(text)
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    throw new RefusedError(
      `${file} cannot be read: ${reason}. It was left as it is.`,
      'Mend it first, or add the block by hand: the same command with --print shows it.',
    )
  }
  const servers = content[client.servers]
  if (
    servers === undefined ||
    (isTable(servers) && (at(content, path) === undefined || isTable(at(content, path))))
  )
    return { text, content }
  throw new RefusedError(
    `${file} has something else in the place of the servers: ${client.servers}. It was left as it is.`,
  )
}

/** An edit that does not mean what it should, such as in a document with a key twice, is not written. */
function prove({ client, file }: Subject, { text, content }: Document): void {
  try {
    if (isDeepStrictEqual(tidy(client, client.format.parse(text)), tidy(client, content))) return
  } catch {
    // What cannot be read any more is not what was meant either.
  }
  throw new RefusedError(
    `${file} is written in a way that cannot be changed safely. It was left as it is.`,
    'Change it by hand: molecule mcp install --print shows the block.',
  )
}

/** No servers are the same as an empty table of them. */
function tidy({ servers }: McpClient, content: Table): Table {
  const { [servers]: table, ...rest } = content
  return isTable(table) && Object.keys(table).length > 0 ? content : rest
}
