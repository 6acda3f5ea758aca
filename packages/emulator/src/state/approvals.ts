import { createHash, randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const approvalTables = `
CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  task_id TEXT,
  action TEXT NOT NULL,
  reason TEXT,
  -- Of a call that the tenant holds back: only the identical call may use the approval, and once.
  call TEXT,
  used INTEGER NOT NULL,
  status TEXT NOT NULL,
  decided_by TEXT,
  decided_at INTEGER,
  created_at INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX approvals_in_order ON approvals (position);
CREATE INDEX approvals_of_workspace ON approvals (workspace_id, position);
`

/** Something that a person is asked to approve. What an agent says about it besides is not kept: nothing reads it. */
export interface Approval {
  readonly id: string
  readonly workspace_id: string
  readonly task_id: string | null
  readonly action: string
  readonly reason: string | null
  readonly status: 'pending' | 'approved' | 'denied' | 'withdrawn'
  readonly decided_by: string | null
  readonly decided_at: number | null
  readonly created_at: number
}

/** Who asks, and for what. */
export interface Request {
  readonly id?: string
  readonly orgId: string
  readonly workspaceId: string
  readonly action: string
  readonly reason: string | null
  readonly task_id: string | null
  /** The call that the tenant holds back until then. */
  readonly call?: unknown
}

const columns =
  'a.id, a.workspace_id, a.task_id, a.action, a.reason, a.status, a.decided_by, a.decided_at, a.created_at'
const newest = 'ORDER BY a.position DESC LIMIT 50'

/** Files a request and returns its id. */
export async function addApproval(sql: Sql, clock: Clock, request: Request): Promise<string> {
  const { id = randomUUID(), orgId, workspaceId, task_id, action, reason, call } = request
  await sql.run(
    `INSERT INTO approvals
       (id, org_id, workspace_id, task_id, action, reason, call, used, status, created_at, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'pending', ?, (SELECT coalesce(max(position), 0) + 1 FROM approvals))`,
    id,
    orgId,
    workspaceId,
    task_id,
    action,
    reason,
    call === undefined ? null : toDigest(call),
    clock.now(),
  )
  return id
}

/** What a workspace asked for, newest first. */
export function listApprovals(sql: Sql, orgId: string, workspaceId: string): Promise<Approval[]> {
  return sql.all<Approval>(
    `SELECT ${columns} FROM approvals a WHERE a.org_id = ? AND a.workspace_id = ? ${newest}`,
    orgId,
    workspaceId.toLowerCase(),
  )
}

/** What waits in an organisation, newest first. */
export function listPending(sql: Sql, orgId: string): Promise<(Approval & { workspace_name: string })[]> {
  return sql.all<Approval & { workspace_name: string }>(
    `SELECT ${columns}, w.name AS workspace_name FROM approvals a JOIN workspaces w ON w.id = a.workspace_id
     WHERE a.org_id = ? AND a.status = 'pending' ${newest}`,
    orgId,
  )
}

export function findApproval(sql: Sql, orgId: string, id: string): Promise<Approval | undefined> {
  return sql.get<Approval>(
    `SELECT ${columns} FROM approvals a WHERE a.org_id = ? AND a.id = ?`,
    orgId,
    id.toLowerCase(),
  )
}

/** Ends the waiting of a request. Says whether it did wait. */
export async function endApproval(
  sql: Sql,
  clock: Clock,
  id: string,
  status: 'approved' | 'denied' | 'withdrawn',
  by: string | null,
): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE approvals SET status = ?, decided_by = ?, decided_at = ? WHERE id = ? AND status = 'pending'`,
    status,
    by,
    by === null ? null : clock.now(),
    id.toLowerCase(),
  )
  return changed > 0
}

/**
 * Asks for a person's approval of a call. Returns the id that waits, or nothing when the call was approved: that uses
 * the approval up. After a denial or a withdrawal the same call asks anew.
 */
export async function requireApproval(
  sql: Sql,
  clock: Clock,
  request: Request & { readonly call: unknown },
): Promise<string | undefined> {
  const open = await sql.get<{ id: string; status: string }>(
    `SELECT id, status FROM approvals WHERE org_id = ? AND action = ? AND call = ?
       AND (status = 'pending' OR (status = 'approved' AND used = 0))`,
    request.orgId,
    request.action,
    toDigest(request.call),
  )
  if (open === undefined) return addApproval(sql, clock, request)
  if (open.status === 'pending') return open.id
  await sql.run('UPDATE approvals SET used = 1 WHERE id = ?', open.id)
  return undefined
}

const toDigest = (call: unknown): string => createHash('sha256').update(JSON.stringify(call)).digest('hex')
