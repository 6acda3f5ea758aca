import { expect, it } from 'vitest'
import {
  ApiError,
  ConnectionError,
  isAmbiguous,
  Molecule,
  OperationFailedError,
  SupersededError,
  type Fetch,
  type HandleState,
  type OperationHandle,
} from './index.ts'
import { brokenConnection, virtualClock, workspaceId } from './testing/fake-service.ts'
import { input, options, record, started } from './testing/migration.ts'

type Random = () => number

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const oneOf = <Value>(next: Random, values: readonly Value[]): Value =>
  values[Math.floor(next() * values.length)]!

/** A control plane that migrates: what it answers depends on the time, and only there is it known what is true. */
function createControlPlane(next: Random, now: () => number) {
  const states = ['snapshotting', 'snapshotted', 'provisioning_target', 'target_healthy', 'retiring_source']
  const end = oneOf(next, ['completed', 'completed', 'failed', 'rolled_back'])
  const lasts = 90_000 + next() * 150_000
  const earlier = oneOf(next, [undefined, record('completed', { from_provider: 'gcp', to_provider: 'aws' })])
  let began: number | undefined
  let starts = 0
  const stateNow = (): string => {
    const part = (now() - (began ?? 0)) / lasts
    return part >= 1 ? end : states[Math.floor(part * states.length)]!
  }
  return {
    end,
    starts: () => starts,
    answer(method: string): Response {
      if (method === 'GET' && began === undefined)
        return earlier ? Response.json(earlier) : Response.json({ error: 'never' }, { status: 404 })
      if (method === 'GET') return Response.json(record(stateNow()))
      if (began !== undefined && stateNow() !== end) return Response.json({ error: 'busy' }, { status: 409 })
      began = now()
      starts++
      return Response.json(started, { status: 202 })
    },
  }
}

/** Until somebody does not want to wait any more. */
const stall = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(signal.reason as Error)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
  })

const cut = (): Response =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{"mig'))
        body.error(brokenConnection())
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  )

type Fault = (pass: () => Response, signal: AbortSignal) => Response | Promise<Response>
const refuse =
  (status: number, headers = {}): Fault =>
  () =>
    Response.json({ error: 'no' }, { status, headers })
const after =
  (fault: Fault): Fault =>
  (pass, signal) => {
    pass()
    return fault(pass, signal)
  }
const reset: Fault = () => {
  throw brokenConnection()
}

/** Before the request has an effect, and after it. */
const early: readonly Fault[] = [reset, refuse(502), refuse(504), (_, signal) => stall(signal)]
const late: readonly Fault[] = [...early, cut, refuse(500)].map(after)
/** Of a start these say that there was none. */
const refusals: readonly Fault[] = [
  refuse(429, { 'retry-after': '20' }),
  refuse(503, { 'retry-after': '40' }),
]

interface Weather {
  readonly next: Random
  readonly clock: ReturnType<typeof virtualClock>
  readonly answer: (method: string) => Response
}

/** Plays a fault now and then, and now and then nothing works for a while. */
function createFetch({ next, clock, answer }: Weather): Fetch {
  const often = next() * 0.6
  const outage = { from: next() * 150_000, for: next() * 80_000 }
  return async (_, init) => {
    await clock.sleep(next() * 500)
    const { method = 'GET', signal } = init
    const out = clock.now() >= outage.from && clock.now() < outage.from + outage.for
    const fault = out ? reset : next() < often ? oneOf(next, [...early, ...late, ...refusals]) : undefined
    const pass = (): Response => answer(method)
    return fault === undefined ? pass() : fault(pass, signal!)
  }
}

/** What a careful caller comes to know: where a start is in doubt, it looks again once the weather is better. */
async function outcomeOf(handle: OperationHandle, resume: () => OperationHandle): Promise<string> {
  try {
    await handle
    return 'completed'
  } catch (error) {
    if (error instanceof OperationFailedError) return error.state
    if (error instanceof SupersededError || (error instanceof ApiError && error.status === 404))
      return 'not started'
    if (isAmbiguous(error)) return outcomeOf(resume(), resume)
    if (error instanceof ApiError && [429, 503].includes(error.status)) return 'not started'
    throw error
  }
}

interface Result {
  readonly seed: number
  readonly outcome: string
  readonly starts: number
}

/** One start and what comes of it, beside what is true. */
async function play(seed: number): Promise<{ seen: Result; truth: Result }> {
  const next = random(seed)
  const clock = virtualClock()
  const plane = createControlPlane(next, () => clock.now())
  const fetch = createFetch({ next, clock, answer: (method) => plane.answer(method) })
  // Real time, but answers come in no time and stalls are for ever.
  const molecule = new Molecule({ ...options, fetch, clock, timeoutMs: 2 })
  let state: HandleState | undefined
  const handle = molecule.workspace.migrateProvider(workspaceId, input, {
    onStart: (begun) => void (state = begun),
  })
  const outcome = await outcomeOf(handle, () => molecule.resume(state!))
  const starts = plane.starts()
  const begun = starts > 0
  return {
    seen: { seed, outcome, starts },
    truth: { seed, outcome: begun ? plane.end : 'not started', starts: begun ? 1 : 0 },
  }
}

it('knows the truth in the end and starts at most once, whatever the network does', async () => {
  const played = await Promise.all(Array.from({ length: 200 }, (_, seed) => play(seed)))
  expect(played.map(({ seen }) => seen)).toEqual(played.map(({ truth }) => truth))
  // The weather was bad enough, and not too bad, to show something.
  const outcomes = Map.groupBy(played, ({ truth }) => truth.outcome)
  expect([...outcomes.keys()].toSorted()).toEqual(['completed', 'failed', 'not started', 'rolled_back'])
  expect(Math.min(...[...outcomes.values()].map((runs) => runs.length))).toBeGreaterThan(10)
})

it('plays faults that are what they are called', async () => {
  await expect(async () => reset(() => new Response(), new AbortController().signal)).rejects.toThrow('fetch')
  const molecule = new Molecule({ ...options, fetch: async () => cut() })
  await expect(molecule.org.list()).rejects.toBeInstanceOf(ConnectionError)
})
