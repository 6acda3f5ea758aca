import { randomUUID } from 'node:crypto'

import { Refusal, type Caller, type Handlers, type Scope } from '../call.ts'
import { createInstance, terminateInstance } from '../cloud.ts'
import { addMachine, listMachines, toAddresses, type Machine } from '../state/machines.ts'
import { findOrgById } from '../state/orgs.ts'
import { findWorkspaceAnywhere, saveWorkspace } from '../state/workspaces.ts'
import { checkProvision, toProvider } from './machines/check-provision.ts'

/** Until a machine runs. */
const bootMinutes = 3

export const machines = {
  async provisionMachine({ body, caller }, { sql, clock }) {
    const { org_id: orgId, workspace_id: workspaceId, runtime } = body
    assertOwn(caller, orgId, 'org_id does not match the tenant')
    const org = await findOrgById(sql, orgId)
    if (!org) throw new Refusal(400, 'org_id is not known')
    await checkProvision(sql, body)
    const known = await listMachines(sql, workspaceId, clock.now())
    if (known.some(({ state }) => state === 'pending')) throw new Refusal(409, 'provision_in_progress')
    const id = await createInstance(sql, {
      token: `${workspaceId}:${randomUUID()}`,
      provider: toProvider(body.provider),
      workspaceId: workspaceId.toLowerCase(),
      type: body.instance_type,
    })
    await addMachine(
      sql,
      { id, workspaceId: workspaceId.toLowerCase(), orgId: org.id },
      clock.now() + clock.wait(bootMinutes),
    )
    return {
      status: 201,
      body: {
        instance_id: id,
        state: 'pending',
        ...toAddresses(id),
        runtime,
        domain: `${workspaceId.slice(0, 8).toLowerCase()}.${org.slug}.moleculesai.app`,
      },
    }
  },

  async deprovisionMachine({ path, query, caller }, scope) {
    const { sql, clock } = scope
    const machine = await findMachine(path.workspace_id, query.instance_id, scope)
    assertOwn(caller, machine.org_id, 'the workspace belongs to another organisation')
    await terminateInstance(sql, machine.id)
    // Nobody tells the tenant; it only misses the agent. The data volume is not played, so `prune` changes nothing.
    const workspace = await findWorkspaceAnywhere(sql, path.workspace_id, clock.now())
    if (workspace && workspace.removed_at === null && workspace.instance_id === machine.id)
      await saveWorkspace(sql, { ...workspace, status: 'offline' })
    return { status: 200, body: { status: 'terminated' } }
  },

  async getMachineStatus({ path, query, caller }, scope) {
    const machine = await findMachine(path.workspace_id, query.instance_id, scope)
    // Another organisation's machine is none at all.
    if (!isOwn(caller, machine.org_id)) throw new Refusal(404, 'instance not found')
    return {
      status: 200,
      body: { instance_id: machine.id, state: machine.state, ...toAddresses(machine.id) },
    }
  },
} satisfies Partial<Handlers>

/** The shared secret alone speaks for every tenant; with a tenant's own token beside it, for that one. */
const isOwn = ({ orgId }: Caller, owner: string): boolean =>
  orgId === undefined || orgId === owner.toLowerCase()

function assertOwn(caller: Caller, owner: string, error: string): void {
  if (!isOwn(caller, owner)) throw new Refusal(403, error)
}

/** The machine of a workspace that is named, else the newest. */
async function findMachine(
  workspaceId: string,
  instanceId: string | undefined,
  { sql, clock }: Scope,
): Promise<Machine> {
  const all = await listMachines(sql, workspaceId, clock.now())
  const found = all.find(({ id }) => instanceId === undefined || id === instanceId)
  if (!found) throw new Refusal(404, 'instance not found')
  return found
}
