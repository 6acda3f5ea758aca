import { setTimeout as pause } from 'node:timers/promises'

import { OpenWorkflow } from 'openworkflow'

import type { Location } from './database.ts'
import { openStore, type Store } from './engine/backend.ts'
import { claimInTurn, shortenLease } from './engine/claims.ts'

/**
 * What a durable workflow may do. Both throw to steer the engine: never put a `try` around them. What a step must
 * tell the workflow, it returns; an error that it throws means "run this step again".
 */
export interface Steps {
  /** Runs at least once; when it has returned, it is not run again and its value is remembered. */
  run<Output>(name: string, work: () => Promise<Output>): Promise<Output>
  /** Sleeps without occupying anything, across restarts. */
  sleep(name: string, milliseconds: number): Promise<void>
}

export interface Engine {
  /** Registers a workflow; the result starts it. Starting twice with one key starts it once. */
  define<Input>(
    name: string,
    workflow: (input: Input, steps: Steps) => Promise<void>,
  ): (input: Input, key: string) => Promise<void>
  /** Begins to work, with what an earlier process left behind. */
  start(): Promise<void>
  stop(): Promise<void>
}

type WorkflowRun = Awaited<ReturnType<Store['backend']['failWorkflowRun']>>

/** Where the engine lets go of a run, to take it up later or never. */
const transitions = [
  'sleepWorkflowRun',
  'rescheduleWorkflowRunAfterFailedStepAttempt',
  'failWorkflowRun',
  'completeWorkflowRun',
] as const
const concurrency = 20
const graceMilliseconds = 3000
const retry = { initialInterval: '200ms', maximumInterval: '5s', maximumAttempts: 0 } as const

/**
 * The durable engine: OpenWorkflow on a file of the directory, in memory, or on PostgreSQL, where several processes share
 * the runs. `onError` hears of trouble in the engine itself; it goes on trying.
 */
export async function createEngine(location: Location, onError: (error: unknown) => void): Promise<Engine> {
  const store = await openStore(location)
  const { backend } = store
  shortenLease(store)
  claimInTurn(store)
  const engine = new OpenWorkflow({ backend })
  let worker: ReturnType<OpenWorkflow['newWorker']> | undefined
  const timers = new Set<NodeJS.Timeout>()
  let sweep: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined
  let again = false

  // The engine's own loop polls up to once a second, far too slow for scaled time. Its `tick` is called when
  // something is due instead.
  const tick = async (): Promise<number> => worker?.tick() ?? 0
  async function work(): Promise<void> {
    again = true
    working ??= drain()
    return working
  }

  async function drain(): Promise<void> {
    try {
      while (again) {
        again = false
        if ((await tick()) > 0) again = true
      }
    } finally {
      // In the same turn as the last look at `again`: a call after it starts anew.
      working = undefined
    }
  }

  function tryWork(): void {
    work().catch((error: unknown) => {
      if (worker) onError(error)
    })
  }

  function wake(at: Date): void {
    if (!worker) return
    // Timers are a little early at times, and the engine compares whole milliseconds.
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        tryWork()
      },
      Math.max(0, at.getTime() - Date.now()) + 1,
    )
    timers.add(timer.unref())
  }

  for (const method of transitions) {
    const transition: (parameters: never) => Promise<WorkflowRun> = backend[method].bind(backend)
    const observed = async (parameters: never): Promise<WorkflowRun> => {
      const run = await transition(parameters)
      if (run.availableAt) wake(run.availableAt)
      // The slot of this run is free once the current turn is over.
      setImmediate(tryWork)
      return run
    }
    Object.assign(backend, { [method]: observed })
  }

  return {
    define(name, workflow) {
      const runnable = engine.defineWorkflow<Parameters<typeof workflow>[0], null>(
        { name, retryPolicy: retry },
        async ({ input, step }) => {
          await workflow(input, {
            run: (step_, work_) => step.run({ name: step_, retryPolicy: retry }, work_),
            sleep: (step_, milliseconds) => step.sleep(step_, `${milliseconds}ms`),
          })
          return null
        },
      )
      return async (input, key) => {
        await runnable.run(input, { idempotencyKey: key })
        tryWork()
      }
    },
    async start() {
      worker = engine.newWorker({ concurrency })
      // In case a wake-up was missed, or another process has died; every start, retry and sleep sets its own.
      sweep = setInterval(tryWork, store.sweepMilliseconds).unref()
      await work()
    },
    async stop() {
      clearInterval(sweep)
      for (const timer of timers) clearTimeout(timer)
      const stopping = worker
      worker = undefined
      // What hangs with the database is left to its lease.
      for (const end of [() => working, () => stopping?.stop(), () => backend.stop()])
        await Promise.race([end(), pause(graceMilliseconds, undefined, { ref: false })])
    },
  }
}
