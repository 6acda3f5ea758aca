import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const queueTables = `
CREATE TABLE message_queue (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  -- Null for a person.
  sender_id TEXT,
  -- What the sender calls the message: the queue takes it once.
  message_id TEXT NOT NULL,
  enqueued_at INTEGER NOT NULL,
  dispatched_at INTEGER NOT NULL,
  completed_at INTEGER NOT NULL,
  -- What the agent will answer.
  reply TEXT NOT NULL
);
CREATE INDEX message_queue_of_workspace ON message_queue (workspace_id, message_id);
`

/** A message that a busy agent could not take at once. When it is dispatched and answered is known from the start. */
export interface QueueEntry {
  readonly id: string
  readonly workspace_id: string
  readonly sender_id: string | null
  readonly message_id: string
  readonly enqueued_at: number
  readonly dispatched_at: number
  readonly completed_at: number
  readonly reply: string
}

/** Until a busy agent is free, and until it has answered. */
const minutes = { dispatch: 1, complete: 1.5 }

export type Queued = Pick<QueueEntry, 'workspace_id' | 'sender_id' | 'message_id' | 'reply'>

/** Puts a message into the queue. One that waits already is not put there again. */
export async function enqueue(sql: Sql, clock: Clock, queued: Queued): Promise<QueueEntry> {
  const now = clock.now()
  const waiting = await sql.get<QueueEntry>(
    'SELECT * FROM message_queue WHERE workspace_id = ? AND message_id = ? AND dispatched_at > ?',
    queued.workspace_id,
    queued.message_id,
    now,
  )
  if (waiting) return waiting
  const entry: QueueEntry = {
    ...queued,
    id: randomUUID(),
    enqueued_at: now,
    dispatched_at: now + clock.wait(minutes.dispatch),
    completed_at: now + clock.wait(minutes.complete),
  }
  await insertEntry(sql, entry)
  return entry
}

export async function insertEntry(sql: Sql, entry: QueueEntry): Promise<void> {
  await sql.run(
    `INSERT INTO message_queue
       (id, workspace_id, sender_id, message_id, enqueued_at, dispatched_at, completed_at, reply)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.id,
    entry.workspace_id,
    entry.sender_id,
    entry.message_id,
    entry.enqueued_at,
    entry.dispatched_at,
    entry.completed_at,
    entry.reply,
  )
}

/** How many messages wait for a workspace. */
export async function countWaiting(sql: Sql, workspaceId: string, now: number): Promise<number> {
  const row = await sql.get<{ count: number }>(
    'SELECT count(*) AS count FROM message_queue WHERE workspace_id = ? AND dispatched_at > ?',
    workspaceId,
    now,
  )
  return row?.count ?? 0
}

export function findEntry(sql: Sql, workspaceId: string, id: string): Promise<QueueEntry | undefined> {
  return sql.get<QueueEntry>(
    'SELECT * FROM message_queue WHERE workspace_id = ? AND id = ?',
    workspaceId.toLowerCase(),
    id.toLowerCase(),
  )
}
