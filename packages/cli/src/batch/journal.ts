import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CommandData } from '../command-data.ts'
import { UsageError } from '../errors.ts'
import { clean } from '../text.ts'
import { append } from '../ledger/file.ts'
import type { Batch } from './batch.ts'
import { readPlan, type Plan } from './plan.ts'
import type { Outcome, Result } from './results.ts'

/** What a batch wrote down, so that another process can go on with it. */
export interface Journal {
  /** By which it is resumed. */
  readonly id: string
  readonly plan: Plan
  /** What is known of the items that were begun. */
  readonly known: ReadonlyMap<string, Result>
  /** Writes down what happened to an item, before anything else happens. */
  write(result: Result): Promise<void>
}

interface Opening {
  readonly directory: string
  readonly origin: string
  readonly data: CommandData
  readonly batch: Batch
}

/** Begins a journal with the plan. It holds ids, names and inputs, and neither credentials nor secrets. */
export async function createJournal(directory: string, origin: string, plan: Plan): Promise<Journal> {
  const id = randomBytes(4).toString('hex')
  const file = fileOf(directory, id)
  try {
    await append(file, toLine({ version: 1, origin, at: new Date().toISOString(), plan }))
  } catch (error) {
    throw new UsageError(
      `Cannot write the journal ${file}: ${(error as NodeJS.ErrnoException).code}. Nothing was sent.`,
      'Name a directory that can be written with XDG_STATE_HOME.',
    )
  }
  return toJournal(file, id, plan, new Map())
}

/** Reads the journal of an earlier batch. A line that was cut off when the machine went down was never acted upon. */
export async function openJournal(id: string, { directory, origin, data, batch }: Opening): Promise<Journal> {
  const file = fileOf(directory, id)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const problem =
      error.code === 'ENOENT' ? 'There is no batch' : `Cannot read the journal (${error.code}) of`
    throw new UsageError(`${problem} ${clean(id)}.`, `What was begun here is below ${dirname(file)}.`)
  })
  const [first, ...lines] = text.split('\n').map(parse)
  if (first?.['version'] !== 1)
    throw new UsageError(`The journal ${file} is not of this version.`, 'Make a new plan with --all --plan.')
  if (first['origin'] !== origin)
    throw new UsageError(
      `The batch ${id} was begun at ${clean(String(first['origin']))}, and the addresses that are set now are others.`,
      'Set the addresses that it was begun with.',
    )
  const plan = readPlan(first['plan'], data, batch, `The journal ${file}`)
  const known = new Map<string, Result>()
  for (const line of lines) if (line !== undefined) known.set(String(line['id']), line as unknown as Result)
  return toJournal(file, id, plan, known)
}

function toJournal(file: string, id: string, plan: Plan, known: Map<string, Result>): Journal {
  return {
    id,
    plan,
    known,
    async write(result) {
      known.set(result.id, result)
      await append(file, toLine({ at: new Date().toISOString(), ...result }))
    },
  }
}

/** The batches that can be gone on with, the latest first. */
export async function journalIds(directory: string): Promise<string[]> {
  const names = await readdir(join(directory, 'batches')).catch(() => [])
  const times = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(directory, 'batches', name))).mtimeMs })),
  )
  return times.toSorted((a, b) => b.at - a.at).map(({ name }) => name.replace(/\.jsonl$/, ''))
}

/** Whether a result is the last word on an item. */
export const isEnded = (outcome: Outcome): boolean => outcome === 'success' || outcome === 'failure'

const fileOf = (directory: string, id: string): string =>
  join(directory, 'batches', `${id.replace(/\W/g, '')}.jsonl`)

const toLine = (line: object): string => `${JSON.stringify(line)}\n`

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}
