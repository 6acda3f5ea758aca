import type { Caller } from './call-tool.ts'
import type { ManagementClient } from './client.ts'
import { toReadResult, valueAt, type Structured } from './results.ts'
import { maxWaitSeconds } from './limits.ts'
import type { Entry, Watch } from './tool.ts'

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
export async function waitForChange(
  client: ManagementClient,
  entry: Entry & { readonly call: { readonly watch?: Watch } },
  input: Readonly<Record<string, unknown>>,
  seconds: number,
  caller: Caller,
): Promise<Structured> {
  const { call, tool } = entry
  const watch = call.watch as Watch
  const first = await client.call(call.operationId, { ...input }, { signal: caller.signal })
  const pending = (body: unknown): boolean =>
    !['success', 'failure'].includes(watch.outcome[stateOf(watch, body)] ?? 'pending')
  const body =
    seconds > 0 && pending(first) ? await nextState(client, watch, input, first, seconds, caller) : first
  const next = { tool: tool.name, arguments: { ...input, wait_seconds: maxWaitSeconds }, after_seconds: 0 }
  return { ...toReadResult({ call, input, sources: {}, body }), ...(pending(body) && { next }) }
}

const stateOf = (watch: Watch, body: unknown): string => String(valueAt(body, watch.state))

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
