import type { Progress } from './monitor.ts'
import { toFailure, Watcher, type Subject, type WatchSettings } from './watcher.ts'

/**
 * All that is needed to watch an operation again, in another process too. It holds no credential.
 *
 * @example
 * import { type HandleState } from '@molecule-ai/sdk'
 * const handle = molecule.workspace.migrateProvider(workspaceId, { to: 'gcp', confirm: true })
 * await handle.started
 * const state: HandleState = handle.toJSON()
 * await molecule.resume(JSON.parse(JSON.stringify(state)) as HandleState)
 */
export interface HandleState {
  readonly version: 1
  /** The operation that was started. */
  readonly operationId: string
  /** The inputs that say which start it was. */
  readonly input: Readonly<Record<string, unknown>>
  /** The inputs of the status operation, where the first answer gave some of them. */
  readonly query?: Readonly<Record<string, unknown>>
}

/** What the client hands over: the start, and what is known of its run. */
export interface Following<Started> extends Omit<WatchSettings, 'signal'> {
  readonly started: Promise<Started | undefined>
  readonly subject: () => Promise<Subject>
  readonly state: () => HandleState
  readonly signal: AbortSignal | undefined
}

/**
 * An operation that goes on after it was answered. `await` it for its last status, or iterate over its states. It is
 * looked at only while somebody waits; leaving it does not stop it.
 *
 * An `async` function that returns a handle waits for the end, as with every promise: return it inside an object instead.
 *
 * @example
 * const migration = molecule.workspace.migrateProvider(workspaceId, { to: 'hetzner', confirm: true })
 * for await (const { state } of migration) console.log(state)
 * const { migration: record } = await migration
 */
export class OperationHandle<Started = unknown, Final = unknown>
  implements PromiseLike<Final>, AsyncIterable<Progress<Final>>
{
  readonly operationId: string
  /** The first answer; `undefined` when it was not this handle that started, or when the answer was lost on its way. */
  readonly started: Promise<Started | undefined>
  readonly #following: Following<Started>
  readonly #leaving = new AbortController()
  readonly #watcher: Watcher
  #result: Promise<Final> | undefined

  constructor(following: Following<Started>) {
    this.operationId = following.operationId
    this.started = following.started
    this.#following = following
    const { signal } = this.#leaving
    this.#watcher = new Watcher(
      { ...following, signal: following.signal ? AbortSignal.any([signal, following.signal]) : signal },
      following.subject,
    )
  }

  /** The last status, once the operation has ended well; an `OperationFailedError` when it ended otherwise. */
  // oxlint-disable-next-line unicorn/no-thenable -- awaiting a handle is what it is for
  then<Value = Final, Failure = never>(
    onEnd?: ((body: Final) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    this.#result ??= this.#wait()
    return this.#result.then(onEnd, onError)
  }

  /** Each state once, from the first one seen to the last. How it ended is in `outcome`; only `await` throws on a failure. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Progress<Final>, void, undefined> {
    const { seen } = this.#watcher
    for (let index = 0; ; index++) {
      while (index >= seen.length) {
        if (this.#watcher.end) return
        await this.#watcher.step()
      }
      yield seen[index] as Progress<Final>
    }
  }

  /** Stops watching: whoever waits gets an `AbortError`. The operation itself goes on. */
  abort(reason?: unknown): void {
    this.#leaving.abort(reason)
  }

  /** What `molecule.resume` takes. */
  toJSON(): HandleState {
    return this.#following.state()
  }

  async #wait(): Promise<Final> {
    while (!this.#watcher.end) await this.#watcher.step()
    const { end } = this.#watcher
    if (end.outcome === 'failure') throw toFailure(this.operationId, this.#following.monitor, end)
    return end.body as Final
  }
}
