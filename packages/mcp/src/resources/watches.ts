import type { ManagementClient } from '../client.ts'
import type { Followed } from './resource.ts'
import type { Watch } from '../tool.ts'
import { stateOf } from '../wait.ts'

interface Running {
  readonly listeners: Set<() => void>
  readonly ended: Promise<void>
  abort(): void
}

/** Watches what goes on, once however many follow it, and only as long as somebody does. */
export class Watches {
  readonly #client: ManagementClient
  readonly #running = new Map<string, Running>()

  constructor(client: ManagementClient) {
    this.#client = client
  }

  /** Tells of each state after the one in `body`, to the last. */
  follow(
    watch: Watch,
    input: Readonly<Record<string, unknown>>,
    body: unknown,
    changed: () => void,
  ): Followed {
    const key = JSON.stringify([watch.operationId, input])
    const running = this.#running.get(key) ?? this.#start(key, watch, input, stateOf(watch, body))
    // Of its own, so that one who follows twice is told twice, and can let go of either.
    const listener = (): void => changed()
    running.listeners.add(listener)
    const stop = (): void => {
      running.listeners.delete(listener)
      if (running.listeners.size > 0) return
      running.abort()
      this.#forget(key, running)
    }
    return { ended: running.ended, stop }
  }

  #start(key: string, watch: Watch, input: Readonly<Record<string, unknown>>, before: string): Running {
    const values = Object.entries(watch.input).map(([name, own]) => [name, input[own]])
    const handle = this.#client.watch(watch.operationId, Object.fromEntries(values))
    const listeners = new Set<() => void>()
    const tell = (): void => listeners.forEach((listener) => listener())
    const run = async (): Promise<void> => {
      let last = before
      try {
        for await (const { state } of handle) {
          if (state !== last) tell()
          last = state
        }
      } catch {
        // Nobody looks any more, or looking fails for good: then reading says why.
        tell()
      }
    }
    const running: Running = {
      listeners,
      abort: () => handle.abort(),
      ended: run().finally(() => this.#forget(key, running)),
    }
    this.#running.set(key, running)
    return running
  }

  /** Another one may run under the same key by now. */
  #forget(key: string, running: Running): void {
    if (this.#running.get(key) === running) this.#running.delete(key)
  }
}
