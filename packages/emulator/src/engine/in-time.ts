import type { BackendPostgres } from 'openworkflow/postgres'

const answerMilliseconds = 15_000

/** What the engine asks of its database while it works. */
const questions = [
  'createWorkflowRun',
  'getWorkflowRun',
  'claimWorkflowRun',
  'extendWorkflowRunLease',
  'sleepWorkflowRun',
  'rescheduleWorkflowRunAfterFailedStepAttempt',
  'failWorkflowRun',
  'completeWorkflowRun',
  'createStepAttempt',
  'listStepAttempts',
  'completeStepAttempt',
  'failStepAttempt',
] as const satisfies readonly (keyof BackendPostgres)[]

/**
 * Gives up what is not answered in time: the driver may leave a question unanswered for ever when its connection breaks, and
 * everything behind it would wait. Asking again is safe, as each step may run twice.
 */
export function answerInTime(backend: BackendPostgres, patience = answerMilliseconds): void {
  for (const name of questions) {
    const ask: (parameters: never) => Promise<unknown> = backend[name].bind(backend)
    Object.assign(backend, { [name]: (parameters: never) => inTime(ask(parameters), name, patience) })
  }
}

async function inTime<Result>(work: Promise<Result>, name: string, patience: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} was not answered in time`)), patience).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
