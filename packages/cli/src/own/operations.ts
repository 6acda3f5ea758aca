import { Molecule, type HandleState } from '@molecule-ai/sdk'
import type { CommandData, MonitorData } from '../command-data.ts'
import { toFailure } from '../failure.ts'
import { commands } from '../generated/commands.ts'
import { isOver, type Entry, type Phase } from '../ledger/entry.ts'
import { ledgerFile, openLedger, type Ledger } from '../ledger/ledger.ts'
import { addressesIn } from '../run.ts'
import { clean } from '../text.ts'
import { toExample } from '../to-example.ts'
import type { OwnInvocation } from './own-command.ts'

/** An entry of the ledger as it is shown. Times are in ISO 8601. */
export interface Row {
  readonly id: string
  /** The command that would start the same one. */
  readonly command: string
  readonly phase: Phase
  readonly state?: string
  readonly startedAt: string
  readonly seenAt: string
  /** Where the service is. */
  readonly address: string
  readonly operation: string
  readonly input: HandleState['input']
  /** Why nobody knows more. */
  readonly problem?: string
}

export const rowTable = { rows: '', columns: ['id', 'command', 'phase', 'state', 'startedAt'] } as const

export function toRow(
  { id, handle, phase, state, startedAt, seenAt, address }: Entry,
  problem?: string,
): Row {
  const { operationId: operation, input } = handle
  const data = commandOf(operation)
  return {
    id,
    command: data === undefined ? operation : toLine(data, input),
    phase,
    ...(state === undefined ? {} : { state }),
    startedAt: new Date(startedAt).toISOString(),
    seenAt: new Date(seenAt).toISOString(),
    address,
    operation,
    input,
    ...(problem === undefined ? {} : { problem }),
  }
}

/** Without the consent, so that whoever pastes it is asked. */
const toLine = ({ words, args, flags }: CommandData, input: HandleState['input']): string =>
  toExample({ words, args, flags }, input).replace(/^molecule /, '')

/** The command of an operation that is monitored; `undefined` where this version has none. */
export function commandOf(operation: string): (CommandData & { readonly monitor: MonitorData }) | undefined {
  const found = Object.values(commands).find((load) => load().operation === operation)?.()
  return found?.monitor === undefined ? undefined : { ...found, monitor: found.monitor }
}

/** What both commands work with. */
export function open({ flags, terminal, userAgent }: OwnInvocation): { ledger: Ledger; molecule: Molecule } {
  const warn = (text: string): void => terminal.note(`Warning: ${text}`)
  return {
    ledger: openLedger({ path: ledgerFile(process.env), warn }),
    molecule: Molecule.fromEnv(process.env, { userAgent, ...addressesIn(flags) }),
  }
}

/** Why the service cannot be asked about an entry; `undefined` where it can. Its address in the file is never called. */
export function obstacle(molecule: Molecule, { handle, address, routing }: Entry): string | undefined {
  const data = commandOf(handle.operationId)
  if (data === undefined) return `this version has no operation ${handle.operationId}`
  try {
    const now = molecule.destinationOf(handle.operationId)
    if (now.url === address && JSON.stringify(now.routing) === JSON.stringify(routing)) return undefined
    return now.url === address
      ? 'it belongs to another organisation than the one that is set now'
      : `it is at ${address}, and ${now.url} is set now`
  } catch (error) {
    return reasonOf(error, data)
  }
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown, data?: CommandData): string {
  const { message, remedy } = toFailure(error, data)
  return clean([message.replace(/^\w+: /, ''), remedy].filter(Boolean).join(' '))
}

/** What is known to have ended long ago is of no interest, unless all is asked for. */
export const isRecent = (entry: Entry, now: number): boolean =>
  !isOver(entry) || (entry.phase !== 'refused' && now - entry.seenAt < recentMs)

const recentMs = 24 * 3_600_000
