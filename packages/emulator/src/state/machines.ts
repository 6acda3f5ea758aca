import { createHash } from 'node:crypto'

import type { Sql } from '../database.ts'
import type { Provider } from './workspaces.ts'

/**
 * The control plane's own book of machines. A row is there before the cloud is asked for anything, so that whatever
 * happens to this process, somebody knows what to ask for, and what to end.
 */
export const machineTables = `
CREATE TABLE machines (
  -- What the cloud builds this machine for, and no other.
  token TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  workspace_id TEXT NOT NULL,
  -- Not a reference: the machines of an organisation that is gone have to be ended still.
  org_id TEXT NOT NULL,
  provider TEXT NOT NULL,
  type TEXT,
  -- Until it is built there is none.
  instance_id TEXT,
  -- The machine whose data goes on in this one.
  data_of TEXT,
  -- Whether it is the machine that the workspace runs on.
  attached INTEGER NOT NULL,
  wanted TEXT NOT NULL,
  -- Whether its data goes with it.
  with_data INTEGER NOT NULL,
  -- The migration that looks after it; the others are looked after all together.
  keeper TEXT,
  -- Whether the cloud has done what is wanted.
  settled INTEGER NOT NULL,
  -- Why the cloud does not build it.
  problem TEXT,
  running_at INTEGER NOT NULL
);
CREATE INDEX machines_in_order ON machines (position);
CREATE INDEX machines_of_workspace ON machines (workspace_id, position);
CREATE INDEX machines_by_instance ON machines (instance_id);
CREATE INDEX machines_of_keeper ON machines (keeper);
CREATE INDEX unsettled_machines ON machines (position) WHERE settled = 0;
`

/** A machine as the control plane has it in its book. */
export interface BookedMachine {
  readonly token: string
  readonly workspace_id: string
  readonly org_id: string
  readonly provider: Provider
  readonly type: string | null
  readonly instance_id: string | null
  readonly data_of: string | null
  readonly attached: 0 | 1
  readonly wanted: 'running' | 'terminated'
  readonly with_data: 0 | 1
  readonly keeper: string | null
  readonly settled: 0 | 1
  readonly problem: string | null
  readonly running_at: number
}

/** A machine that was built, as its status tells. */
export interface Machine {
  readonly id: string
  readonly workspace_id: string
  readonly org_id: string
  readonly state: 'pending' | 'running' | 'terminated'
}

export interface MachineOrder {
  readonly token: string
  readonly workspaceId: string
  readonly orgId: string
  readonly provider: Provider
  readonly type?: string | undefined
  /** Only for machines that have been there all along. */
  readonly instanceId?: string
  readonly dataOf?: string | null
  readonly attached?: boolean
  readonly keeper?: string
  /** When its status becomes `running`. */
  readonly runningAt?: number
}

/** Books a machine. It is built once the transaction is on the disk, by whoever keeps it. */
export async function orderMachine(sql: Sql, order: MachineOrder): Promise<void> {
  await sql.run(
    `INSERT INTO machines (token, position, workspace_id, org_id, provider, type, instance_id, data_of, attached, wanted,
       with_data, keeper, settled, running_at)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM machines), ?, ?, ?, ?, ?, ?, ?, 'running', 0, ?, 0, ?)
     ON CONFLICT (token) DO NOTHING`,
    order.token,
    order.workspaceId,
    order.orgId,
    order.provider,
    order.type ?? null,
    order.instanceId ?? null,
    order.dataOf ?? null,
    order.attached === false ? 0 : 1,
    order.keeper ?? null,
    order.runningAt ?? 0,
  )
  if (order.keeper === undefined) sql.notify('machines')
}

/** Has a machine ended, with its data or without. Saying so again changes nothing. */
export async function giveUpMachine(
  sql: Sql,
  instanceId: string,
  { data }: { readonly data: boolean },
): Promise<void> {
  await giveUp(sql, 'instance_id = ?', instanceId, data)
}

/** Has all machines ended that were ever built for a workspace, with all data. */
export async function giveUpMachines(sql: Sql, workspaceId: string): Promise<void> {
  await giveUp(sql, 'workspace_id = ?', workspaceId, true)
}

/** Has all machines of an organisation ended; what a migration has just built too, for there is no migration any more. */
export async function giveUpMachinesOfOrg(sql: Sql, orgId: string): Promise<void> {
  await giveUp(sql, 'org_id = ?', orgId, true)
  await sql.run('UPDATE machines SET keeper = NULL WHERE org_id = ?', orgId)
}

async function giveUp(sql: Sql, which: string, value: string, data: boolean): Promise<void> {
  const wanted = data ? `(wanted = 'running' OR with_data = 0)` : `wanted = 'running'`
  const changed = await sql.run(
    `UPDATE machines SET wanted = 'terminated', with_data = ?, settled = 0 WHERE ${which} AND ${wanted}`,
    data ? 1 : 0,
    value,
  )
  if (changed > 0) sql.notify('machines')
}

/** What the cloud has to be told still, oldest first. Machines of migrations are theirs. */
export function listUnsettled(sql: Sql): Promise<BookedMachine[]> {
  return sql.all<BookedMachine>(
    'SELECT * FROM machines WHERE settled = 0 AND keeper IS NULL ORDER BY position',
  )
}

export function findBooked(sql: Sql, token: string): Promise<BookedMachine | undefined> {
  return sql.get<BookedMachine>('SELECT * FROM machines WHERE token = ?', token)
}

export async function getBookedInstance(sql: Sql, instanceId: string): Promise<BookedMachine> {
  const found = await sql.get<BookedMachine>('SELECT * FROM machines WHERE instance_id = ?', instanceId)
  if (!found) throw new Error(`there is no machine ${instanceId}`)
  return found
}

/** Whether a machine call for a workspace waits for its cloud. */
export async function isBeingBuilt(sql: Sql, workspaceId: string): Promise<boolean> {
  const found = await sql.get(
    `SELECT token FROM machines
     WHERE workspace_id = ? AND attached = 0 AND keeper IS NULL AND wanted = 'running' AND settled = 0`,
    workspaceId.toLowerCase(),
  )
  return found !== undefined
}

/** The machine that a workspace was given last. */
export function findLastMachine(sql: Sql, workspaceId: string): Promise<BookedMachine | undefined> {
  return sql.get<BookedMachine>(
    'SELECT * FROM machines WHERE workspace_id = ? AND attached = 1 ORDER BY position DESC LIMIT 1',
    workspaceId,
  )
}

/** Writes down what the cloud has built. Says whether it is wanted still. */
export async function recordBuilt(
  sql: Sql,
  token: string,
  built: { readonly id: string; readonly type: string },
): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE machines SET instance_id = ?, type = ?, settled = 1, problem = NULL
     WHERE token = ? AND wanted = 'running'`,
    built.id,
    built.type,
    token,
  )
  return changed > 0
}

/** Writes down that a machine has been ended as it was wanted, unless more is wanted by now. */
export async function recordSettled(
  sql: Sql,
  machine: Pick<BookedMachine, 'token' | 'with_data'>,
): Promise<void> {
  await sql.run(
    `UPDATE machines SET settled = 1 WHERE token = ? AND wanted = 'terminated' AND with_data = ?`,
    machine.token,
    machine.with_data,
  )
}

/** Writes down why the cloud does not build a machine. */
export async function recordRefused(sql: Sql, token: string, problem: string): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE machines SET settled = 1, problem = ? WHERE token = ? AND wanted = 'running'`,
    problem,
    token,
  )
  return changed > 0
}

/** Writes down that a machine has been ended with its data; its migration needs not look after it any more. */
export async function recordEnded(sql: Sql, token: string): Promise<void> {
  await sql.run(
    `UPDATE machines SET wanted = 'terminated', with_data = 1, settled = 1, keeper = NULL WHERE token = ?`,
    token,
  )
}

/** Notes on which of two machines a workspace runs now. The other one is the migration's business. */
export async function attachMachine(
  sql: Sql,
  { attach, detach, keeper }: { readonly attach: string; readonly detach: string; readonly keeper: string },
): Promise<void> {
  await sql.run('UPDATE machines SET attached = 1, keeper = NULL WHERE token = ?', attach)
  await sql.run('UPDATE machines SET attached = 0, keeper = ? WHERE token = ?', keeper, detach)
}

interface Row extends Omit<Machine, 'state'> {
  readonly wanted: BookedMachine['wanted']
  readonly running_at: number
}

/** The machines that were built for a workspace, newest first: by a machine call, or along with the workspace. */
export async function listMachines(sql: Sql, workspaceId: string, now: number): Promise<Machine[]> {
  const rows = await sql.all<Row>(
    `SELECT instance_id AS id, workspace_id, org_id, wanted, running_at FROM machines
     WHERE workspace_id = ? AND instance_id IS NOT NULL AND org_id IN (SELECT id FROM orgs)
     ORDER BY position DESC`,
    workspaceId.toLowerCase(),
  )
  return rows.map(({ wanted, running_at, ...machine }) => ({
    ...machine,
    state: wanted === 'terminated' ? 'terminated' : running_at > now ? 'pending' : 'running',
  }))
}

/** Addresses that lead nowhere, on purpose: the first network is reserved for documents. */
export function toAddresses(instanceId: string): { public_ip: string; private_ip: string } {
  const [host = 0] = createHash('sha256').update(instanceId).digest()
  return { public_ip: `203.0.113.${host}`, private_ip: `10.0.0.${host}` }
}
