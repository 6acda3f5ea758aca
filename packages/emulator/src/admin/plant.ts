import { createHash } from 'node:crypto'

import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import type { Clock } from '../clock.ts'
import type { Database, Sql } from '../database.ts'
import { addFaultRule, listFaultRules } from '../faults/fault-rules.ts'
import type { FaultRule } from '../faults/rule.ts'
import { roots } from '../routes/files.ts'
import { toFreeId } from '../providers/instances.ts'
import { ledgerSchema } from '../providers/ledger.ts'
import { orderMachine } from '../state/machines.ts'
import { findOrg, insertOrg, type Org } from '../state/orgs.ts'
import { listSecrets, saveSecret } from '../state/secrets.ts'
import { findWorkspaceAnywhere, saveWorkspace, type Workspace } from '../state/workspaces.ts'
import { stock } from '../stock.ts'
import { stateSchema } from '../tables.ts'
import { toRule } from './faults.ts'
import type { AdminOperation, Sandbox } from './operation.ts'
import { seedFormat, seedSchema, type GivenOrg, type GivenWorkspace, type SeedFile } from './seed-file.ts'
import { inAll, toStores, within } from './stores.ts'

/** How much of a file was new. */
interface Created {
  orgs: number
  workspaces: number
  secrets: number
  files: number
  faults: number
}

const counts: Schema = {
  type: 'object',
  properties: Object.fromEntries(
    ['orgs', 'workspaces', 'secrets', 'files', 'faults'].map((each) => [each, { type: 'integer' }]),
  ),
}

export const seedOperations: readonly AdminOperation[] = [
  {
    method: 'POST',
    path: '/seed',
    id: 'seed',
    summary: 'Add what a seed file describes; what is there already is left alone',
    body: seedSchema,
    success: {
      status: 200,
      schema: {
        type: 'object',
        properties: {
          created: counts,
          known: counts,
          problems: { type: 'array', items: { type: 'string' } },
        },
      },
    },
    refusals: { '409': 'A newer emulator is needed for the format' },
    async handle({ body }, sandbox) {
      const file = body as SeedFile
      if (file.format > seedFormat)
        throw new Refusal(
          409,
          `the format ${file.format} is newer than this emulator, which reads ${seedFormat}`,
        )
      const rules = (file.faults ?? []).map((rule) => toRule(rule, sandbox.operationIds))
      for (const path of listPaths(file)) assertPath(path)
      const { tally, files } = await inAll(toStores(sandbox), async (opened) => {
        const [state, ledger] = [within(opened, stateSchema), within(opened, ledgerSchema)]
        const planting: Planting = {
          tally: { created: none(), known: none(), problems: [] },
          files: new Map(),
          ledger,
          taken: new Set(),
        }
        await state.transaction(async (sql) => {
          for (const org of file.orgs ?? []) await addOrg(sql, sandbox.clock, org, planting)
          for (const rule of rules) await addRule(sql, rule, planting)
        })
        // In the same transaction: nobody else sees the machines before the clouds have them.
        await stock(state, ledger, sandbox.clock)
        return planting
      })
      await writeFiles(sandbox, files, tally)
      return tally
    },
  },
]

interface Tally {
  readonly created: Created
  readonly known: Created
  /** What could not be done. */
  readonly problems: string[]
}

interface Planting {
  readonly tally: Tally
  /** Of new workspaces, for when their machines are there. */
  readonly files: Map<string, Readonly<Record<string, string>>>
  readonly ledger: Database
  /** Ids of machines that the clouds do not have yet. */
  readonly taken: Set<string>
}

const none = (): Created => ({ orgs: 0, workspaces: 0, secrets: 0, files: 0, faults: 0 })
const tell = ({ tally }: Planting, kind: keyof Created, isNew: boolean): void => {
  tally[isNew ? 'created' : 'known'][kind] += 1
}

async function addOrg(sql: Sql, clock: Clock, given: GivenOrg, planting: Planting): Promise<void> {
  const now = clock.now()
  const found = await findOrg(sql, given.slug)
  if (found && given.id !== undefined && given.id.toLowerCase() !== found.id)
    throw new Refusal(400, `the organisation ${given.slug} is there already, with another id`)
  const org: Org = found ?? {
    id: given.id?.toLowerCase() ?? toId(given.slug),
    slug: given.slug,
    name: given.name ?? given.slug,
    plan: given.plan ?? 'free',
    owner_user_id: `user_${given.slug}_owner`,
    member_count: 1,
    running_at: now,
    created_at: now,
  }
  if (!found) await insertOrg(sql, org)
  tell(planting, 'orgs', !found)
  for (const key of given.secrets ?? []) await addSecret(sql, { orgId: org.id }, key, now, planting)
  const ids = new Map<string, string>()
  for (const workspace of given.workspaces ?? [])
    ids.set(workspace.name, await addWorkspace(sql, clock, org, workspace, ids, planting))
}

async function addWorkspace(
  sql: Sql,
  clock: Clock,
  org: Org,
  given: GivenWorkspace,
  ids: ReadonlyMap<string, string>,
  planting: Planting,
): Promise<string> {
  const now = clock.now()
  const workspaceId = given.id?.toLowerCase() ?? toId(`${org.slug}/${given.name}`)
  const found = await findWorkspaceAnywhere(sql, workspaceId, now)
  if (found && found.org_id !== org.id)
    throw new Refusal(400, `the workspace ${workspaceId} belongs to another organisation than ${org.slug}`)
  if (!found)
    await insertWorkspace(sql, toWorkspace(org, given, workspaceId, now, toParent(given, ids)), planting)
  tell(planting, 'workspaces', !found)
  for (const key of given.secrets ?? [])
    await addSecret(sql, { orgId: org.id, workspaceId }, key, now, planting)
  if (found) planting.tally.known.files += Object.keys(given.files ?? {}).length
  else if (given.files) planting.files.set(workspaceId, given.files)
  return workspaceId
}

function toParent({ name: child, parent }: GivenWorkspace, ids: ReadonlyMap<string, string>): string | null {
  if (parent === undefined) return null
  const found = ids.get(parent)
  if (found === undefined)
    throw new Refusal(400, `the parent of ${child} is ${parent}, which has to come before it in the file`)
  return found
}

const listPaths = ({ orgs = [] }: SeedFile): readonly string[] =>
  orgs.flatMap(({ workspaces = [] }) => workspaces.flatMap(({ files = {} }) => Object.keys(files)))

function assertPath(path: string): void {
  const parts = path.split('/').slice(1)
  const isBelow = roots.some((root) => path.startsWith(`${root}/`))
  if (!isBelow || parts.some((part) => ['', '.', '..'].includes(part)))
    throw new Refusal(400, `a file cannot be at ${path}; it is below ${roots.join(', ')}`)
}

/** Puts files on machines that have just been built. */
async function writeFiles(
  { database, clouds }: Sandbox,
  files: Planting['files'],
  tally: Tally,
): Promise<void> {
  for (const [workspaceId, given] of files) {
    const workspace = await database.transaction((sql) => findWorkspaceAnywhere(sql, workspaceId, 0), {
      mode: 'read',
    })
    const { provider = null, instance_id = null, name = workspaceId } = workspace ?? {}
    const written =
      provider !== null &&
      instance_id !== null &&
      (await clouds[provider].writeFiles(
        instance_id,
        Object.entries(given).map(([path, content]) => ({ path, content })),
      ))
    if (written && written.ok) tally.created.files += Object.keys(given).length
    else
      tally.problems.push(
        `the files of ${name} were not written: ${written ? written.error.message : 'it has no machine'}`,
      )
  }
}

function toWorkspace(
  org: Org,
  given: GivenWorkspace,
  workspaceId: string,
  now: number,
  parent_id: string | null,
): Workspace {
  const provider = given.provider ?? 'aws'
  return {
    id: workspaceId,
    org_id: org.id,
    parent_id,
    name: given.name,
    role: given.role ?? null,
    tier: 4,
    status: 'online',
    online_at: now,
    runtime: given.runtime ?? 'claude-code',
    model: given.model ?? 'minimax/MiniMax-M2.7',
    external: false,
    url: '',
    workspace_dir: null,
    workspace_access: 'none',
    budget_limit: null,
    max_concurrent_tasks: 1,
    x: 0,
    y: 0,
    collapsed: false,
    compute: { provider, ...(given.instanceType === undefined ? {} : { instance_type: given.instanceType }) },
    provider,
    instance_id: null,
    env: [],
    created_at: now,
    removed_at: null,
  }
}

/** With a machine that has been there all along, as it were: nobody waits for it, and no fault keeps it away. */
async function insertWorkspace(sql: Sql, workspace: Workspace, { ledger, taken }: Planting): Promise<void> {
  const provider = workspace.provider ?? 'aws'
  const findId = (): Promise<string> => ledger.transaction((books) => toFreeId(books, provider))
  let instanceId = await findId()
  while (taken.has(instanceId)) instanceId = await findId()
  taken.add(instanceId)
  await saveWorkspace(sql, { ...workspace, instance_id: instanceId })
  const type = workspace.compute['instance_type']
  await orderMachine(sql, {
    token: `${workspace.id}:seed`,
    workspaceId: workspace.id,
    orgId: workspace.org_id,
    provider,
    type: typeof type === 'string' ? type : undefined,
    instanceId,
  })
}

async function addSecret(
  sql: Sql,
  owner: { readonly orgId: string; readonly workspaceId?: string },
  key: string,
  now: number,
  planting: Planting,
): Promise<void> {
  const isKnown = (await listSecrets(sql, owner)).some((secret) => secret.key === key)
  if (!isKnown) await saveSecret(sql, owner, key, now)
  tell(planting, 'secrets', !isKnown)
}

async function addRule(sql: Sql, rule: FaultRule, planting: Planting): Promise<void> {
  const isKnown = (await listFaultRules(sql)).some(
    ({ id: _id, remaining: _remaining, fired: _fired, ...known }) =>
      Object.entries(rule).every(([key, value]) => known[key as keyof FaultRule] === value),
  )
  if (!isKnown) await addFaultRule(sql, rule)
  tell(planting, 'faults', !isKnown)
}

/** The same id for the same name, in the form of a UUID. */
function toId(text: string): string {
  const hex = createHash('sha256').update(`molecule-emulator seed ${text}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
