import { randomUUID } from 'node:crypto'

import { Refusal, type Caller, type Handlers, type Scope } from '../call.ts'
import {
  findBooked,
  findLastMachine,
  giveUpMachine,
  isBeingBuilt,
  listMachines,
  orderMachine,
  toAddresses,
  type Machine,
} from '../state/machines.ts'
import { findOrgById } from '../state/orgs.ts'
import { findWorkspaceAnywhere, saveWorkspace } from '../state/workspaces.ts'
import { checkProvision, toProvider } from './machines/check-provision.ts'

/** Until a machine runs. */
const bootMinutes = 3

export const machines = {
  async provisionMachine({ body, caller }, { sql, clock, database }) {
    const { org_id: orgId, workspace_id: workspaceId, runtime } = body
    assertOwn(caller, orgId, 'org_id does not match the tenant')
    const org = await findOrgById(sql, orgId)
    if (!org) throw new Refusal(400, 'org_id is not known')
    await checkProvision(sql, body)
    const known = await listMachines(sql, workspaceId, clock.now())
    if ((await isBeingBuilt(sql, workspaceId)) || known.some(({ state }) => state === 'pending'))
      throw new Refusal(409, 'provision_in_progress')
    const token = `${workspaceId.toLowerCase()}:${randomUUID()}`
    const provider = toProvider(body.provider)
    const last = await findLastMachine(sql, workspaceId.toLowerCase())
    await orderMachine(sql, {
      token,
      workspaceId: workspaceId.toLowerCase(),
      orgId: org.id,
      provider,
      type: body.instance_type,
      dataOf: last?.provider === provider && last.wanted === 'terminated' ? last.instance_id : null,
      attached: false,
      runningAt: clock.now() + clock.wait(bootMinutes),
    })
    return async () => {
      const machine = await database.transaction((after) => findBooked(after, token), { mode: 'read' })
      if (machine?.problem)
        throw new Refusal(503, `${provider} does not build the machine: ${machine.problem}`)
      if (!machine?.instance_id) throw new Refusal(502, `${provider} has not built the machine yet`)
      return {
        status: 201,
        body: {
          instance_id: machine.instance_id,
          state: 'pending',
          ...toAddresses(machine.instance_id),
          runtime,
          domain: `${workspaceId.slice(0, 8).toLowerCase()}.${org.slug}.moleculesai.app`,
        },
      }
    }
  },

  async deprovisionMachine({ path, query, caller }, scope) {
    const { sql, clock } = scope
    const machine = await findMachine(path.workspace_id, query.instance_id, scope)
    assertOwn(caller, machine.org_id, 'the workspace belongs to another organisation')
    await giveUpMachine(sql, machine.id, { data: query.prune === 'true' })
    // Nobody tells the tenant; it only misses the agent. The next machine goes on with the data, unless that was pruned.
    const workspace = await findWorkspaceAnywhere(sql, path.workspace_id, clock.now())
    if (workspace && workspace.removed_at === null && workspace.instance_id === machine.id)
      await saveWorkspace(sql, { ...workspace, instance_id: null, status: 'offline' })
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
