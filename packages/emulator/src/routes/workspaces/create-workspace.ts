import { randomUUID } from 'node:crypto'

import { Refusal, type Call, type Handlers, type Scope } from '../../call.ts'
import { orderMachine } from '../../state/machines.ts'
import { isVendorKey, keepModel, modelKey, refuseModel } from '../../state/models.ts'
import { isExternalRuntime, recordChange } from '../../state/provision.ts'
import { saveSecret } from '../../state/secrets.ts'
import { addWorkspaceToken, createToken } from '../../state/tokens.ts'
import { findWorkspace, listWorkspaces, saveWorkspace, type Workspace } from '../../state/workspaces.ts'
import { toConnection } from './connection.ts'
import { findTemplateConfig } from './templates.ts'
import { checkDirectory, checkRuntime, findTooLong } from './workspace-fields.ts'

type CreateCall = Call<'createWorkspace'>

const provisionMinutes = 2
/** A taken name gets a number appended, as often as this. */
const renames = 20

export const createWorkspace: Handlers['createWorkspace'] = async (call, scope) => {
  const { body, org } = call
  const { sql, clock } = scope
  if (findTooLong(body)) throw new Refusal(400, 'invalid workspace fields')
  const { runtime, model, external } = await toAgent(call, scope)
  const access = body.workspace_access ?? 'none'
  if (body.workspace_dir !== undefined) checkDirectory(body.workspace_dir)
  if (access !== 'none' && body.workspace_dir === undefined)
    throw new Refusal(400, 'invalid workspace access')
  if (external && body.url) checkUrl(body.url)
  const vendorKey = external ? undefined : Object.keys(body.secrets ?? {}).find(isVendorKey)
  if (vendorKey !== undefined)
    throw new Refusal(400, 'vendor keys are not accepted on a platform-managed workspace', { key: vendorKey })

  const id = randomUUID()
  const parent_id = body.parent_id ?? null
  const now = clock.now()
  const provider = external ? null : (body.compute?.provider ?? 'aws')
  const workspace: Workspace = {
    id,
    org_id: org.id,
    parent_id,
    name: await toFreeName(call, scope, parent_id),
    role: body.role ?? null,
    // Hosted tenants use the highest tier, whatever was asked for.
    tier: 4,
    status: external ? (body.url ? 'online' : 'awaiting_agent') : 'provisioning',
    online_at: external ? null : now + clock.wait(provisionMinutes),
    runtime,
    model,
    external,
    url: body.url ?? '',
    workspace_dir: body.workspace_dir ?? null,
    workspace_access: access,
    budget_limit: body.budget_limit ?? null,
    delivery_mode: body.delivery_mode ?? 'push',
    max_concurrent_tasks: Math.max(1, body.max_concurrent_tasks ?? 1),
    x: body.canvas?.x ?? 0,
    y: body.canvas?.y ?? 0,
    collapsed: false,
    compute: { ...body.compute },
    provider,
    instance_id: null,
    env: [],
    created_at: now,
    removed_at: null,
  }
  await saveWorkspace(sql, workspace)
  if (provider !== null)
    await orderMachine(sql, {
      token: `${id}:create`,
      provider,
      workspaceId: id,
      orgId: org.id,
      type: body.compute?.instance_type,
    })
  for (const [key, value] of Object.entries(body.secrets ?? {})) {
    await saveSecret(sql, { orgId: org.id, workspaceId: id }, key, now)
    if (key === modelKey) await keepModel(sql, id, value)
  }

  const { status } = workspace
  await recordChange(sql, clock, workspace, 'WORKSPACE_PROVISIONING')
  if (external) await recordChange(sql, clock, workspace, `WORKSPACE_${status.toUpperCase()}`)
  if (external && body.url) return { status: 201, body: { id, external: true, status } }
  const auth_token = createToken()
  await addWorkspaceToken(sql, id, auth_token, { now })
  if (external)
    return {
      status: 201,
      body: { id, external: true, status, connection: toConnection(id, call.url.origin, auth_token) },
    }
  return { status: 201, body: { id, status, workspace_access: access, auth_token } }
}

async function toAgent(
  { body, org }: CreateCall,
  { sql }: Scope,
): Promise<{ runtime: string; model: string | null; external: boolean }> {
  const outside = body.runtime !== undefined && isExternalRuntime(body.runtime) ? body.runtime : undefined
  // An agent that somebody else runs has no runtime of the platform, whatever was asked for.
  if (body.external || outside !== undefined)
    return { runtime: outside ?? 'external', model: body.model ?? null, external: true }
  const template = body.template ? await findTemplateConfig(sql, org.id, body.template) : undefined
  const runtime = body.runtime || (template ? template.runtime : 'claude-code')
  if (runtime === undefined)
    throw new Refusal(422, `the template ${body.template} names no runtime`, { code: 'RUNTIME_UNRESOLVED' })
  checkRuntime(runtime)
  const model = body.model || template?.model
  if (model === undefined) throw new Refusal(422, 'model is required', { code: 'MODEL_REQUIRED', runtime })
  // A name without a vendor may be one that only the runtime knows, so the sandbox lets it pass here.
  const code = refuseModel(model)
  if (code === 'DERIVED_PROVIDER_NOT_IN_REGISTRY')
    throw new Refusal(422, `${model} cannot be used with ${runtime}`, { code, runtime, model })
  return { runtime, model, external: false }
}

async function toFreeName(
  { body, org }: CreateCall,
  { sql, clock }: Scope,
  parentId: string | null,
): Promise<string> {
  // The real service only notices in the database that there is no such parent, hence a 500.
  const parent = parentId === null ? null : await findWorkspace(sql, org.id, parentId, clock.now())
  if (parent === undefined || (parent && parent.removed_at !== null))
    throw new Refusal(500, 'failed to create workspace')
  const siblings = (await listWorkspaces(sql, org.id, clock.now())).filter(
    (other) => other.parent_id === parentId,
  )
  const taken = new Set(siblings.map((sibling) => sibling.name))
  const variants = Array.from({ length: renames }, (_, index) => `${body.name} (${index + 2})`)
  const free = [body.name, ...variants].find((name) => !taken.has(name))
  if (free === undefined)
    throw new Refusal(409, 'workspace name already in use; please pick a different name')
  return free
}

function checkUrl(text: string): void {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refusal(400, 'unsafe workspace URL: not http or https')
  const local =
    /^(localhost|.*\.localhost|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|\[.*\])$/
  if (local.test(url.hostname)) throw new Refusal(400, `unsafe workspace URL: ${url.hostname} is not public`)
}
