import { OperationFailedError, SupersededError, TimeoutError, type FollowOptions } from '@molecule-ai/sdk'
import type { MonitorData } from './command-data.ts'
import { toText } from './duration.ts'
import { WaitError } from './errors.ts'
import { createEvents } from './events.ts'
import type { Format } from './formats.ts'
import type { Given } from './inputs.ts'
import { onInterrupt } from './interrupt.ts'
import type { Recorded } from './ledger/record.ts'
import { createLines, createSteps, detailOf } from './progress.ts'
import { toReason, withFlags } from './spelling.ts'
import { createStepSummary } from './step-summary.ts'
import { screenOf, type Terminal } from './terminal.ts'
import { combine, systemClock, wait, type Progress, type Step } from './wait.ts'

/** What is waited for, and how it is told. */
export interface Staying {
  /** What it is called in messages. */
  readonly title: string
  readonly monitor: MonitorData
  readonly flags: Given
  readonly format: Format
  readonly env: NodeJS.ProcessEnv
  readonly terminal: Terminal
  /** How long it has run already. */
  readonly elapsedMs?: number
  /** Several are watched at a time: then none of them is drawn. */
  readonly several?: boolean
  /** Makes what watches, which tells what it sees to these options. */
  readonly begin: (options: FollowOptions) => Recorded
  /** The command that follows it, ready to paste. */
  readonly command: () => string
  /** Whether it is known that something was started; `undefined` where that is not the question. */
  readonly answered: () => boolean | undefined
}

/** Watches until the end, and returns the last status. Ctrl-C and the end of the time stop the watching, nothing else. */
export async function stay(staying: Staying): Promise<unknown> {
  const { title, flags, terminal, command, answered } = staying
  let recorded: Recorded | undefined
  let last: Step | undefined
  const { progress, tickMs } = createProgress(staying, () => recorded?.entry()?.id)
  const watched: Progress = { ...progress, update: (step) => progress.update((last = step)) }
  recorded = staying.begin({
    waitTimeoutMs: limitOf(staying) * 1000,
    onLook: (step) => watched.update(step),
    onMissedLook: ({ message }) => progress.miss(toReason(message)),
    ...(flags['poll-interval'] === undefined ? {} : { pollIntervalMs: flags['poll-interval'] as number }),
  })
  const { handle, steps } = recorded
  const heed = onInterrupt(() => {
    const fact =
      answered() === false
        ? 'stopped before the answer came; it may have started'
        : 'stopped watching; it goes on'
    handle.abort(
      new WaitError('interrupted', `${title}: ${fact}.`, {
        remedy: `Follow it: ${command()}`,
        state: last?.state,
        result: last?.body,
      }),
    )
  })
  try {
    const end = await wait(steps, watched, systemClock, tickMs)
    if (end?.outcome === 'failure') throw failed(staying, end)
    return end?.body
  } catch (error) {
    if (error instanceof TimeoutError) throw late(staying, error, last)
    const told = [WaitError, OperationFailedError, SupersededError].some((kind) => error instanceof kind)
    if (!told && (answered() ?? last !== undefined))
      terminal.note(`What was started goes on. Follow it: ${command()}`)
    throw error
  } finally {
    heed()
  }
}

const limitOf = ({ flags, monitor }: Staying): number =>
  flags.timeout === undefined ? monitor.timeoutSeconds : (flags.timeout as number) / 1000

function late(staying: Staying, { state, cause }: TimeoutError, last?: Step): WaitError {
  const where = state === undefined ? '' : ` (${state})`
  const end = cause instanceof Error ? `. The last look failed: ${withFlags(cause.message)}` : '; it goes on.'
  const message = `${staying.title}: not ended after ${toText(limitOf(staying))}${where}${end}`
  return new WaitError('still_running', message, {
    remedy: `Follow it: ${staying.command()}`,
    state,
    result: last?.body,
  })
}

/** What a run that ended badly is told as. */
export function failed(
  { title, monitor, command }: Pick<Staying, 'title' | 'monitor' | 'command'>,
  { state, body }: Step,
): WaitError {
  const detail = detailOf(body, monitor.state)
  const message = `${title} ended as ${state}${detail === undefined ? '' : `: ${detail}`}.`
  const remedy = `Look at it again: ${command().replace(/ --wait$/, '')}`
  return new WaitError('operation_failed', message, { remedy, state, result: body })
}

function createProgress(
  staying: Staying,
  id: () => string | undefined,
): { readonly progress: Progress; readonly tickMs: number } {
  const { title, monitor, terminal, format, env, elapsedMs, several = false } = staying
  const { outcome, state } = monitor
  const options = {
    title,
    outcome,
    state,
    clock: systemClock,
    ...(elapsedMs === undefined ? {} : { elapsedMs }),
  }
  const write = (text: string): void => void process.stderr.write(text)
  const events = (): Progress =>
    createEvents({ ...options, id, write: (text) => void process.stdout.write(text) })
  const drawn = terminal.redraw && !several && format !== 'jsonl'
  const summary = env.GITHUB_STEP_SUMMARY
  const warn = (message: string): void => terminal.note(`Warning: ${message}`)
  return {
    progress: combine([
      drawn
        ? createSteps({ ...options, write, screen: () => screenOf(process.stderr) })
        : createLines({ ...options, write }),
      ...(format === 'jsonl' ? [events()] : []),
      ...(summary ? [createStepSummary({ ...options, path: summary, warn })] : []),
    ]),
    tickMs: drawn ? 100 : 1000,
  }
}
