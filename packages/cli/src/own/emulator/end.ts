import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { RefusedError } from '../../errors.ts'
import { findInstance, isRunning, type Instance } from './instance.ts'
import type { Places } from './places.ts'

const pauseMs = 50
/** Requests that are being answered may take a second. */
const patienceMs = 5000

/** Ends the emulator that was started, and no other process. Answers which one that was, if any. */
export async function end(places: Places): Promise<Instance | undefined> {
  const found = await findInstance(places)
  if (found === undefined) return undefined
  if (!(await ended(found, 'SIGTERM')) && !(await ended(found, 'SIGKILL')))
    throw new RefusedError(`The emulator, process ${found.pid}, does not end.`)
  await rm(places.instance, { force: true })
  return found
}

async function ended(instance: Instance, signal: NodeJS.Signals): Promise<boolean> {
  try {
    process.kill(instance.pid, signal)
  } catch {
    // It has ended meanwhile, which shows at once.
  }
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    if (!(await isRunning(instance))) return true
    await sleep(pauseMs)
  }
  return false
}
