import type { Store } from './backend.ts'

type Claim = Store['backend']['claimWorkflowRun']
type Run = Awaited<ReturnType<Claim>>

/**
 * Asks for runs one after the other, and no more once there is none. The engine asks for each of its free slots at the
 * same time, which is twenty questions about nothing whenever it wakes up.
 */
export function claimInTurn({ backend }: Store): void {
  const claim: Claim = backend.claimWorkflowRun.bind(backend)
  let round: { isDry: boolean } | undefined
  let last: Promise<unknown> = Promise.resolve()
  const inTurn: Claim = (parameters) => {
    // All questions of one moment belong together.
    if (round === undefined) queueMicrotask(() => (round = undefined))
    const mine = (round ??= { isDry: false })
    const claimed = last.then(async (): Promise<Run> => {
      if (mine.isDry) return null
      mine.isDry = true
      const run = await claim(parameters)
      mine.isDry = run === null
      return run
    })
    last = claimed.catch(() => undefined)
    return claimed
  }
  Object.assign(backend, { claimWorkflowRun: inTurn })
}

/**
 * A step that takes longer is begun anew by somebody. Where the database broke down under one, the driver may never say so.
 */
const longestHold = 60_000

const ends = [
  'sleepWorkflowRun',
  'rescheduleWorkflowRunAfterFailedStepAttempt',
  'failWorkflowRun',
  'completeWorkflowRun',
  'cancelWorkflowRun',
] as const

/**
 * Holds runs by a shorter lease than the engine's half minute, and renews it as often, so that another process takes over
 * within seconds. A process that was only asleep finds its run taken: the engine refuses what it says about it then.
 */
export function shortenLease({ backend, leaseMilliseconds }: Store): void {
  if (leaseMilliseconds === undefined) return
  const claim: Claim = backend.claimWorkflowRun.bind(backend)
  const extend = backend.extendWorkflowRunLease.bind(backend)
  const beats = new Map<string, NodeJS.Timeout>()
  const rest = (id: string): void => {
    clearInterval(beats.get(id))
    beats.delete(id)
  }
  const held: Claim = async (parameters) => {
    const run = await claim({ ...parameters, leaseDurationMs: leaseMilliseconds })
    if (!run) return run
    const { workerId } = parameters
    const renew = { workflowRunId: run.id, workerId, leaseDurationMs: leaseMilliseconds }
    rest(run.id)
    const until = Date.now() + longestHold
    const beat = setInterval(() => {
      if (Date.now() > until) return rest(run.id)
      // What cannot be renewed is not ours any more, or will not be soon.
      extend(renew).catch(() => rest(run.id))
    }, leaseMilliseconds / 3).unref()
    beats.set(run.id, beat)
    return run
  }
  const extended: typeof extend = (parameters) =>
    extend({ ...parameters, leaseDurationMs: leaseMilliseconds })
  Object.assign(backend, { claimWorkflowRun: held, extendWorkflowRunLease: extended })
  for (const method of ends) {
    const end: (parameters: never) => Promise<unknown> = backend[method].bind(backend)
    const resting = async (parameters: { readonly workflowRunId: string }): Promise<unknown> => {
      try {
        return await end(parameters as never)
      } finally {
        rest(parameters.workflowRunId)
      }
    }
    Object.assign(backend, { [method]: resting })
  }
}
