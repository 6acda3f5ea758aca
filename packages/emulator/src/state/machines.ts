import { createHash } from 'node:crypto'

import type { Sql } from '../database.ts'

export const machineTables = `
CREATE TABLE machines (
  instance_id TEXT PRIMARY KEY REFERENCES instances (id),
  workspace_id TEXT NOT NULL,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  running_at INTEGER NOT NULL
);
`

/** A machine as the cloud knows it. */
export interface Machine {
  readonly id: string
  readonly workspace_id: string
  readonly org_id: string
  readonly state: 'pending' | 'running' | 'terminated'
}

interface Row extends Omit<Machine, 'state'> {
  readonly state: 'running' | 'terminated'
  readonly running_at: number | null
}

/** The machines that were built for a workspace, newest first: by a machine call, or along with the workspace. */
export async function listMachines(sql: Sql, workspaceId: string, now: number): Promise<Machine[]> {
  const rows = await sql.all<Row>(
    `SELECT instances.id, instances.workspace_id, coalesce(machines.org_id, workspaces.org_id) AS org_id, instances.state,
       machines.running_at
     FROM instances
     LEFT JOIN machines ON machines.instance_id = instances.id
     LEFT JOIN workspaces ON workspaces.id = instances.workspace_id
     WHERE instances.workspace_id = ? AND coalesce(machines.org_id, workspaces.org_id) IS NOT NULL
     ORDER BY coalesce(machines.running_at, 0) DESC, instances.id`,
    workspaceId.toLowerCase(),
  )
  return rows.map(({ running_at, state, ...machine }) => ({
    ...machine,
    state: state === 'running' && (running_at ?? 0) > now ? 'pending' : state,
  }))
}

/** Notes for whom a machine was built and when it will run. */
export async function addMachine(
  sql: Sql,
  machine: { readonly id: string; readonly workspaceId: string; readonly orgId: string },
  runningAt: number,
): Promise<void> {
  await sql.run(
    'INSERT INTO machines (instance_id, workspace_id, org_id, running_at) VALUES (?, ?, ?, ?)',
    machine.id,
    machine.workspaceId,
    machine.orgId,
    runningAt,
  )
}

/** Addresses that lead nowhere, on purpose: the first network is reserved for documents. */
export function toAddresses(instanceId: string): { public_ip: string; private_ip: string } {
  const [host = 0] = createHash('sha256').update(instanceId).digest()
  return { public_ip: `203.0.113.${host}`, private_ip: `10.0.0.${host}` }
}
