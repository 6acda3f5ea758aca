import { Refusal } from './call.ts'
import type { Sql } from './database.ts'
import { faultHeader } from './faults/fault-header.ts'
import { readHttpFault } from './faults/http-fault.ts'
import { stages, type Stage } from './machine.ts'
import type { Workspace } from './state/workspaces.ts'

/** Where a migration is to fail: by header, as told by `failNextMigration`, or by the workspace's name. */
export async function toFault(sql: Sql, workspace: Workspace, headers: Headers): Promise<Stage | null> {
  return readFault(headers, stages) ?? (await takeOrdered(sql, workspace)) ?? fromName(workspace)
}

/** Orders a fault for the next migration of a workspace. */
export async function orderFault(sql: Sql, workspaceId: string, stage: Stage): Promise<void> {
  await sql.run(
    'INSERT INTO faults (workspace_id, state) VALUES (?, ?) ON CONFLICT (workspace_id) DO UPDATE SET state = excluded.state',
    workspaceId,
    stage,
  )
}

/** What a request asks to fail at, where that is one of the places where it can. */
export function readFault<Where extends string>(headers: Headers, places: readonly Where[]): Where | null {
  const value = headers.get(faultHeader)
  if (value === null || readHttpFault(value) !== undefined) return null
  const asked = value.replace(/^\s*fail-at\s*=\s*/, '').trim()
  const found = places.find((place) => place === asked)
  if (found === undefined)
    throw new Refusal(400, `${faultHeader} must be fail-at= and one of ${places.join(', ')}`)
  return found
}

async function takeOrdered(sql: Sql, workspace: Workspace): Promise<Stage | null> {
  const row = await sql.get<{ state: Stage }>('SELECT state FROM faults WHERE workspace_id = ?', workspace.id)
  if (row) await sql.run('DELETE FROM faults WHERE workspace_id = ?', workspace.id)
  return row?.state ?? null
}

function fromName(workspace: Workspace): Stage | null {
  return stages.find((stage) => workspace.name.endsWith(`fails-at-${stage}`)) ?? null
}
