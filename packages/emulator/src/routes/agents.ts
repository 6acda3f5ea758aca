import { Refusal, type Handlers, type Scope } from '../call.ts'
import { addAgent, endAgent, findAgent, moveAgentTo, type Agent } from '../state/agents.ts'
import { recordEvent } from '../state/events.ts'
import { findWorkspace } from '../state/workspaces.ts'

/** Book-keeping, in the real service too: nothing starts, stops or changes its model because of it. */
export const agents = {
  async assignAgent({ path, body, org }, scope) {
    const workspaceId = await find(path.workspace_id, org.id, scope)
    if (workspaceId === undefined) throw new Refusal(404, 'workspace not found')
    if (await findAgent(scope.sql, workspaceId))
      throw new Refusal(409, 'workspace already has an active agent; replace it or remove it first')
    const { id: agent_id, model } = await addAgent(scope.sql, workspaceId, body.model)
    await record(scope, org.id, workspaceId, 'AGENT_ASSIGNED', { agent_id, model })
    return { status: 201, body: { agent_id, model } }
  },

  async replaceAgent({ path, body, org }, scope) {
    const { workspaceId, agent } = await findActive(path.workspace_id, org.id, scope, 'to replace')
    await endAgent(scope.sql, agent.id)
    const { id: agent_id, model } = await addAgent(scope.sql, workspaceId, body.model)
    const answer = { agent_id, model, old_model: agent.model }
    await record(scope, org.id, workspaceId, 'AGENT_REPLACED', answer)
    return { status: 200, body: answer }
  },

  async removeAgent({ path, org }, scope) {
    const { workspaceId, agent } = await findActive(path.workspace_id, org.id, scope, 'to remove')
    await endAgent(scope.sql, agent.id)
    await record(scope, org.id, workspaceId, 'AGENT_REMOVED', { agent_id: agent.id })
    return { status: 200, body: { status: 'removed', agent_id: agent.id } }
  },

  async moveAgent({ path, body, org }, scope) {
    const target = await find(body.target_workspace_id, org.id, scope)
    if (target === undefined) throw new Refusal(404, 'target workspace not found')
    // The real service looks at the target first, so a move to where it is already is a conflict.
    if (await findAgent(scope.sql, target))
      throw new Refusal(409, 'target workspace already has an active agent')
    const { workspaceId, agent } = await findActive(path.workspace_id, org.id, scope, 'in source workspace')
    await moveAgentTo(scope.sql, agent.id, target)
    const { id: agent_id, model } = agent
    const answer = { agent_id, model, from_workspace: workspaceId, to_workspace: target }
    for (const side of [workspaceId, target]) await record(scope, org.id, side, 'AGENT_MOVED', answer)
    return { status: 200, body: answer }
  },
} satisfies Partial<Handlers>

/** The id of a workspace that is there, as it is stored. */
async function find(id: string, orgId: string, { sql, clock }: Scope): Promise<string | undefined> {
  const workspace = await findWorkspace(sql, orgId, id, clock.now())
  return workspace?.removed_at === null ? workspace.id : undefined
}

async function findActive(
  id: string,
  orgId: string,
  scope: Scope,
  what: string,
): Promise<{ workspaceId: string; agent: Agent }> {
  const workspaceId = await find(id, orgId, scope)
  const agent = workspaceId === undefined ? undefined : await findAgent(scope.sql, workspaceId)
  if (workspaceId === undefined || !agent) throw new Refusal(404, `no active agent ${what}`)
  return { workspaceId, agent }
}

const record = (
  { sql, clock }: Scope,
  orgId: string,
  workspaceId: string,
  type: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> => recordEvent(sql, clock, { orgId, workspaceId, type, payload })
