import { randomUUID } from 'node:crypto'

import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import { timestamp } from '../clock.ts'
import { isEnd } from '../machine.ts'
import { clearAll, copyAll, insertAll, toTableNames, type Row, type Tables } from './copy.ts'
import type { AdminOperation } from './operation.ts'
import { goOn, toCounts } from './reset.ts'
import { inAll, toStores, type Store } from './stores.ts'

/** The format of the document itself; what is in the tables has a version of its own. */
const format = 1

interface Snapshot {
  readonly format: number
  readonly created_at: string
  readonly stores: Readonly<Record<string, { readonly version: number; readonly tables: Tables }>>
}

const value: Schema = { type: ['string', 'number', 'null'] }
const document: Schema = {
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    created_at: { type: 'string' },
    stores: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          version: { type: 'integer' },
          tables: {
            type: 'object',
            additionalProperties: {
              type: 'array',
              // Names of columns get into statements.
              items: {
                type: 'object',
                propertyNames: { pattern: '^[a-z_0-9]+$' },
                additionalProperties: value,
              },
            },
          },
        },
        required: ['version', 'tables'],
      },
    },
  },
  required: ['format', 'stores'],
}

export const snapshotOperations: readonly AdminOperation[] = [
  {
    method: 'GET',
    path: '/snapshot',
    id: 'exportSnapshot',
    summary: 'Export the whole state; of secrets and tokens it holds names and digests',
    success: { status: 200, schema: document },
    handle: (_call, sandbox) =>
      inAll(toStores(sandbox), async (opened) => {
        const copied: Record<string, { version: number; tables: Tables }> = {}
        for (const [schema, sql] of opened)
          copied[schema.name] = { version: schema.version, tables: await copyAll(sql, schema) }
        return { format, created_at: timestamp(Date.now()), stores: copied } satisfies Snapshot
      }),
  },
  {
    method: 'PUT',
    path: '/snapshot',
    id: 'importSnapshot',
    summary: 'Put an exported state in place of this one; its migrations go on',
    body: document,
    success: {
      status: 200,
      schema: { type: 'object', properties: { orgs: { type: 'integer' }, workspaces: { type: 'integer' } } },
    },
    refusals: { '409': 'Another version of the emulator wrote the snapshot' },
    async handle({ body }, sandbox) {
      const snapshot = body as Snapshot
      const stores = toStores(sandbox)
      assertReadable(snapshot, stores)
      const renamed = renameRunning(snapshot)
      const counts = await inAll(stores, async (opened) => {
        for (const [schema, sql] of opened) await clearAll(sql, schema)
        for (const [schema, sql] of opened)
          await insertAll(sql, schema, renamed.stores[schema.name]?.tables ?? {})
        return toCounts(opened)
      }).catch(toUnreadable)
      await goOn(sandbox)
      return counts
    },
  },
]

function assertReadable(snapshot: Snapshot, stores: readonly Store[]): void {
  if (snapshot.format > format)
    throw new Refusal(
      409,
      `a newer emulator wrote this snapshot (format ${snapshot.format}); update this one`,
    )
  for (const { schema } of stores) {
    const { name, version } = schema
    const found = snapshot.stores[name]
    if (!found) throw new Refusal(400, `stores.${name} is required`)
    if (found.version !== version)
      throw new Refusal(
        409,
        found.version > version
          ? `a newer emulator wrote this snapshot (${name} ${found.version}, here ${version}); update this one`
          : `an older emulator wrote this snapshot (${name} ${found.version}, here ${version}); seed a new sandbox instead`,
      )
    const known = toTableNames(schema)
    const odd = Object.keys(found.tables).find((table) => !known.includes(table))
    if (odd !== undefined) throw new Refusal(400, `stores.${name}.tables.${odd} is not known`)
  }
}

/**
 * Gives migrations that have not ended new ids, wherever they are named: the engine remembers what it did under the old
 * ones, and would not do it again.
 */
function renameRunning(snapshot: Snapshot): Snapshot {
  const running = (snapshot.stores['state']?.tables['migrations'] ?? []).filter(isRunning)
  const ids = new Map(running.map((row) => [String(row['id']), randomUUID()]))
  const text = JSON.stringify(snapshot).replaceAll(uuid, (id) => ids.get(id) ?? id)
  return JSON.parse(text, (name, found: unknown) =>
    name === 'migrations' && Array.isArray(found) ? found.map(toUndispatched) : found,
  ) as Snapshot
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const isRunning = (row: Row): boolean => !isEnd(row['state'])
const toUndispatched = (row: Row): Row => (isRunning(row) ? { ...row, dispatched: 0 } : row)

function toUnreadable(error: unknown): never {
  // The database found what no schema says: a row that lacks a column, or refers to nothing.
  throw new Refusal(400, `the snapshot cannot be put back, and nothing was changed: ${String(error)}`)
}
