import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import { recordChange } from './provision.ts'
import { findWorkspaceAnywhere, saveWorkspace } from './workspaces.ts'

/**
 * Writes down which workspaces came online since the last request. Nothing has to run for that to happen, but the log of
 * events has to know the moment.
 */
export async function settleWorkspaces(sql: Sql, clock: Clock): Promise<void> {
  const due = await sql.all<{ id: string; due_at: number }>(
    'SELECT id, due_at FROM workspaces WHERE due_at <= ? ORDER BY due_at',
    clock.now(),
  )
  for (const { id, due_at } of due) {
    const workspace = await findWorkspaceAnywhere(sql, id, due_at)
    if (!workspace) continue
    await saveWorkspace(sql, workspace)
    await recordChange(sql, { ...clock, now: () => due_at }, workspace, 'WORKSPACE_ONLINE')
  }
}
