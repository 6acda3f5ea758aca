import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { stateDirectory } from '../state-directory.ts'
import { isSame, latest, readLine, toLine, type Entry } from './entry.ts'
import { append, read, rewrite } from './file.ts'

/**
 * What was started here and goes on after it was answered, so that it is found again when the answer, the terminal or the
 * id is lost. Nothing about it ever fails: where it cannot be kept, `warn` is told once and the work goes on.
 */
export interface Ledger {
  /** Everything that is kept, in the order in which it was started. */
  list(): Promise<readonly Entry[]>
  /** Writes down a start, to be called before it is sent. */
  begin(start: Pick<Entry, 'address' | 'routing' | 'handle'>): Promise<Entry>
  /** Writes down how it stands now. */
  update(entry: Entry, change: Partial<Pick<Entry, 'phase' | 'state' | 'handle'>>): Promise<Entry>
  /** The latest start of the same operation with the same identifying inputs at the same address. */
  find(start: Parameters<typeof isSame>[1]): Promise<Entry | undefined>
}

export interface LedgerOptions {
  /** The file; `ledgerFile` says which it is. */
  readonly path: string
  readonly now?: () => number
  /** Is told in one sentence why nothing can be kept. */
  readonly warn: (message: string) => void
}

/** From this size on it is rewritten without what nobody needs any more. */
const largeBytes = 128 * 1024
/** How long it is remembered how something ended. */
const keptMs = 28 * 24 * 3_600_000

export function openLedger({ path, now = Date.now, warn }: LedgerOptions): Ledger {
  let told = false
  const attempt = async <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message
      if (!told) warn(`${path} cannot be kept (${reason}): what is started now is not found again by itself.`)
      told = true
      return otherwise
    }
  }
  const list = (): Promise<readonly Entry[]> => attempt(async () => entriesIn(await read(path)), [])
  const write = async (entry: Entry): Promise<Entry> => {
    await attempt(() => append(path, toLine(entry)), undefined)
    return entry
  }
  return {
    list,
    async begin(start) {
      const text = await attempt(() => read(path), '')
      if (text.length > largeBytes)
        await attempt(() => rewrite(path, (whole) => compact(whole, now() - keptMs)), undefined)
      const at = now()
      return write({
        ...start,
        id: unusedId(entriesIn(text)),
        startedAt: at,
        phase: 'unanswered',
        seenAt: at,
      })
    },
    update: (entry, change) => write({ ...entry, ...change, seenAt: now() }),
    async find(start) {
      return (await list()).findLast((entry) => isSame(entry, start))
    },
  }
}

/** Where it is: `$XDG_STATE_HOME/molecule/operations.jsonl`, or what takes its place. */
export function ledgerFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  return join(stateDirectory(env, platform), 'operations.jsonl')
}

const linesIn = (text: string): NonNullable<ReturnType<typeof readLine>>[] =>
  text.split('\n').flatMap((line) => readLine(line) ?? [])

const entriesIn = (text: string): Entry[] =>
  latest(linesIn(text).flatMap((line) => ('entry' in line ? [line.entry] : [])))

/** One line for each entry that was looked at since, and all lines of versions to come. */
function compact(text: string, since: number): string {
  const foreign = linesIn(text).flatMap((line) => ('foreign' in line ? [`${line.foreign}\n`] : []))
  const kept = entriesIn(text).filter(({ seenAt }) => seenAt >= since)
  return [...foreign, ...kept.map(toLine)].join('')
}

// No vowels, so that no word comes of it, and nothing that looks like something else.
const letters = '23456789bcdfghjkmnpqrstvwxz'

function unusedId(entries: readonly Entry[]): string {
  for (;;) {
    const id = `op_${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`
    if (entries.every((entry) => entry.id !== id)) return id
  }
}
