import type { Sql } from '../database.ts'
import { insertDelegation, type Delegation } from '../state/delegations.ts'
import { insertEntry } from '../state/queue.ts'

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const charts = '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12'

const minute = 60_000
const start = Date.parse('2026-06-24T08:00:00Z')

/** A message that had to wait, and delegations: one of an agent's own, which is open, and one that was carried out. */
export async function seedMessages(sql: Sql): Promise<void> {
  await insertEntry(sql, {
    id: 'c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052',
    workspace_id: charts,
    sender_id: office,
    message_id: 'f1c8a2d4-6b07-4e93-8a15-0d3e7c9b5f62',
    enqueued_at: start,
    dispatched_at: start + minute,
    completed_at: start + 1.5 * minute,
    reply: JSON.stringify({
      jsonrpc: '2.0',
      id: 7,
      result: {
        kind: 'message',
        messageId: '6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8',
        role: 'agent',
        parts: [{ kind: 'text', text: 'Here it is.' }],
      },
    }),
  })
  await insertDelegation(sql, {
    ...toSeed('pipeline-7', 'Keep the dashboards up to date.', start + 30 * minute),
    status: 'in_progress',
    last_heartbeat: start + 64 * minute,
  })
  await insertDelegation(sql, {
    ...toSeed(
      '8d5b0e27-c4f1-4a96-b38e-2f7d9a6c1e04',
      'Draw the sales of May per region.',
      start + 60 * minute,
    ),
    idempotency_key: 'sales-2026-05',
    status: 'completed',
    response_preview: 'Here it is.',
  })
}

function toSeed(id: string, task: string, created_at: number): Delegation {
  return {
    id,
    source_id: office,
    target_id: charts,
    task,
    idempotency_key: null,
    running: 0,
    status: 'dispatched',
    error: null,
    response_preview: null,
    created_at,
    updated_at: created_at + minute,
    last_heartbeat: null,
  }
}
