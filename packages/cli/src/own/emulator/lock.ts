import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { RefusedError } from '../../errors.ts'
import type { Places } from './places.ts'
import { processStart } from './process-start.ts'

const pauseMs = 100
/** Starting takes seconds, and stopping too. */
const limitMs = 90_000

/** Does something while nobody else starts or stops the emulator. */
export async function withLock<Result>({ root, lock }: Places, work: () => Promise<Result>): Promise<Result> {
  await mkdir(root, { recursive: true, mode: 0o700 })
  const own = `${process.pid} ${await processStart(process.pid)}`
  for (let waited = 0; !(await take(lock, own)); waited += pauseMs) {
    if (waited >= limitMs)
      throw new RefusedError(
        'Another command is starting or stopping the emulator.',
        `If none is, delete ${lock}.`,
      )
    await sleep(pauseMs)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = await readFile(lock, 'utf8').catch(() => '')
  const [, pid, start] = holder.match(/^(\d+) (.*)$/s) ?? []
  // It is written in one piece, and empty for a moment only.
  if (pid !== undefined && (await processStart(Number(pid))) !== start) await rm(lock, { force: true })
  return false
}
