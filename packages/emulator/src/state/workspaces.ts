import type { Sql } from '../database.ts'
import type { Provider } from '../providers/cloud.ts'
import type { Limits } from './budgets.ts'

export type { Provider }

/** What the emulator knows about a workspace. The API's two views of it are in `views.ts`. */
export interface Workspace {
  readonly id: string
  readonly org_id: string
  readonly parent_id: string | null
  readonly name: string
  readonly role: string | null
  readonly tier: number
  readonly status: string
  /** While `provisioning`: when that ends. Nothing has to run for it to become true, not even this process. */
  readonly online_at: number | null
  readonly runtime: string
  readonly model: string | null
  readonly external: boolean
  readonly url: string
  readonly workspace_dir: string | null
  readonly workspace_access: string
  /** Of 30 days, in cents. */
  readonly budget_limit: number | null
  /** Of the shorter periods. */
  readonly period_limits?: Limits
  /** What its calls cost, and when, in cents. */
  readonly spending?: readonly { readonly at: number; readonly cents: number }[]
  /** How messages reach it, `push` unless it is `poll`. */
  readonly delivery_mode?: string
  readonly max_concurrent_tasks: number
  readonly active_tasks?: number
  readonly current_task?: string
  /** Whether it may write to all workspaces; it may not unless this says so. */
  readonly broadcast_enabled?: boolean
  /** Whether it may write to people; it may unless this says no. */
  readonly talk_to_user_enabled?: boolean
  /** The template that a restart applies. */
  readonly template?: string
  /** Who pays for its model, where somebody decided that. */
  readonly billing_mode?: BillingMode | null
  readonly x: number
  readonly y: number
  readonly collapsed: boolean
  /** The choice that the API shows; empty when nothing was chosen. */
  readonly compute: Readonly<Record<string, unknown>>
  /** Where its machine really is, if it has one. */
  readonly provider: Provider | null
  readonly instance_id: string | null
  /** The names of its environment variables; values are not kept. */
  readonly env: readonly string[]
  readonly created_at: number
  readonly removed_at: number | null
}

export type BillingMode = 'platform_managed' | 'byok' | 'disabled'

interface Row {
  document: string
}

/** All workspaces of an organisation that are not removed, oldest first. */
export async function listWorkspaces(sql: Sql, orgId: string, now: number): Promise<Workspace[]> {
  const rows = await sql.all<Row>(
    'SELECT document FROM workspaces WHERE org_id = ? AND removed = 0 ORDER BY position',
    orgId,
  )
  return rows.map((row) => toWorkspace(row, now))
}

/** A workspace of an organisation, removed or not. */
export async function findWorkspace(
  sql: Sql,
  orgId: string,
  id: string,
  now: number,
): Promise<Workspace | undefined> {
  const found = await findWorkspaceAnywhere(sql, id, now)
  return found?.org_id === orgId ? found : undefined
}

/** A workspace of any organisation, as the control plane sees them. */
export async function findWorkspaceAnywhere(
  sql: Sql,
  id: string,
  now: number,
): Promise<Workspace | undefined> {
  // UUIDs compare without regard to case in the real database.
  const row = await sql.get<Row>('SELECT document FROM workspaces WHERE id = ?', id.toLowerCase())
  return row && toWorkspace(row, now)
}

/** Stores a new workspace or a new version of one. */
export async function saveWorkspace(sql: Sql, workspace: Workspace): Promise<void> {
  await sql.run(
    `INSERT INTO workspaces (id, org_id, parent_id, name, removed, due_at, position, document)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM workspaces), ?)
     ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, name = excluded.name, removed = excluded.removed,
       due_at = excluded.due_at, document = excluded.document`,
    workspace.id,
    workspace.org_id,
    workspace.parent_id,
    workspace.name,
    workspace.removed_at === null ? 0 : 1,
    workspace.status === 'provisioning' ? workspace.online_at : null,
    JSON.stringify(workspace),
  )
}

/** Forgets a workspace altogether. */
export async function purgeWorkspace(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM secrets WHERE workspace_id = ?', id)
  await sql.run('DELETE FROM schedules WHERE workspace_id = ?', id)
  await sql.run('DELETE FROM workspaces WHERE id = ?', id)
}

function toWorkspace(row: Row, now: number): Workspace {
  const workspace = JSON.parse(row.document) as Workspace
  const isUp =
    workspace.status === 'provisioning' && workspace.online_at !== null && workspace.online_at <= now
  return isUp ? { ...workspace, status: 'online' } : workspace
}
