import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const instructionTables = `
CREATE TABLE instructions (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  scope TEXT NOT NULL,
  -- Not checked when it is stored, so it may be no workspace at all.
  scope_target TEXT,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  priority INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX instructions_of_org ON instructions (org_id, position);
`

/** What agents are told with every task. */
export interface Instruction {
  readonly id: string
  readonly scope: string
  readonly scope_target: string | null
  readonly title: string
  readonly content: string
  readonly priority: number
  readonly enabled: 0 | 1
  readonly created_at: number
  readonly updated_at: number
}

export type NewInstruction = Pick<Instruction, 'scope' | 'scope_target' | 'title' | 'content' | 'priority'>
export type InstructionChange = Partial<Pick<Instruction, 'title' | 'content' | 'priority' | 'enabled'>>

const columns =
  'id, scope, scope_target, title, content, priority, enabled, created_at, updated_at FROM instructions'

/** All of an organisation, or those of one scope: by scope, then priority, then age. */
export function listInstructions(sql: Sql, orgId: string, scope?: string): Promise<Instruction[]> {
  return sql.all<Instruction>(
    `SELECT ${columns} WHERE org_id = ? AND scope = coalesce(?, scope) ORDER BY scope, priority DESC, position`,
    orgId,
    scope ?? null,
  )
}

/** What a workspace gets: the enabled ones of everybody, then its own. */
export function listInstructionsFor(sql: Sql, orgId: string, workspaceId: string): Promise<Instruction[]> {
  return sql.all<Instruction>(
    `SELECT ${columns} WHERE org_id = ? AND enabled = 1
       AND (scope = 'global' OR (scope = 'workspace' AND scope_target = ?))
     ORDER BY scope, priority DESC, position`,
    orgId,
    workspaceId,
  )
}

/** Stores an instruction, enabled, and returns its id. */
export async function addInstruction(
  sql: Sql,
  clock: Clock,
  orgId: string,
  instruction: NewInstruction,
  id: string = randomUUID(),
): Promise<string> {
  const { scope, scope_target, title, content, priority } = instruction
  const now = clock.now()
  await sql.run(
    `INSERT INTO instructions
       (id, org_id, scope, scope_target, title, content, priority, enabled, created_at, updated_at, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM instructions))`,
    id,
    orgId,
    scope,
    scope_target,
    title,
    content,
    priority,
    now,
    now,
  )
  return id
}

/** Says whether there was one to change. */
export async function changeInstruction(
  sql: Sql,
  clock: Clock,
  orgId: string,
  id: string,
  change: InstructionChange,
): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE instructions SET title = coalesce(?, title), content = coalesce(?, content),
       priority = coalesce(?, priority), enabled = coalesce(?, enabled), updated_at = ?
     WHERE org_id = ? AND id = ?`,
    change.title ?? null,
    change.content ?? null,
    change.priority ?? null,
    change.enabled ?? null,
    clock.now(),
    orgId,
    id.toLowerCase(),
  )
  return changed > 0
}

/** Says whether there was one to delete. */
export async function deleteInstruction(sql: Sql, orgId: string, id: string): Promise<boolean> {
  return (await sql.run('DELETE FROM instructions WHERE org_id = ? AND id = ?', orgId, id.toLowerCase())) > 0
}
