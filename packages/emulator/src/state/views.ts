import type { components } from '@molecule-ai/spec/types'

import { timestamp } from '../clock.ts'
import { toPeriods } from './budgets.ts'
import { activeTasks } from './busy.ts'
import type { OrgToken } from './org-tokens.ts'
import type { Secret } from './secrets.ts'
import type { Workspace } from './workspaces.ts'

type Schemas = components['schemas']
type Common = Omit<
  Schemas['Workspace'],
  'last_outbound_at' | 'last_heartbeat_at' | 'wedged' | 'provider' | 'compute_provider'
>

/** A workspace as its own page shows it. */
export function toDetail(workspace: Workspace, now: number): Schemas['Workspace'] {
  return {
    ...toCommon(workspace, now),
    last_outbound_at: null,
    last_heartbeat_at: isUp(workspace) ? timestamp(now) : null,
    wedged: false,
  }
}

/** A workspace as the list shows it. */
export function toListItem(workspace: Workspace, now: number): Schemas['WorkspaceListItem'] {
  return {
    ...toCommon(workspace, now),
    budget_limit: workspace.budget_limit,
    monthly_spend: toPeriods(workspace, now).monthly.spend,
    last_sample_error: '',
    current_task: workspace.current_task ?? '',
    workspace_dir: workspace.workspace_dir,
  }
}

export function toSecret(secret: Secret, scope: 'workspace' | 'global'): Schemas['Secret'] {
  return {
    key: secret.key,
    has_value: true,
    scope,
    created_at: timestamp(secret.created_at),
    updated_at: timestamp(secret.updated_at),
  }
}

/** Keys that have nothing to say are left out. */
export function toOrgToken(token: OrgToken): Schemas['OrgToken'] {
  return {
    id: token.id,
    prefix: token.prefix,
    ...(token.name === '' ? {} : { name: token.name }),
    ...(token.root_id === null ? {} : { org_id: token.root_id }),
    created_by: token.created_by,
    created_at: timestamp(token.created_at),
    ...(token.last_used_at === null ? {} : { last_used_at: timestamp(token.last_used_at) }),
    ...(token.expires_at === null ? {} : { expires_at: timestamp(token.expires_at) }),
  }
}

function toCommon(workspace: Workspace, now: number): Common {
  const upSince = workspace.online_at ?? workspace.created_at
  return {
    id: workspace.id,
    name: workspace.name,
    // The real service shows an empty role as none.
    role: workspace.role === '' ? null : workspace.role,
    tier: workspace.tier,
    status: workspace.status,
    kind: 'workspace',
    url: isUp(workspace) ? toUrl(workspace) : '',
    parent_id: workspace.parent_id,
    agent_card: null,
    active_tasks: activeTasks(workspace),
    max_concurrent_tasks: workspace.max_concurrent_tasks,
    last_error_rate: 0,
    uptime_seconds: isUp(workspace) ? Math.max(0, Math.floor((now - upSince) / 1000)) : 0,
    runtime: workspace.runtime,
    x: workspace.x,
    y: workspace.y,
    collapsed: workspace.collapsed,
    broadcast_enabled: workspace.broadcast_enabled ?? false,
    talk_to_user_enabled: workspace.talk_to_user_enabled ?? true,
    compute: workspace.compute,
  }
}

const isUp = (workspace: Workspace): boolean => workspace.status === 'online'

/** A host name that leads nowhere, on purpose. */
const toUrl = (workspace: Workspace): string =>
  workspace.external ? workspace.url : `http://${workspace.instance_id}.${workspace.provider}.invalid:8000`
