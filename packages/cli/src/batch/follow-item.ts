import {
  ApiError,
  isAmbiguous,
  SupersededError,
  type FollowOptions,
  type Molecule,
  type Progress,
} from '@molecule-ai/sdk'
import type { CommandData, MonitorData } from '../command-data.ts'
import { toFailure } from '../failure.ts'
import type { Input } from '../inputs.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { attach as resume, start } from '../ledger/record.ts'
import { detailOf } from '../progress.ts'
import { isEnded } from './journal.ts'
import type { Batch } from './batch.ts'
import type { Item } from './plan.ts'
import { toResult, type Outcome, type Result } from './results.ts'

export interface Subject {
  readonly data: CommandData
  readonly monitor: MonitorData
  readonly batch: Batch
  readonly item: Item
  /** Hears of what is started here, as of everything that is. */
  readonly ledger: Ledger
  /** What an earlier process knew of it. */
  readonly known: Result | undefined
}

/** Tells of every change, and comes back when it is written down. */
export type Tell = (result: Result) => Promise<void>

/** Begins one of a batch, unless it has begun already, and follows it to its end. What goes wrong is in the result. */
export async function followItem(
  molecule: Molecule,
  subject: Subject,
  options: FollowOptions,
  tell: Tell,
): Promise<Result> {
  const { data, monitor, batch, item, known, ledger } = subject
  if (known !== undefined && isEnded(known.outcome)) return known
  const startedAt = known?.startedAt ?? Date.now()
  let last: Result = known ?? toResult(item, { outcome: 'not_started' })
  const step = async (outcome: Outcome, rest: Partial<Result> = {}): Promise<Result> => {
    const { state, detail } = last
    last = toResult(item, {
      ...(state === undefined || 'state' in rest ? {} : { state }),
      ...(detail === undefined || 'state' in rest ? {} : { detail }),
      ...rest,
      outcome,
      startedAt,
      seconds: Math.round((Date.now() - startedAt) / 1000),
    })
    await tell(last)
    return last
  }
  const input: Input = { ...item.input, [batch.argument]: item.id, ...data.confirm?.consent }
  const recording = { ...options, molecule, ledger }
  const toEnd = async (steps: AsyncIterable<Progress>): Promise<Result> => {
    let end: Outcome = 'running'
    for await (const { state, outcome, body } of steps) {
      end = outcome === 'pending' ? 'running' : outcome
      const detail = detailOf(body, monitor.state)
      await step(end, { state, ...(detail === undefined ? {} : { detail }) })
    }
    return last
  }
  const attach = async (): Promise<Result> => {
    const { url: address, routing } = molecule.destinationOf(data.operation)
    const entry = await ledger.find({ address, routing, operationId: data.operation, input })
    if (entry === undefined) return toEnd(molecule.watch(data.operation, input, options))
    return toEnd(resume(entry, recording).steps)
  }
  const begin = async (): Promise<Result> => {
    await step('starting')
    const { handle, steps, written } = start(data.operation, input, recording)
    try {
      await handle.started
      await step('running')
      return await toEnd(steps)
    } catch (refusal) {
      await written()
      if (last.outcome !== 'starting' || !(refusal instanceof ApiError) || refusal.status !== 409)
        throw refusal
      // One runs already. If it is the same, it is what was wanted.
      return attach().catch((error: unknown) => {
        throw error instanceof SupersededError ? refusal : error
      })
    }
  }
  try {
    if (known === undefined) return await begin()
    return await attach().catch((error: unknown) => {
      if (known.outcome === 'starting' && error instanceof ApiError && error.status === 404) return begin()
      throw error
    })
  } catch (error) {
    const left = options.signal?.aborted === true
    return step(outcomeOf(error, last, left), left ? {} : { error: reasonOf(error, data) })
  }
}

/** An item that was not answered may have begun, and one that was goes on; whatever else is thrown refused it. */
function outcomeOf(error: unknown, { outcome }: Result, left: boolean): Outcome {
  if (outcome === 'running') return 'running'
  return left || isAmbiguous(error) ? outcome : 'failure'
}

function reasonOf(error: unknown, data: CommandData): NonNullable<Result['error']> {
  const { code, message } = toFailure(error, data)
  return { code, message }
}
