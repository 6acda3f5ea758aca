import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import { recordEvent } from './events.ts'
import { findLastMachine, giveUpMachines, orderMachine } from './machines.ts'
import { findPausedAncestor } from './tree.ts'
import { disableSchedules } from './schedules.ts'
import { listSecrets } from './secrets.ts'
import { revokeWorkspaceTokens } from './tokens.ts'
import { listWorkspaces, purgeWorkspace, saveWorkspace, type Workspace } from './workspaces.ts'

/** Agents that somebody else runs: there is no machine to build, stop or restart. */
const externalRuntimes = new Set(['external', 'kimi', 'kimi-cli'])
const builtIn = ['claude-code', 'codex', 'hermes', 'openclaw', 'google-adk', 'mock']
export const isExternalRuntime = (runtime: string): boolean => externalRuntimes.has(runtime)
export const isKnownRuntime = (runtime: string): boolean =>
  builtIn.includes(runtime) || isExternalRuntime(runtime)

const restartMinutes = 1

/** Starts a workspace, building its machine if it has none. The answer to the caller does not wait for it. */
export async function startWorkspace(
  sql: Sql,
  clock: Clock,
  workspace: Workspace,
  minutes = restartMinutes,
): Promise<void> {
  await saveWorkspace(sql, {
    ...workspace,
    ...idle,
    status: 'provisioning',
    online_at: clock.now() + clock.wait(minutes),
  })
  if (workspace.instance_id === null) await buildMachine(sql, workspace)
  await recordChange(sql, clock, workspace, 'WORKSPACE_PROVISIONING')
}

/** Stops a workspace, which goes on when it is started. */
export async function stopWorkspace(
  sql: Sql,
  clock: Clock,
  workspace: Workspace,
  status: 'paused' | 'hibernated',
): Promise<void> {
  await saveWorkspace(sql, { ...workspace, ...idle, status, online_at: null })
  await recordChange(sql, clock, workspace, `WORKSPACE_${status.toUpperCase()}`)
}

/** What a stop cuts off. */
const idle = { active_tasks: 0, current_task: '' }

/** Tells the event log what became of a workspace. */
export function recordChange(sql: Sql, clock: Clock, workspace: Workspace, type: string): Promise<void> {
  const { org_id: orgId, id: workspaceId, name } = workspace
  return recordEvent(sql, clock, { orgId, workspaceId, type, payload: { name } })
}

/** The restart that a changed secret causes. */
export async function restartForSecret(sql: Sql, clock: Clock, workspace: Workspace): Promise<void> {
  const stopped = ['removed', 'paused', 'hibernated'].includes(workspace.status)
  if (stopped || isExternalRuntime(workspace.runtime)) return
  if (await findPausedAncestor(sql, workspace, clock.now())) return
  await startWorkspace(sql, clock, workspace)
}

/** The restarts that a changed secret of the organisation causes: of all workspaces that see it. */
export async function restartInheriting(sql: Sql, clock: Clock, orgId: string, key: string): Promise<void> {
  for (const workspace of await listWorkspaces(sql, orgId, clock.now())) {
    const own = await listSecrets(sql, { orgId, workspaceId: workspace.id })
    if (!own.some((secret) => secret.key === key)) await restartForSecret(sql, clock, workspace)
  }
}

/** Takes a workspace out of service for good. Its record stays, unless it is purged. */
export async function removeWorkspace(
  sql: Sql,
  clock: Clock,
  workspace: Workspace,
  purge: boolean,
): Promise<void> {
  await giveUpMachines(sql, workspace.id)
  await revokeWorkspaceTokens(sql, workspace.id)
  await recordChange(sql, clock, workspace, 'WORKSPACE_REMOVED')
  await disableSchedules(sql, workspace.id)
  if (purge) return purgeWorkspace(sql, workspace.id)
  await saveWorkspace(sql, {
    ...workspace,
    ...idle,
    status: 'removed',
    instance_id: null,
    removed_at: clock.now(),
  })
}

/** Books a machine, unless one is on its way. It goes on with the data of the last one, if that is of the same cloud. */
async function buildMachine(sql: Sql, workspace: Workspace): Promise<void> {
  const { id, org_id: orgId, provider } = workspace
  if (provider === null) return
  const last = await findLastMachine(sql, id)
  if (last?.wanted === 'running' && last.settled === 0) return
  const type = workspace.compute['instance_type']
  await orderMachine(sql, {
    token: `${id}:${randomUUID()}`,
    provider,
    workspaceId: id,
    orgId,
    type: typeof type === 'string' ? type : undefined,
    dataOf: last?.provider === provider ? last.instance_id : null,
  })
}
