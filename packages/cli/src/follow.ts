import { ApiError, ConnectionError, TimeoutError, type Molecule } from '@molecule-ai/sdk'
import type { CommandData, MonitorData } from './command-data.ts'
import { toText } from './duration.ts'
import { WaitError } from './errors.ts'
import type { Given, Input } from './inputs.ts'
import { createLines, createSteps, detailOf } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { quote } from './to-example.ts'
import { asText } from './text.ts'
import { systemClock, wait, type Progress, type Step } from './wait.ts'

export interface Following {
  readonly data: CommandData
  readonly monitor: MonitorData
  readonly flags: Given
  readonly input: Input
  readonly terminal: Terminal
}

/** Calls an operation that goes on after it was answered, or shows the status of one, and stays to the end if asked. */
export async function follow(molecule: Molecule, following: Following): Promise<unknown> {
  const { data, monitor, flags, input, terminal } = following
  const starts = monitor.operation === data.operation
  const stay = flags.wait ?? (starts && terminal.interactive)
  if (stay === true) return stayToTheEnd(molecule, following, starts)
  const answer = await molecule.call(data.operation, input).catch((error: unknown) => {
    if (starts && isAmbiguous(error)) terminal.note(doubt(following))
    throw error
  })
  if (starts) terminal.note(`Follow it: ${statusCommand(following, answer)} --wait`)
  return answer
}

async function stayToTheEnd(molecule: Molecule, following: Following, starts: boolean): Promise<unknown> {
  const { data, monitor, flags, input, terminal } = following
  const seconds = flags.timeout === undefined ? monitor.timeoutSeconds : (flags.timeout as number) / 1000
  const progress = createProgress(following)
  const options = {
    waitTimeoutMs: seconds * 1000,
    onMissedLook: ({ message }: Error) => progress.miss(message.replace(/^\w+: /, '')),
    ...(flags['poll-interval'] === undefined ? {} : { pollIntervalMs: flags['poll-interval'] as number }),
  }
  const handle = starts
    ? molecule.follow(monitor.operation, input, options)
    : molecule.watch(monitor.operation, startInput(following), options)
  let started: unknown
  let answered = !starts
  void handle.started.then(
    (answer) => void ((started = answer), (answered = true)),
    () => {},
  )

  const command = (): string => `${statusCommand(following, started)} --wait`
  let last: Step | undefined
  const interrupt = (): void => {
    const fact = answered
      ? 'stopped watching; it goes on'
      : 'stopped before the answer came; it may have started'
    const known = `${data.words.join(' ')}: ${fact}.`
    const end = new WaitError('interrupted', known, {
      remedy: `Follow it: ${command()}`,
      state: last?.state,
      result: last?.body,
    })
    handle.abort(end)
  }
  // Only once: the second Ctrl-C does what it does everywhere else.
  process.once('SIGINT', interrupt)
  try {
    const watched: Progress = { ...progress, update: (step) => progress.update((last = step)) }
    const end = await wait(handle, watched, systemClock, progress.tickMs)
    if (end?.outcome === 'failure') throw failed(following, end, command())
    return end?.body
  } catch (error) {
    if (error instanceof TimeoutError) throw late(following, error, command(), last)
    if (starts && answered && !(error instanceof WaitError))
      terminal.note(`What was started goes on. Follow it: ${command()}`)
    if (starts && !answered && isAmbiguous(error)) terminal.note(doubt(following))
    throw error
  } finally {
    process.removeListener('SIGINT', interrupt)
  }
}

/** Whether a start may have been accepted although nobody heard the answer. */
const isAmbiguous = (error: unknown): boolean =>
  error instanceof ConnectionError || (error instanceof ApiError && [502, 504].includes(error.status))

const doubt = (following: Following): string =>
  `It may have been started all the same. See: ${statusCommand(following, undefined)}`

function late(
  { data, monitor, flags }: Following,
  { state, cause }: TimeoutError,
  command: string,
  last?: Step,
): WaitError {
  const limit = flags.timeout === undefined ? monitor.timeoutSeconds : (flags.timeout as number) / 1000
  const where = state === undefined ? '' : ` (${state})`
  const end = cause instanceof Error ? `. The last look failed: ${cause.message}` : '; it goes on.'
  const message = `${data.words.join(' ')}: not ended after ${toText(limit)}${where}${end}`
  return new WaitError('still_running', message, {
    remedy: `Follow it: ${command}`,
    state,
    result: last?.body,
  })
}

function failed({ monitor, data }: Following, { state, body }: Step, command: string): WaitError {
  const detail = detailOf(body, monitor.state)
  const message = `${data.words.join(' ')} ended as ${state}${detail === undefined ? '' : `: ${detail}`}.`
  const remedy = `Look at it again: ${command.replace(/ --wait$/, '')}`
  return new WaitError('operation_failed', message, { remedy, state, result: body })
}

function createProgress({ data, monitor, terminal }: Following): Progress & { tickMs: number } {
  const write = (text: string): void => void process.stderr.write(text)
  const options = {
    title: data.words.join(' '),
    outcome: monitor.outcome,
    state: monitor.state,
    clock: systemClock,
    write,
  }
  if (!terminal.redraw) return { ...createLines(options), tickMs: 1000 }
  return { ...createSteps({ ...options, columns: process.stderr.columns || 80 }), tickMs: 100 }
}

/** The command that shows how it is going, ready to paste. */
function statusCommand({ data, monitor, input }: Following, started: unknown): string {
  const starts = monitor.operation === data.operation
  const values = starts
    ? monitor.args.map((source) => valueOf(source, input, started))
    : data.args.map((arg) => input[arg.input])
  return ['molecule', ...monitor.words, ...values.map((value) => quote(asText(value)))].join(' ')
}

function valueOf(source: MonitorData['args'][number], input: Input, started: unknown): unknown {
  if ('input' in source) return input[source.input]
  return source.pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Input | undefined)?.[key], started)
}

/** The inputs of the operation that was started, as far as a status command knows them. */
function startInput({ data, monitor, input }: Following): Input {
  const pairs = monitor.args.map((source, index) => [
    'input' in source ? source.input : '',
    input[data.args[index]?.input ?? ''],
  ])
  return Object.fromEntries(pairs) as Input
}
