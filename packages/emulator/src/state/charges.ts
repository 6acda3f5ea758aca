import { centsPerMessage } from '../agent.ts'
import type { Sql } from '../database.ts'
import { spend } from './budgets.ts'
import { saveWorkspace, type Workspace } from './workspaces.ts'

/** Lets a workspace pay for a message that its agent got. */
export async function chargeMessage(sql: Sql, workspace: Workspace, now: number): Promise<void> {
  await saveWorkspace(sql, spend(workspace, centsPerMessage, now))
}
