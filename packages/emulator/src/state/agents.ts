import { randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'

/** Only active agents: one that has ended is in no answer of the API. */
export const agentTables = `
CREATE TABLE agents (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL UNIQUE REFERENCES workspaces (id) ON DELETE CASCADE,
  model TEXT NOT NULL
);
`

/** Which agent a workspace has, as somebody wrote it down. Nothing runs by it. */
export interface Agent {
  readonly id: string
  readonly model: string
}

/** The active agent of a workspace; there is never more than one. */
export function findAgent(sql: Sql, workspaceId: string): Promise<Agent | undefined> {
  return sql.get<Agent>('SELECT id, model FROM agents WHERE workspace_id = ?', workspaceId)
}

export async function addAgent(
  sql: Sql,
  workspaceId: string,
  model: string,
  id: string = randomUUID(),
): Promise<Agent> {
  await sql.run('INSERT INTO agents (id, workspace_id, model) VALUES (?, ?, ?)', id, workspaceId, model)
  return { id, model }
}

export async function endAgent(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM agents WHERE id = ?', id)
}

export async function moveAgentTo(sql: Sql, id: string, workspaceId: string): Promise<void> {
  await sql.run('UPDATE agents SET workspace_id = ? WHERE id = ?', workspaceId, id)
}
