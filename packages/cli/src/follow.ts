import { ApiError, InputError, isAmbiguous, type Molecule } from '@molecule-ai/sdk'
import type { CommandData, MonitorData } from './command-data.ts'
import { UsageError, WaitError } from './errors.ts'
import type { Format } from './formats.ts'
import type { Given, Input } from './inputs.ts'
import { isOver, type Entry } from './ledger/entry.ts'
import { ledgerFile, openLedger, type Ledger } from './ledger/ledger.ts'
import { attach, start, type Recorded } from './ledger/record.ts'
import { findRepeated } from './ledger/repeat.ts'
import { settle, type Settled } from './ledger/settle.ts'
import { atPointer } from './pointer.ts'
import { failed, stay, type Staying } from './stay.ts'
import { asText } from './text.ts'
import type { Terminal } from './terminal.ts'
import { quote } from './to-example.ts'

export interface Following {
  readonly data: CommandData
  readonly monitor: MonitorData
  readonly flags: Given
  readonly format: Format
  readonly env: NodeJS.ProcessEnv
  /** What the command line gives. */
  readonly given: Input
  /** What is to be sent, once somebody has confirmed it. */
  readonly agree: () => Promise<Input>
  readonly terminal: Terminal
  /** Whether to stay until it has ended. */
  readonly stays: boolean
}

interface Run extends Following {
  readonly molecule: Molecule
  readonly ledger: Ledger
}

/** Calls an operation that goes on after it was answered, or shows the status of one, and stays to the end if asked. */
export async function follow(molecule: Molecule, following: Following): Promise<unknown> {
  const { data, monitor, env, terminal } = following
  const ledger = openLedger({ path: ledgerFile(env), warn: (text) => terminal.note(`Warning: ${text}`) })
  const run: Run = { ...following, molecule, ledger }
  return monitor.operation === data.operation ? startOrFollow(run) : showStatus(run)
}

async function startOrFollow(run: Run): Promise<unknown> {
  const { data, flags, given, molecule, ledger } = run
  const { url: address, routing } = molecule.destinationOf(data.operation)
  const repeated =
    flags.new === true
      ? undefined
      : await findRepeated(
          { address, routing, operationId: data.operation, input: given },
          { molecule, ledger, now: Date.now },
        )
  if (repeated !== undefined) return followRepeated(run, repeated)
  const input = await run.agree()
  return run.stays ? startAndStay(run, input) : startOnly(run, input)
}

/** The same one runs, or ran to an end that nobody has seen: what was asked for is done already. */
async function followRepeated(run: Run, { entry, look, error }: Settled): Promise<unknown> {
  const { data, monitor, terminal, stays } = run
  const title = data.words.join(' ')
  const since = `${title}: ${entry.id}, started here ${new Date(entry.startedAt).toISOString()},`
  if (look !== undefined && isOver(entry)) {
    terminal.note(`${since} has ended since. --new starts another one.`)
    const command = (): string => statusCommand(run, entry.handle.input)
    if (look.outcome === 'failure') throw failed({ title, monitor, command }, look)
    return look.body
  }
  // What only the lost answer could tell cannot be asked for.
  if (error instanceof InputError)
    throw new UsageError(
      `${since} may run: its answer was lost, and nothing else says where to look.`,
      'Look whether it does. --new starts it all the same.',
    )
  if (look === undefined && !stays) {
    terminal.note(`${since} may still run, and that cannot be seen now. --new starts it all the same.`)
    throw error
  }
  terminal.note(`${since} is already running, following it. --new starts another one all the same.`)
  if (!stays) {
    terminal.note(`Follow it: ${statusCommand(run, entry.handle.input)} --wait`)
    return look?.body
  }
  return stayWith(run, entry)
}

const stayWith = (run: Run, entry: Entry): Promise<unknown> =>
  stay({
    ...toStaying(run),
    elapsedMs: Date.now() - entry.startedAt,
    begin: (options) => attach(entry, { ...options, molecule: run.molecule, ledger: run.ledger }),
    command: () => `${statusCommand(run, entry.handle.input)} --wait`,
    answered: () => true,
  })

async function startOnly(run: Run, input: Input): Promise<unknown> {
  const { data, flags, molecule, ledger, terminal } = run
  const { handle, entry, written } = start(data.operation, input, {
    molecule,
    ledger,
    ...(flags['poll-interval'] === undefined ? {} : { pollIntervalMs: flags['poll-interval'] as number }),
  })
  try {
    const answer = await handle.started
    terminal.note(`Follow it: ${statusCommand(run, input, answer)} --wait`)
    // The answer was lost on its way, and the status has shown that it runs.
    const known = entry()
    return answer ?? (known && (await settle(known, { molecule, ledger, now: Date.now })).look?.body)
  } catch (error) {
    if (isAmbiguous(error)) terminal.note(doubt(run, input))
    throw error
  } finally {
    await written()
  }
}

async function startAndStay(run: Run, input: Input): Promise<unknown> {
  const { data, molecule, ledger, terminal } = run
  let recorded: Recorded | undefined
  let started: unknown
  let answered = false
  const begin: Staying['begin'] = (options) => {
    recorded = start(data.operation, input, { ...options, molecule, ledger })
    void recorded.handle.started.then(
      (answer) => void ((started = answer), (answered = true)),
      () => {},
    )
    return recorded
  }
  try {
    return await stay({
      ...toStaying(run),
      begin,
      command: () => `${statusCommand(run, input, started)} --wait`,
      answered: () => answered,
    })
  } catch (error) {
    const entry = recorded?.entry()
    if (!answered && entry !== undefined && (await runsAlready(run, entry, error))) {
      terminal.note(`${data.words.join(' ')}: the same one is already running, following it.`)
      return stayWith(run, await ledger.update(entry, { phase: 'running' }))
    }
    if (!answered && isAmbiguous(error)) terminal.note(doubt(run, input))
    throw error
  }
}

/** A conflict may be with the very same one, which somebody else started, or this one before its answer was lost. */
async function runsAlready({ flags, molecule }: Run, entry: Entry, error: unknown): Promise<boolean> {
  if (flags.new === true || !(error instanceof ApiError) || error.status !== 409) return false
  const look = await molecule.look(entry.handle).catch(() => undefined)
  return look?.own === true && look.outcome === 'pending'
}

async function showStatus(run: Run): Promise<unknown> {
  const { data, monitor, molecule, stays } = run
  const input = await run.agree()
  const started = startInput(run, input)
  const command = (): string => `${statusCommand(run, started)} --wait`
  const ended = (): Promise<void> => noteEnd(run, started)
  try {
    const status = stays
      ? await stay({
          ...toStaying(run),
          begin: (options) => unrecorded(molecule.watch(monitor.operation, started, options)),
          command,
          answered: () => undefined,
        })
      : await molecule.call(data.operation, input)
    if (stays || isEnd(monitor, status)) await ended()
    return status
  } catch (error) {
    if (error instanceof WaitError && error.code === 'operation_failed') await ended()
    throw error
  }
}

/** What somebody has seen end is not to be taken for running when it is started again. */
async function noteEnd({ monitor, molecule, ledger }: Run, input: Input): Promise<void> {
  const { url: address, routing } = molecule.destinationOf(monitor.operation)
  const entry = await ledger.find({ address, routing, operationId: monitor.operation, input })
  if (entry !== undefined) await settle(entry, { molecule, ledger, now: Date.now, deadlineMs: 5000 })
}

const isEnd = (monitor: MonitorData, status: unknown): boolean =>
  (monitor.outcome[String(atPointer(status, monitor.state))] ?? 'pending') !== 'pending'

/** Whatever runs there is watched, be it from here or not. */
const unrecorded = (handle: Recorded['handle']): Recorded => ({
  handle,
  steps: handle,
  entry: () => undefined,
  written: async () => {},
})

const toStaying = ({ data, ...run }: Run): Omit<Staying, 'begin' | 'command' | 'answered'> => ({
  title: data.words.join(' '),
  monitor: run.monitor,
  flags: run.flags,
  format: run.format,
  env: run.env,
  terminal: run.terminal,
})

const doubt = (run: Run, input: Input): string =>
  `It may have been started all the same. See: ${statusCommand(run, input)}`

/** The command that shows how it is going, ready to paste. */
export function statusCommand(
  { monitor }: Pick<Following, 'monitor'>,
  input: Given,
  started?: unknown,
): string {
  const values = monitor.args.map((source) => valueOf(source, input, started))
  return ['molecule', ...monitor.words, ...values.map((value) => quote(asText(value)))].join(' ')
}

function valueOf(source: MonitorData['args'][number], input: Given, started: unknown): unknown {
  return 'input' in source ? input[source.input] : atPointer(started, source.pointer)
}

/** The inputs of the operation that was started, as far as a status command knows them. */
function startInput({ data, monitor }: Run, input: Input): Input {
  const pairs = monitor.args.map((source, index) => [
    'input' in source ? source.input : '',
    input[data.args[index]?.input ?? ''],
  ])
  return Object.fromEntries(pairs) as Input
}
