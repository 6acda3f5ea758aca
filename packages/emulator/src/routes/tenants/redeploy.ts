import { Refusal, type Handlers } from '../../call.ts'
import { readFault } from '../../fault.ts'
import { giveUpMachine } from '../../state/machines.ts'
import { toProvision } from '../../state/org-views.ts'
import { findOrg, listOrgs, type Org } from '../../state/orgs.ts'
import { isExternalRuntime, startWorkspace } from '../../state/provision.ts'
import { listWorkspaces, type Workspace } from '../../state/workspaces.ts'

/** Organisations that tests make; the fleet leaves them alone. */
const ephemeral = /^(rt-)?e2e-/
/** Workspaces without a machine that runs. */
const stopped = new Set(['paused', 'hibernated'])

export const redeploy = {
  async redeployTenant({ path, body }, { sql }) {
    if (!(await findOrg(sql, path.slug))) throw new Refusal(404, 'org not found', { slug: path.slug })
    return { status: 200, body: { slug: path.slug, ...(body?.dry_run === true ? planned : done) } }
  },

  async redeployFleet({ body, headers }, { sql, clock }) {
    const targets = (await listOrgs(sql)).filter(
      (org) =>
        toProvision(org, clock.now()).status === 'running' &&
        !ephemeral.test(org.slug) &&
        (body.only_slugs?.includes(org.slug) ?? true),
    )
    const isCanary = ({ slug }: Org): boolean => slug === body.canary_slug
    const failing = readFault(
      headers,
      targets.map(({ slug }) => slug),
    )
    const results = targets
      .toSorted((a, b) => Number(isCanary(b)) - Number(isCanary(a)))
      .map((org) => ({
        slug: org.slug,
        phase: isCanary(org) ? 'canary' : 'fleet',
        ...(body.dry_run === true ? planned : org.slug === failing ? failed : done),
      }))
    const ok = body.dry_run === true || failing === null
    return { status: ok ? 200 : 500, body: { ok, results, stragglers: [] } }
  },

  async redeployTenantWorkspaces({ path, body }, { sql, clock }) {
    const org = await findOrg(sql, path.slug)
    if (!org) throw new Refusal(404, 'org not found', { slug: path.slug })
    const { runtime = '', dry_run = false, recreate = false } = body ?? {}
    const workspaces = (await listWorkspaces(sql, org.id, clock.now())).filter(
      (workspace) =>
        !stopped.has(workspace.status) &&
        !isExternalRuntime(workspace.runtime) &&
        (runtime === '' || workspace.runtime === runtime),
    )
    for (const workspace of dry_run ? [] : workspaces) {
      if (recreate && workspace.instance_id !== null)
        await giveUpMachine(sql, workspace.instance_id, { data: false })
      await startWorkspace(sql, clock, recreate ? { ...workspace, instance_id: null } : workspace)
    }
    return { status: 200, body: { slug: org.slug, dry_run, workspaces: workspaces.map(toTouched) } }
  },
} satisfies Partial<Handlers>

/** The sandbox has no images, so there is nothing that a redeployment would change; it only says what the real one says. */
const planned = { ssm_status: 'DryRun' } as const
const done = { ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, verified_on_target: true } as const
const failed = {
  ssm_status: 'Failed',
  ssm_exit_code: 1,
  healthz_ok: false,
  verified_on_target: false,
  error: 'failed on request',
} as const

const toTouched = ({ id, name }: Workspace) => ({ id, name })
