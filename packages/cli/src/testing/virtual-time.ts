import { vi } from 'vitest'

/**
 * Has time pass only while nothing else is left to do: then it is the next timer's turn at once. Everything in this process
 * lives by that clock. `busy` says whether something is under way that neither waits for a timer nor for a file.
 * It begins at `now`.
 */
export async function inVirtualTime<Value>(
  busy: () => boolean,
  work: () => Promise<Value>,
  now = Date.now(),
): Promise<Value> {
  vi.useFakeTimers({
    now,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  try {
    const done = new AbortController()
    const working = work().finally(() => done.abort())
    // Told to whoever awaits it below.
    working.catch(() => {})
    while (!done.signal.aborted) {
      // Promises that wait for each other may need a few turns.
      for (let quiet = 0; quiet < 3 && !done.signal.aborted; quiet = busy() || reading() ? 0 : quiet + 1)
        await new Promise(setImmediate)
      if (!done.signal.aborted) vi.advanceTimersToNextTimer()
    }
    return await working
  } finally {
    vi.useRealTimers()
  }
}

/** Whether the system still works on a file. */
const reading = (): boolean => process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq)/.test(name))

/** What Ctrl-C does to the command that runs in this process, and to nobody else who listens. */
export function pressCtrlC(before: readonly NodeJS.SignalsListener[]): void {
  for (const listener of process.listeners('SIGINT')) if (!before.includes(listener)) listener('SIGINT')
}
