import { randomBytes, randomInt } from 'node:crypto'

import type { Sql } from './database.ts'
import type { Provider } from './state/workspaces.ts'

/** The sizes that a machine gets when nobody chose one. */
const instanceTypes: Readonly<Record<Provider, string>> = {
  aws: 't3.medium',
  hetzner: 'cpx31',
  gcp: 'e2-standard-2',
}

/** What a machine is ordered with. A token builds one machine, however often it is presented. */
export interface InstanceOrder {
  readonly token: string
  readonly provider: Provider
  readonly workspaceId: string
  readonly type?: string | undefined
  /** Only for machines that have to be the same in every sandbox. */
  readonly id?: string
}

/** Builds a machine and tells its id. */
export async function createInstance(sql: Sql, order: InstanceOrder): Promise<string> {
  await sql.run(
    `INSERT INTO instances (id, provider, workspace_id, token, type, state) VALUES (?, ?, ?, ?, ?, 'running')
     ON CONFLICT (token) DO NOTHING`,
    order.id ?? toInstanceId[order.provider](),
    order.provider,
    order.workspaceId,
    order.token,
    order.type ?? instanceTypes[order.provider],
  )
  const built = await sql.get<{ id: string }>('SELECT id FROM instances WHERE token = ?', order.token)
  if (!built) throw new Error(`the machine ${order.token} was not built`)
  return built.id
}

export async function getInstanceType(sql: Sql, id: string): Promise<string> {
  const found = await sql.get<{ type: string }>('SELECT type FROM instances WHERE id = ?', id)
  if (!found) throw new Error(`there is no machine ${id}`)
  return found.type
}

/** Takes a machine down; taking it down again changes nothing. */
export async function terminateInstance(sql: Sql, id: string): Promise<void> {
  await sql.run(`UPDATE instances SET state = 'terminated' WHERE id = ?`, id)
}

/** Instance ids look like those of the provider. */
const toInstanceId: Readonly<Record<Provider, () => string>> = {
  aws: () => `i-0${randomBytes(8).toString('hex')}`,
  hetzner: () => `${randomInt(10_000_000, 100_000_000)}`,
  gcp: () => Array.from({ length: 19 }, () => randomInt(1, 10)).join(''),
}
