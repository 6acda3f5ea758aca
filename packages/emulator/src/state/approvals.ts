import { createHash, randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'

interface Row {
  id: string
  status: 'pending' | 'approved'
}

/**
 * Asks for a person's approval of a call. Returns the id that waits, or nothing when the call was approved: that
 * uses the approval up.
 */
export async function requireApproval(
  sql: Sql,
  orgId: string,
  action: string,
  call: unknown,
): Promise<string | undefined> {
  const digest = createHash('sha256').update(JSON.stringify(call)).digest('hex')
  const found = await sql.get<Row>(
    'SELECT id, status FROM approvals WHERE org_id = ? AND action = ? AND call = ?',
    orgId,
    action,
    digest,
  )
  if (found?.status === 'pending') return found.id
  if (found) {
    await sql.run('DELETE FROM approvals WHERE id = ?', found.id)
    return undefined
  }
  const id = randomUUID()
  await sql.run(
    `INSERT INTO approvals (id, org_id, action, call, status) VALUES (?, ?, ?, ?, 'pending')`,
    id,
    orgId,
    action,
    digest,
  )
  return id
}

/** What a person does in the web UI. Says whether there was something to approve. */
export async function approve(sql: Sql, id: string): Promise<boolean> {
  return (
    (await sql.run(`UPDATE approvals SET status = 'approved' WHERE id = ? AND status = 'pending'`, id)) > 0
  )
}
