import { terminateInstance } from '../cloud.ts'
import type { Sql } from '../database.ts'
import type { Org } from './orgs.ts'
import { recordPurge } from './purges.ts'
import { listWorkspaces } from './workspaces.ts'

/** Deletes an organisation with its machines and all that is stored about it. Returns the id of the purge. */
export async function removeOrg(sql: Sql, org: Org, now: number): Promise<string> {
  for (const { instance_id } of await listWorkspaces(sql, org.id, now))
    if (instance_id !== null) await terminateInstance(sql, instance_id)
  await sql.run('DELETE FROM events WHERE org_id = ?', org.id)
  await sql.run('DELETE FROM orgs WHERE id = ?', org.id)
  return recordPurge(sql, org, now)
}
