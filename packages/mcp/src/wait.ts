import type { Caller } from './call-tool.ts'
import type { ManagementClient } from './client.ts'
import { valueAt } from './results/results.ts'
import type { Watch } from './tool.ts'

/** Tells the client that the call goes on; the numbers are seconds. */
export type Progress = (report: {
  readonly progress: number
  readonly total: number
  readonly message: string
}) => Promise<void>

const beat = 5

/**
 * Reads a state, and when it is pending waits a bounded time for another one. The wait holds nothing: what is watched
 * goes on whether or not somebody waits.
 */
export async function look(
  client: ManagementClient,
  operationId: string,
  watch: Watch,
  input: Readonly<Record<string, unknown>>,
  seconds: number,
  caller: Caller,
): Promise<unknown> {
  const first = await client.call(operationId, { ...input }, { signal: caller.signal })
  return seconds > 0 && isPending(watch, first)
    ? nextState(client, watch, input, first, seconds, caller)
    : first
}

/** A state that this version does not know is pending: whoever asks again will see it end. */
export const isPending = (watch: Watch, body: unknown): boolean =>
  !['success', 'failure'].includes(watch.outcome[stateOf(watch, body)] ?? 'pending')

export const stateOf = (watch: Watch, body: unknown): string => String(valueAt(body, watch.state))

/** The first status with another state, or the last one when the time is up. */
async function nextState(
  client: ManagementClient,
  watch: Watch,
  input: Readonly<Record<string, unknown>>,
  first: unknown,
  seconds: number,
  { signal, progress }: Caller,
): Promise<unknown> {
  const values = Object.entries(watch.input).map(([name, own]) => [name, input[own]])
  const handle = client.watch(watch.operationId, Object.fromEntries(values))
  const before = stateOf(watch, first)
  let latest = first
  let ended = false
  const stop = (): void => {
    ended = true
    handle.abort()
  }
  const limit = setTimeout(stop, seconds * 1000)
  const pulse = report(progress, seconds, () => stateOf(watch, latest))
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const { body } of handle) {
      latest = body
      if (stateOf(watch, latest) !== before) break
    }
  } catch (error) {
    if (!ended) throw error
  } finally {
    clearTimeout(limit)
    clearInterval(pulse)
    signal.removeEventListener('abort', stop)
    handle.abort()
  }
  signal.throwIfAborted()
  return latest
}

/** Clients reset their time limit at each report. */
function report(
  progress: Progress | undefined,
  total: number,
  message: () => string,
): NodeJS.Timeout | undefined {
  if (!progress) return undefined
  const start = performance.now()
  const send = (): void => {
    const elapsed = Math.min(total, Math.round((performance.now() - start) / 1000))
    progress({ progress: elapsed, total, message: message() }).catch(() => undefined)
  }
  send()
  return setInterval(send, beat * 1000)
}
