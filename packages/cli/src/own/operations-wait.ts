import * as Args from '@oclif/core/args'
import type { Molecule } from '@molecule-ai/sdk'
import { shaped, UsageError, WaitError } from '../errors.ts'
import type { ExitName } from '../exit-codes.ts'
import { toFailure, type Failure } from '../failure.ts'
import { durationFlags } from '../flags.ts'
import { statusCommand } from '../follow.ts'
import { isOver, type Entry } from '../ledger/entry.ts'
import { ledgerFile, openLedger, type Ledger } from '../ledger/ledger.ts'
import { attach, type Recorded } from '../ledger/record.ts'
import { toShape } from '../shape.ts'
import { stay } from '../stay.ts'
import { suggest } from '../suggest.ts'
import type { Candidate } from './complete.ts'
import { commandOf, createAccess, open, rowTable, toRow, type Row } from './operations.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule operations wait`: watches what was started here, whoever started it and however long ago. */
export const operationsWait: OwnCommand = {
  description:
    'Watches what was started on this machine until it has ended, as --wait does: what is named, or all that has not ended. Ctrl-C stops the watching and nothing else.',
  args: {
    id: Args.string({
      description: 'What molecule operations list calls it. [default: all that has not ended]',
      multiple: true,
      ignoreStdin: true,
    }),
  },
  flags: durationFlags('that of the command which started it'),
  examples: [
    { summary: 'Go on watching', command: 'molecule operations wait' },
    {
      summary: 'One of several, at most half an hour',
      command: 'molecule operations wait op_7f3k2c --timeout 30m',
    },
  ],
  values: { id: unfinished },
  run,
}

interface Watched {
  readonly entry: Entry
  /** Missing where it is known how it ended. */
  readonly molecule?: Molecule
}

interface Ended {
  readonly row: Row & { readonly result?: unknown }
  readonly failure?: Failure
}

async function run(invocation: OwnInvocation): Promise<void> {
  const { args, flags, format, terminal } = invocation
  const shape = await toShape(flags, format, rowTable)
  const ledger = open(invocation)
  const accessTo = createAccess(invocation)
  const ids = args.id as readonly string[] | undefined
  const chosen = choose(await ledger.list(), ids)
  const able = await Promise.all(
    chosen.map(async (entry): Promise<Watched | undefined> => {
      if (isOver(entry)) return { entry }
      const access = await accessTo(entry)
      if ('molecule' in access) return { entry, molecule: access.molecule }
      if (ids !== undefined) throw new UsageError(`${entry.id} cannot be watched: ${access.problem}`)
      terminal.note(`${entry.id} is left out: ${access.problem}`)
      return undefined
    }),
  )
  const watched = able.filter((each) => each !== undefined)
  if (watched.length === 0) terminal.note('Nothing is running.')
  const several = watched.length > 1
  const ended = await Promise.all(watched.map((each) => watch(each, several, invocation, ledger)))
  const rows = ended.map(({ row }) => row)
  const failures = ended.flatMap(({ failure }) => failure ?? [])
  if (failures.length > 0) return shaped(shape, Promise.reject(toError(failures, rows)))
  const text = await shape(rows, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
}

/** What is named, or all that has not ended. */
function choose(entries: readonly Entry[], ids: readonly string[] | undefined): readonly Entry[] {
  const unended = entries.filter((entry) => !isOver(entry))
  if (ids === undefined) return unended
  return [...new Set(ids)].map((id) => {
    const found = entries.find((entry) => entry.id === id)
    if (found !== undefined) return found
    const near = suggest(
      id,
      unended.map((entry) => entry.id),
    )
    throw new UsageError(
      `Nothing was started here that is called ${id}.`,
      near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'See molecule operations list --all.',
    )
  })
}

async function watch(
  { entry, molecule }: Watched,
  several: boolean,
  { flags, format, terminal }: OwnInvocation,
  ledger: Ledger,
): Promise<Ended> {
  const data = commandOf(entry.handle.operationId)
  if (molecule === undefined || data === undefined) return endedBefore(entry)
  const words = data.words.join(' ')
  let recorded: Recorded | undefined
  const latest = (): Entry => recorded?.entry() ?? entry
  try {
    const result = await stay({
      title: several ? `${entry.id} ${words}` : words,
      monitor: data.monitor,
      flags,
      format,
      env: process.env,
      terminal,
      several,
      elapsedMs: Date.now() - entry.startedAt,
      begin: (options) => (recorded = attach(entry, { ...options, molecule, ledger })),
      command: () => `molecule operations wait ${entry.id}`,
      answered: () => (entry.phase === 'unanswered' ? undefined : true),
    })
    return { row: { ...toRow(latest()), result } }
  } catch (error) {
    const result = error instanceof WaitError ? error.result : undefined
    const row = { ...toRow(latest()), ...(result === undefined ? {} : { result }) }
    return { row, failure: toFailure(error, data) }
  }
}

/** How it ended was seen before. */
function endedBefore(entry: Entry): Ended {
  const row = toRow(entry)
  if (entry.phase === 'succeeded') return { row }
  const fields = { remedy: statusOf(entry), state: entry.state }
  return { row, failure: toFailure(new WaitError('operation_failed', toFact(entry), fields)) }
}

function toFact({ id, phase, state }: Entry): string {
  if (phase === 'refused') return `${id} was not accepted: it never ran.`
  if (phase === 'failed') return `${id} ended as ${state}.`
  return `${id}: another start took its place, so how it ended is not known.`
}

function statusOf({ handle }: Entry): string {
  const data = commandOf(handle.operationId)
  return data === undefined ? '' : `Look at it: ${statusCommand(data, handle.input)}`
}

/** What is to be done first comes first. */
const urgency: readonly ExitName[] = [
  'interrupted',
  'sign_in',
  'operation_failed',
  'still_running',
  'try_again',
]

function toError(failures: readonly Failure[], rows: readonly Row[]): WaitError {
  const [first] = failures.toSorted((a, b) => urgency.indexOf(a.code) - urgency.indexOf(b.code))
  const { code, message, remedy = '', state } = first!
  const others = failures.length - 1
  const more = others === 0 ? '' : ` ${others} more did not end well either.`
  const all = code === 'interrupted' && others > 0 ? 'Follow them: molecule operations wait' : remedy
  return new WaitError(code, `${message}${more}`, { remedy: all, state, result: rows })
}

/** The ids that a shell may complete. */
async function unfinished(env: NodeJS.ProcessEnv): Promise<readonly Candidate[]> {
  const entries = await openLedger({ path: ledgerFile(env), warn: () => {} }).list()
  return entries
    .filter((entry) => !isOver(entry))
    .map((entry) => ({ value: entry.id, description: toRow(entry).command }))
}
