import {
  isAmbiguous,
  ManagementError,
  SupersededError,
  type FollowOptions,
  type Molecule,
  type OperationHandle,
  type Progress,
} from '@molecule-ai/sdk'
import type { Entry, Phase } from './entry.ts'
import type { Ledger } from './ledger.ts'

/** A handle of which the ledger hears all that is seen. */
export interface Recorded {
  readonly handle: OperationHandle
  /** The states of the handle; when they end, whatever ends them, all that was seen is written down. */
  readonly steps: AsyncIterable<Progress>
  /** What the ledger knows of it; `undefined` until something is about to be sent. */
  readonly entry: () => Entry | undefined
  /** Until all that was seen is written down. */
  readonly written: () => Promise<void>
}

/** What this needs of whoever follows. */
export interface RecordOptions extends Omit<FollowOptions, 'started' | 'onStart'> {
  readonly molecule: Molecule
  readonly ledger: Ledger
}

/** Starts an operation, which is written down before it is sent. */
export function start(
  operationId: string,
  input: Readonly<Record<string, unknown>>,
  { molecule, ledger, ...options }: RecordOptions,
): Recorded {
  const notes = createNotes(ledger)
  const handle = molecule.follow(operationId, input, {
    ...options,
    onStart: async (state) => {
      const { url: address, routing } = molecule.destinationOf(operationId)
      await notes.begin(() => ledger.begin({ address, routing, handle: state }))
    },
    onLook: notes.see(options.onLook),
  })
  handle.started.then(
    () => notes.add({ phase: 'running', handle: handle.toJSON() }),
    (error: unknown) => {
      // Who left, or heard nothing, does not know.
      if (error instanceof ManagementError && !isAmbiguous(error)) notes.add({ phase: 'refused' })
    },
  )
  return notes.recorded(handle)
}

/** Follows what was started before. */
export function attach(entry: Entry, { molecule, ledger, ...options }: RecordOptions): Recorded {
  const notes = createNotes(ledger, entry)
  const handle = molecule.resume(entry.handle, { ...options, onLook: notes.see(options.onLook) })
  return notes.recorded(handle)
}

type Change = Parameters<Ledger['update']>[1]

/** Writes one after the other, and only what is new. */
function createNotes(ledger: Ledger, known?: Entry) {
  let entry = known
  let written = Promise.resolve()
  const add = (change: Change): void => {
    written = written.then(async () => {
      if (entry === undefined || !differs(entry, change)) return
      entry = await ledger.update(entry, change)
    })
  }
  return {
    add,
    async begin(make: () => Promise<Entry>) {
      entry = await make()
    },
    see:
      (next: FollowOptions['onLook']) =>
      (progress: Progress): void => {
        add({ phase: phaseOf(progress), state: progress.state })
        next?.(progress)
      },
    recorded: (handle: OperationHandle): Recorded => ({
      handle,
      steps: stepsOf(handle, add, () => written),
      entry: () => entry,
      written: () => written,
    }),
  }
}

async function* stepsOf(
  handle: OperationHandle,
  add: (change: Change) => void,
  written: () => Promise<void>,
): AsyncGenerator<Progress> {
  try {
    yield* handle
  } catch (error) {
    if (error instanceof SupersededError) add({ phase: 'superseded' })
    throw error
  } finally {
    await written()
  }
}

const differs = (entry: Entry, change: Change): boolean =>
  Object.entries(change).some(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(entry[name as keyof Entry]),
  )

/** What a status says about a run. */
export const phaseOf = ({ outcome }: Pick<Progress, 'outcome'>): Phase =>
  outcome === 'pending' ? 'running' : outcome === 'success' ? 'succeeded' : 'failed'
