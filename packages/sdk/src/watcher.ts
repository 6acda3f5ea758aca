import type { Clock } from './clock.ts'
import {
  ApiError,
  OperationFailedError,
  SupersededError,
  TimeoutError,
  type ManagementError,
} from './errors.ts'
import { detailOf, isForeign, isOwn, isPassing, toProgress, type Progress } from './monitor.ts'
import { longestPause } from './request.ts'
import { toMessageText, toSentences } from './text.ts'
import type { WireMonitor } from './wire.ts'

/** What is watched, known once the start is answered. */
export interface Subject {
  /** The inputs of the status operation. */
  readonly query: Readonly<Record<string, unknown>>
  /** What the run was started with; empty where any run will do. */
  readonly identity: Readonly<Record<string, unknown>>
}

export interface WatchSettings {
  readonly operationId: string
  readonly monitor: WireMonitor
  readonly clock: Clock
  readonly intervalMs: number
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly onLook: ((progress: Progress) => void) | undefined
  readonly onMissedLook: ((error: ManagementError) => void) | undefined
  readonly look: (query: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<unknown>
}

/**
 * Until a run has been seen at work, its status may still be the record of an earlier one. So many looks are taken before
 * a failure, a missing record or one of another run is believed.
 */
const looksBeforeBelief = 4

/** No timer is that late while the machine is awake. */
const oversleptMs = 30_000
/** No look at a status takes longer than that. */
const longestLookMs = 120_000

/** Grows by half each time, up to 7.5 times the first, and varies by a fifth so that clients do not look in step. */
export const pauseBetween = (intervalMs: number, looks: number): number =>
  Math.min(intervalMs * 7.5, intervalMs * 1.5 ** looks) * (0.8 + Math.random() * 0.4)

/**
 * Looks at a status, one step for each call: nothing happens unless somebody waits. Steps that are asked for at the same
 * time are one.
 */
export class Watcher {
  /** The states so far, each once. */
  readonly seen: Progress[] = []
  end: Progress | undefined
  readonly #settings: WatchSettings
  readonly #subject: () => Promise<Subject>
  #step: Promise<void> | undefined
  #looks = 0
  /** Since something changed: what has just changed is likely to change again. */
  #idleLooks = 0
  #doubts = 0
  #since: number | undefined
  #retryAfterMs = 0
  #confirmed = false
  /** Why the last look failed, if it did. */
  #missed: ManagementError | undefined

  constructor(settings: WatchSettings, subject: () => Promise<Subject>) {
    this.#settings = settings
    this.#subject = subject
  }

  step(): Promise<void> {
    this.#step ??= this.#look().finally(() => (this.#step = undefined))
    return this.#step
  }

  async #look(): Promise<void> {
    const { clock, monitor, signal, look } = this.#settings
    const subject = await orAborted(this.#subject(), signal)
    this.#since ??= clock.now()
    const pause = this.#looks > 0 ? this.#pause() : 0
    if (pause > 0) await this.#awake(pause, () => clock.sleep(pause, signal))
    this.#looks++
    this.#idleLooks++
    try {
      this.#retryAfterMs = 0
      const status = await this.#awake(longestLookMs, () => look(subject.query, signal))
      this.#missed = undefined
      this.#take(toProgress(monitor, status), subject)
    } catch (error) {
      signal.throwIfAborted()
      this.#excuse(error, subject)
    }
    if (!this.end && this.#left() <= 0) throw this.#timeout()
  }

  #take(progress: Progress, { identity }: Subject): void {
    const { operationId, monitor } = this.#settings
    const { state, outcome, body } = progress
    if (isForeign(monitor, identity, body)) {
      if (!this.#confirmed && this.#doubt()) return
      const message = `${operationId}: the status is about another start, so how this one ended is not known. Look at what it was about.`
      throw new SupersededError(message, { operationId, body })
    }
    const fresh = Object.keys(identity).length > 0 && !this.#confirmed
    if (fresh && outcome === 'failure' && this.#doubt()) return
    this.#confirmed ||= outcome !== 'pending' || isOwn(monitor, identity, body)
    if (this.seen.at(-1)?.state !== state) {
      this.seen.push(progress)
      this.#idleLooks = 0
    }
    if (outcome !== 'pending') this.end = progress
    this.#settings.onLook?.(progress)
  }

  #excuse(error: unknown, { identity }: Subject): void {
    if (error instanceof SupersededError) throw error
    const early =
      error instanceof ApiError &&
      error.status === 404 &&
      Object.keys(identity).length > 0 &&
      !this.#confirmed
    if (early && this.#doubt()) return
    if (!isPassing(error)) throw error
    this.#missed = error
    this.#settings.onMissedLook?.(error)
    if (error instanceof ApiError) this.#retryAfterMs = Math.min(error.retryAfterMs ?? 0, longestPause)
  }

  #doubt(): boolean {
    return ++this.#doubts < looksBeforeBelief
  }

  #pause(): number {
    const usual = pauseBetween(this.#settings.intervalMs, this.#idleLooks)
    return Math.max(0, Math.min(Math.max(usual, this.#retryAfterMs), this.#left()))
  }

  /** Leaves out of the time that was waited what a machine slept itself, or was told when its clock was set. */
  async #awake<Value>(expectedMs: number, work: () => Promise<Value>): Promise<Value> {
    const { clock } = this.#settings
    const start = clock.now()
    try {
      return await work()
    } finally {
      const took = clock.now() - start
      if (took < 0 || took > expectedMs + oversleptMs)
        this.#since = (this.#since ?? start) + took - Math.min(expectedMs, Math.max(took, 0))
    }
  }

  #left(): number {
    return this.#since === undefined
      ? Infinity
      : this.#since + this.#settings.timeoutMs - this.#settings.clock.now()
  }

  #timeout(): TimeoutError {
    const { operationId, timeoutMs } = this.#settings
    const state = this.seen.at(-1)?.state
    const message = `${operationId} has not ended within ${timeoutMs / 1000} s${state === undefined ? '' : ` (${state})`}`
    if (this.#missed === undefined)
      return new TimeoutError(toSentences(message, 'It goes on: watch it again later'), {
        operationId,
        state,
      })
    const doubt = `The last look failed, so it may have ended by now: ${this.#missed.message}`
    return new TimeoutError(toSentences(message, doubt), { operationId, state, cause: this.#missed })
  }
}

/** What a run that ended in failure is thrown as. */
export function toFailure(
  operationId: string,
  monitor: WireMonitor,
  { state, body }: Progress,
): OperationFailedError {
  const detail = detailOf(monitor, body)
  return new OperationFailedError(
    toSentences(
      `${operationId} ended as ${state}${detail === undefined ? '' : `: ${toMessageText(detail)}`}`,
    ),
    { operationId, state, body },
  )
}

/** A start that is under way is not ended by leaving it, but nobody has to wait for its answer. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
