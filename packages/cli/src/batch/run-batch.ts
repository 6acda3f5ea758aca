import type { Molecule } from '@molecule-ai/sdk'
import type { CommandData, MonitorData, TableData } from '../command-data.ts'
import { ConfirmationError, shaped, UsageError, WaitError } from '../errors.ts'
import type { ExitName } from '../exit-codes.ts'
import { parseJson } from '../flags.ts'
import type { Format } from '../formats.ts'
import { toInput, type Given } from '../inputs.ts'
import { createSecrets, readText } from '../secrets.ts'
import { onInterrupt } from '../interrupt.ts'
import { ledgerFile, openLedger } from '../ledger/ledger.ts'
import { toShape } from '../shape.ts'
import { toReason } from '../spelling.ts'
import { stateDirectory } from '../state-directory.ts'
import { screenOf, type Terminal } from '../terminal.ts'
import { systemClock } from '../wait.ts'
import { createLog, createTable, type Board } from './board.ts'
import { confirmBatch, tellUnmet } from './confirm-batch.ts'
import { eachOf } from './each-of.ts'
import { usualParallel } from './flags.ts'
import { followItem } from './follow-item.ts'
import { createJournal, isEnded, openJournal, type Journal } from './journal.ts'
import type { Batch } from './batch.ts'
import { readPlan, toPlan, type Plan } from './plan.ts'
import { toCounts, toResult, toSummary, type Result, type Summary } from './results.ts'
import { select } from './select.ts'
import { writeStepSummary } from './step-summary.ts'

export interface BatchInvocation {
  readonly data: CommandData
  readonly monitor: MonitorData
  readonly batch: Batch
  readonly flags: Given
  readonly format: Format
  readonly terminal: Terminal
  readonly molecule: Molecule
}

/** Carries out a command for many things, so many at a time, and keeps a journal of it. */
export async function runBatch(invocation: BatchInvocation): Promise<void> {
  const { data, flags, format, terminal, molecule } = invocation
  if (flags.wait === false)
    throw new UsageError(
      '--no-wait is for one at a time.',
      'They are begun one after the other as they end, so somebody has to stay.',
    )
  // Which columns a plan has is known only when it is made.
  const shape = await toShape(flags, format, flags.plan === true ? { columns: [] } : resultTable)
  // Decided before anything is looked up, as for one.
  if (flags.plan !== true && flags.yes !== true && !terminal.interactive && data.confirm !== undefined)
    throw new ConfirmationError(data.words, ['--yes'])
  const { plan, journal: earlier } = await toWork(invocation)
  if (flags.plan === true) {
    tellUnmet(data, plan.items, terminal)
    const print = await toShape(flags, format, planTable(plan))
    return void process.stdout.write(`${await print(plan, terminal)}\n`)
  }
  const left = plan.items.filter(({ id }) => !isEnded(earlier?.known.get(id)?.outcome ?? 'not_started'))
  if (left.length === 0)
    terminal.note(earlier === undefined ? 'There are none that fit.' : 'All of it has ended.')
  else await confirmBatch(invocation, left)
  const origin = molecule.destinationOf(data.operation).url
  const journal = earlier ?? (await createJournal(stateDirectory(process.env), origin, plan))
  if (left.length > 0) terminal.note(`If this is interrupted, go on with ${resuming(data, journal)}`)
  const { results, interrupted } = await carryOut(invocation, journal)
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path)
    writeStepSummary(toSummary(journal.id, journal.plan.command, results), {
      path,
      warn: (message) => terminal.note(`Warning: ${message}`),
    })
  const summary = await shaped(shape, end(invocation, journal, results, interrupted))
  const text = await shape(summary, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
}

const resultColumns = ['id', 'name', 'outcome', 'state', 'seconds', 'detail', 'error.message']

const resultTable: TableData = {
  rows: '/items',
  columns: resultColumns,
  fields: [...resultColumns, 'error', 'error.code'],
}

const planTable = ({ items }: Plan): TableData => ({
  rows: '/items',
  columns: [
    'id',
    'name',
    ...new Set(items.flatMap(({ input }) => Object.keys(input).map((name) => `input.${name}`))),
  ],
})

/** What is to be done: of an earlier batch, of a plan, or of what the list has now. */
async function toWork(invocation: BatchInvocation): Promise<{ plan: Plan; journal?: Journal }> {
  const { data, batch, flags, terminal, molecule } = invocation
  const secrets = createSecrets(terminal, process.env)
  if (typeof flags.resume === 'string') {
    refuseInputs(data, flags, `--resume ${flags.resume}`)
    const journal = await openJournal(flags.resume, {
      directory: stateDirectory(process.env),
      origin: molecule.destinationOf(data.operation).url,
      data,
      batch,
    })
    return { plan: journal.plan, journal }
  }
  const file = flags['plan-file']
  if (typeof file === 'string') {
    refuseInputs(data, flags, '--plan-file')
    const text = file === '-' ? await secrets.read('--plan-file', '-') : await readText(file)
    return { plan: readPlan(parseJson(text, '--plan-file'), data, batch, '--plan-file') }
  }
  const input = await toInput(data, {}, flags, secrets)
  const items = await select(molecule, { data, batch, input, filter: flags.filter as string | undefined })
  return { plan: toPlan(data, items) }
}

/** What a plan says need not be said again, and must not be said otherwise. */
function refuseInputs(data: CommandData, flags: Given, where: string): void {
  const given = data.flags.find(({ name }) => flags[name] !== undefined)
  if (given !== undefined || flags['body-file'] !== undefined)
    throw new UsageError(
      `${where} has the inputs of each, so --${given?.name ?? 'body-file'} cannot be given.`,
      'Leave it out, or change the plan.',
    )
}

async function carryOut(
  invocation: BatchInvocation,
  journal: Journal,
): Promise<{ results: Result[]; interrupted: boolean }> {
  const { data, monitor, batch, flags, molecule } = invocation
  const { items } = journal.plan
  const board = createBoard(invocation, items.length)
  const warn = (text: string): void => invocation.terminal.note(`Warning: ${text}`)
  const ledger = openLedger({ path: ledgerFile(process.env), warn })
  const leaving = new AbortController()
  const stopListening = onInterrupt(() => leaving.abort(new Error('interrupted')))
  const stopTicking = systemClock.every(board.tickMs, () => board.tick())
  const results = new Map<string, Result>()
  const tell = async (result: Result): Promise<void> => {
    results.set(result.id, result)
    // What runs goes on all the same: only going on with the batch in another process needs the journal.
    await journal
      .write(result)
      .catch((error: unknown) => board.miss(result.id, `the journal: ${String(error)}`))
    board.update(result)
  }
  let stopped = false
  const seconds = flags.timeout === undefined ? monitor.timeoutSeconds : (flags.timeout as number) / 1000
  try {
    await eachOf(items, (flags['max-parallel'] as number | undefined) ?? usualParallel, async (item) => {
      const known = journal.known.get(item.id)
      if (leaving.signal.aborted || (stopped && known === undefined)) return
      const options = {
        signal: leaving.signal,
        waitTimeoutMs: seconds * 1000,
        onMissedLook: ({ message }: Error) => board.miss(item.id, toReason(message)),
        ...(flags['poll-interval'] === undefined ? {} : { pollIntervalMs: flags['poll-interval'] as number }),
      }
      const result = await followItem(molecule, { data, monitor, batch, item, ledger, known }, options, tell)
      results.set(item.id, result)
      // Without a credential all others would be refused as well.
      const hopeless = result.error?.code === 'sign_in'
      stopped ||=
        hopeless ||
        (result.outcome !== 'success' && known?.outcome !== 'failure' && flags['on-failure'] !== 'continue')
    })
  } finally {
    stopListening()
    stopTicking()
    board.end()
  }
  return {
    results: items.map((item) => results.get(item.id) ?? toResult(item, { outcome: 'not_started' })),
    interrupted: leaving.signal.aborted,
  }
}

function createBoard({ data, terminal }: BatchInvocation, total: number): Board & { tickMs: number } {
  const write = (text: string): void => void process.stderr.write(text)
  const options = { title: data.words.join(' '), total, clock: systemClock, write }
  if (!terminal.redraw) return { ...createLog(options), tickMs: 1000 }
  return { ...createTable({ ...options, screen: () => screenOf(process.stderr) }), tickMs: 100 }
}

/** What it has come to. Anything but success of all ends the program as that of one would. */
async function end(
  { data, terminal }: BatchInvocation,
  { id, plan }: Journal,
  results: readonly Result[],
  interrupted: boolean,
): Promise<Summary> {
  const summary = toSummary(id, plan.command, results)
  const code = interrupted ? 'interrupted' : codeOf(results)
  const said = `${data.words.join(' ')}: ${toCounts(summary) || 'nothing to do'}.`
  if (code === 'done') {
    terminal.note(said)
    return summary
  }
  const open = results.some(({ outcome }) => !isEnded(outcome))
  throw new WaitError(code, said, {
    remedy: open
      ? `Go on with what has not ended: ${resuming(data, { id })}`
      : 'What failed can be begun anew once its reason is gone.',
    result: summary,
  })
}

const resuming = ({ words }: CommandData, { id }: Pick<Journal, 'id'>): string =>
  ['molecule', ...words, '--resume', id].join(' ')

/** The worst of it first: a failure is looked into before anything is waited for. */
function codeOf(results: readonly Result[]): ExitName {
  const failed = results.find(({ outcome }) => outcome === 'failure')
  if (failed !== undefined) return failed.error?.code ?? 'operation_failed'
  const unsure = results.find(({ outcome, error }) => outcome === 'starting' && error !== undefined)
  if (unsure !== undefined) return unsure.error?.code ?? 'try_again'
  return results.every(({ outcome }) => outcome === 'success') ? 'done' : 'still_running'
}
