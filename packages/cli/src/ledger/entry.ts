import type { HandleState } from '@molecule-ai/sdk'

/** How it stands with what was started, as far as somebody looked. */
export type Phase = keyof typeof phases

/** Whether a phase is the last one. */
const phases = {
  /** It was sent, or was about to be, and no answer came: whether it runs is not known. */
  unanswered: false,
  running: false,
  succeeded: true,
  failed: true,
  /** The service did not take it: there is nothing to follow. */
  refused: true,
  /** The status is about another start: how this one ended is not known any more. */
  superseded: true,
}

/** One start of an operation that goes on after it was answered. It holds no credential and no secret. */
export interface Entry {
  /** Short, made here, and never given twice. */
  readonly id: string
  /** Where the service is, a base URL; the same workspace at another address is another one. */
  readonly address: string
  /** What is sent along so that the service knows who is meant, such as the organisation's id. */
  readonly routing: Readonly<Record<string, string>>
  readonly handle: HandleState
  /** When it was about to be sent, in milliseconds since the epoch like all times here. */
  readonly startedAt: number
  readonly phase: Phase
  /** The last state seen. */
  readonly state?: string
  /** When the phase and the state were written down. */
  readonly seenAt: number
}

export const isOver = ({ phase }: Pick<Entry, 'phase'>): boolean => phases[phase]

/** One line of the file. Each is the whole entry, so a line that is lost or broken takes nothing with it. */
export const toLine = (entry: Entry): string => `${JSON.stringify({ version: 1, ...entry })}\n`

/** An entry, or a line that this version does not understand, which is kept for the one that does. */
type Line = { readonly entry: Entry } | { readonly foreign: string }

/** Reads a line; `undefined` where there is nothing in it, such as in one that was cut off. */
export function readLine(text: string): Line | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { version, ...entry } = value as Entry & { version?: unknown }
  if (version === 1 && isEntry(entry)) return { entry }
  return typeof version === 'number' ? { foreign: text } : undefined
}

const isEntry = ({ id, address, routing, handle, startedAt, phase, seenAt }: Entry): boolean =>
  [id, address, handle?.operationId].every((text) => typeof text === 'string') &&
  [handle.input, routing].every((each) => typeof each === 'object' && each !== null) &&
  handle.version === 1 &&
  [startedAt, seenAt].every(Number.isFinite) &&
  Object.hasOwn(phases, phase)

/** The latest of each entry, in the order in which they were started. What is over stays so, whatever is written later. */
export function latest(lines: Iterable<Entry>): Entry[] {
  const found = new Map<string, Entry>()
  for (const entry of lines) {
    const before = found.get(entry.id)
    const older = before !== undefined && before.seenAt > entry.seenAt
    if (before === undefined || isOver(entry) || (!older && !isOver(before))) found.set(entry.id, entry)
  }
  return [...found.values()].toSorted((a, b) => a.startedAt - b.startedAt)
}

/** Whether a start with this input would be the same one again. What the input leaves out may be anything. */
export function isSame(
  { address, routing, handle, phase }: Entry,
  start: Pick<Entry, 'address' | 'routing'> & { readonly operationId: string; readonly input: object },
): boolean {
  const given = start.input as Readonly<Record<string, unknown>>
  return (
    phase !== 'refused' &&
    address === start.address &&
    same(routing, start.routing) &&
    handle.operationId === start.operationId &&
    Object.entries(handle.input).every(
      ([name, value]) => given[name] === undefined || same(given[name], value),
    )
  )
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
