import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { close, open } from 'node:fs'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Interrupted, RefusedError } from '../../errors.ts'
import { credentials } from '../../generated/services.ts'
import type { Program } from './find-emulator.ts'
import { keepInstance, type Instance, type Output, type Settings } from './instance.ts'
import type { Places } from './places.ts'
import { processStart } from './process-start.ts'

const pauseMs = 50
const limitMs = 60_000
/** A longer log begins anew. */
const largestLog = 5_000_000

/** Starts the emulator as a process of its own, and waits until it serves. */
export async function launch(program: Program, settings: Settings, places: Places): Promise<Instance> {
  await mkdir(places.root, { recursive: true, mode: 0o700 })
  const interrupted = new AbortController()
  const onInterrupt = (): void => interrupted.abort()
  process.once('SIGINT', onInterrupt)
  const child = await start(program, settings, places)
  try {
    const output = await ready(child, places, interrupted.signal)
    const pid = child.pid!
    const instance = {
      pid,
      start: (await processStart(pid)) ?? '',
      startedAt: new Date().toISOString(),
      settings,
      output,
    }
    await keepInstance(places, instance)
    return instance
  } catch (error) {
    await killed(child)
    throw error
  } finally {
    process.removeListener('SIGINT', onInterrupt)
    child.unref()
  }
}

/** Until then it holds its directory and its ports. */
async function killed(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null

async function start(
  program: Program,
  settings: Settings,
  { root, output, log }: Places,
): Promise<ChildProcess> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  // Files and no pipes: it goes on when this process has ended.
  const files = [
    await promisify(open)(output, 'w', 0o600),
    await promisify(open)(log, size > largestLog ? 'w' : 'a', 0o600),
  ] as const
  const args = [
    ...program.args,
    '--json',
    '--directory',
    settings.directory,
    ...(settings.port === undefined ? [] : ['--port', String(settings.port)]),
    ...(settings.speed === undefined ? [] : ['--speed', String(settings.speed)]),
  ]
  const child = spawn(program.command, args, {
    cwd: root,
    detached: true,
    env: ownEnvironment(process.env),
    stdio: ['ignore', ...files],
    windowsHide: true,
  })
  child.on('error', () => {})
  for (const file of files) await promisify(close)(file)
  return child
}

/**
 * What runs for days and needs no credential has none. A database that the shell names is that of another program: the state
 * is in the directory.
 */
function ownEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.values(credentials).flatMap((variable) => [variable.env, ...variable.aliases])
  const left = new Set([...names, 'DATABASE_URL'])
  return Object.fromEntries(Object.entries(env).filter(([name]) => !left.has(name)))
}

/** Waits for the one line that it prints. */
async function ready(child: ChildProcess, { output, log }: Places, signal: AbortSignal): Promise<Output> {
  const before = await linesIn(log)
  for (let waited = 0; waited < limitMs; waited += pauseMs) {
    const text = await readFile(output, 'utf8')
    // It holds keys, and is kept with the rest of what is known about the process.
    if (text.includes('\n')) return rm(output).then(() => JSON.parse(text) as Output)
    if (signal.aborted) throw new Interrupted('Interrupted. The emulator was not started.')
    if (hasEnded(child))
      throw new RefusedError(
        `The emulator did not start: ${await reason(log, before)}`,
        'Look at molecule emulator logs.',
      )
    await sleep(pauseMs)
  }
  throw new RefusedError('The emulator was not ready after a minute.', 'Look at molecule emulator logs.')
}

async function reason(log: string, before: number): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n').slice(before)
  const said = lines.find((line) => line.startsWith('molecule-emulator: ')) ?? lines.at(-1) ?? ''
  return said === '' ? 'it ended at once.' : `${said.replace('molecule-emulator: ', '')}.`
}

const linesIn = async (log: string): Promise<number> =>
  (await readFile(log, 'utf8').catch(() => '')).split('\n').length - 1
