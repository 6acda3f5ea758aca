import type { HandleState, Molecule } from '@molecule-ai/sdk'
import { createClient } from '../client.ts'
import type { CommandData, MonitorData } from '../command-data.ts'
import { toFailure } from '../failure.ts'
import { commands } from '../generated/commands.ts'
import { isOver, type Entry, type Phase } from '../ledger/entry.ts'
import { ledgerFile, openLedger, type Ledger } from '../ledger/ledger.ts'
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

/** The ledger of this user. */
export const open = ({ terminal }: OwnInvocation): Ledger =>
  openLedger({ path: ledgerFile(process.env), warn: (text) => terminal.note(`Warning: ${text}`) })

/** A client that can ask about an entry, or why there is none. */
export type Access = { readonly molecule: Molecule } | { readonly problem: string }

/** Makes a client for each operation. It goes where the settings say: the address in the file is never called. */
export function createAccess({ flags, userAgent }: OwnInvocation): (entry: Entry) => Promise<Access> {
  const clients = new Map<string, Promise<Molecule>>()
  return async ({ handle, address, routing }) => {
    const data = commandOf(handle.operationId)
    if (data === undefined) return { problem: `this version has no operation ${handle.operationId}` }
    const { operation, services } = data
    try {
      // The service of the operation comes first; the others are those of what it looks up.
      const called = { operations: [operation], services: services.slice(0, 1) }
      const client = clients.get(operation) ?? createClient(called, flags, { userAgent })
      clients.set(operation, client)
      const molecule = await client
      const now = molecule.destinationOf(operation)
      if (now.url !== address) return { problem: `it is at ${address}, and ${now.url} is set now` }
      if (JSON.stringify(now.routing) === JSON.stringify(routing)) return { molecule }
      return { problem: 'it belongs to another organisation than the one that is set now' }
    } catch (error) {
      return { problem: reasonOf(error, data) }
    }
  }
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown, data?: CommandData): string {
  const { message, remedy } = toFailure(error, data)
  return clean([message.replace(/^[a-z][\w -]*: /, ''), remedy].filter(Boolean).join(' '))
}

/** What is known to have ended long ago is of no interest, unless all is asked for. */
export const isRecent = (entry: Entry, now: number): boolean =>
  !isOver(entry) || (entry.phase !== 'refused' && now - entry.seenAt < recentMs)

const recentMs = 24 * 3_600_000
