import { createHash } from 'node:crypto'

import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import type { Clock } from '../clock.ts'
import { createInstance } from '../cloud.ts'
import type { Sql } from '../database.ts'
import { addFaultRule, listFaultRules } from '../faults/fault-rules.ts'
import type { FaultRule } from '../faults/rule.ts'
import { roots, writeFile } from '../state/files.ts'
import { findOrg, insertOrg, type Org } from '../state/orgs.ts'
import { listSecrets, saveSecret } from '../state/secrets.ts'
import { findWorkspaceAnywhere, saveWorkspace, type Provider, type Workspace } from '../state/workspaces.ts'
import { ruleSchema, toRule, type GivenRule } from './faults.ts'
import type { AdminOperation } from './operation.ts'

const format = 1
const name: Schema = { type: 'string', minLength: 1, maxLength: 100 }
const id: Schema = { type: 'string', format: 'uuid' }
const secrets: Schema = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 200 },
  description: 'Names. The sandbox keeps no values.',
}

const workspaceSchema: Schema = {
  type: 'object',
  properties: {
    name,
    id: { ...id, description: 'Made from the names unless given, the same each time.' },
    parent: { ...name, description: 'The name of a workspace of the organisation, in this file before it.' },
    role: { type: 'string', maxLength: 1000 },
    runtime: { type: 'string', description: 'claude-code unless given.' },
    model: { type: 'string' },
    provider: { enum: ['aws', 'hetzner', 'gcp'], description: 'aws unless given.' },
    instanceType: { type: 'string' },
    secrets,
    files: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: `What is in files, by path below ${roots.join(', ')}.`,
    },
  },
  required: ['name'],
  additionalProperties: false,
}

/** What a seed file may hold. */
export const seedSchema: Schema = {
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    orgs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          slug: { type: 'string', pattern: '^[a-z][a-z0-9-]{2,31}$' },
          id,
          name,
          plan: { enum: ['free', 'starter', 'pro'], description: 'free unless given.' },
          secrets,
          workspaces: { type: 'array', items: workspaceSchema, maxItems: 100_000 },
        },
        required: ['slug'],
        additionalProperties: false,
      },
    },
    faults: { type: 'array', items: ruleSchema, maxItems: 1000 },
  },
  required: ['format'],
  additionalProperties: false,
}

interface SeedFile {
  readonly format: number
  readonly orgs?: readonly GivenOrg[]
  readonly faults?: readonly GivenRule[]
}
interface GivenOrg {
  readonly slug: string
  readonly id?: string
  readonly name?: string
  readonly plan?: string
  readonly secrets?: readonly string[]
  readonly workspaces?: readonly GivenWorkspace[]
}
interface GivenWorkspace {
  readonly name: string
  readonly id?: string
  readonly parent?: string
  readonly role?: string
  readonly runtime?: string
  readonly model?: string
  readonly provider?: Provider
  readonly instanceType?: string
  readonly secrets?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

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
    success: { status: 200, schema: { type: 'object', properties: { created: counts, known: counts } } },
    refusals: { '409': 'A newer emulator is needed for the format' },
    async handle({ body }, { database, clock, operationIds }) {
      const file = body as SeedFile
      if (file.format > format)
        throw new Refusal(409, `the format ${file.format} is newer than this emulator, which reads ${format}`)
      const rules = (file.faults ?? []).map((rule) => toRule(rule, operationIds))
      return database.transaction(async (sql) => {
        const tally: Tally = { created: none(), known: none() }
        for (const org of file.orgs ?? []) await addOrg(sql, clock, org, tally)
        for (const rule of rules) await addRule(sql, rule, tally)
        return tally
      })
    },
  },
]

interface Tally {
  readonly created: Created
  readonly known: Created
}

const none = (): Created => ({ orgs: 0, workspaces: 0, secrets: 0, files: 0, faults: 0 })
const tell = (tally: Tally, kind: keyof Created, isNew: boolean): void => {
  tally[isNew ? 'created' : 'known'][kind] += 1
}

async function addOrg(sql: Sql, clock: Clock, given: GivenOrg, tally: Tally): Promise<void> {
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
  tell(tally, 'orgs', !found)
  for (const key of given.secrets ?? []) await addSecret(sql, { orgId: org.id }, key, now, tally)
  const ids = new Map<string, string>()
  for (const workspace of given.workspaces ?? [])
    ids.set(workspace.name, await addWorkspace(sql, clock, org, workspace, ids, tally))
}

async function addWorkspace(
  sql: Sql,
  clock: Clock,
  org: Org,
  given: GivenWorkspace,
  ids: ReadonlyMap<string, string>,
  tally: Tally,
): Promise<string> {
  const now = clock.now()
  const workspaceId = given.id?.toLowerCase() ?? toId(`${org.slug}/${given.name}`)
  const found = await findWorkspaceAnywhere(sql, workspaceId, now)
  if (found && found.org_id !== org.id)
    throw new Refusal(400, `the workspace ${workspaceId} belongs to another organisation than ${org.slug}`)
  if (!found) await insertWorkspace(sql, now, toWorkspace(org, given, workspaceId, now, toParent(given, ids)))
  tell(tally, 'workspaces', !found)
  for (const key of given.secrets ?? []) await addSecret(sql, { orgId: org.id, workspaceId }, key, now, tally)
  for (const [path, content] of Object.entries(given.files ?? {})) {
    if (!found) await writeFile(sql, { workspaceId, ...toPlace(path) }, content)
    tell(tally, 'files', !found)
  }
  return workspaceId
}

function toParent({ name: child, parent }: GivenWorkspace, ids: ReadonlyMap<string, string>): string | null {
  if (parent === undefined) return null
  const found = ids.get(parent)
  if (found === undefined)
    throw new Refusal(400, `the parent of ${child} is ${parent}, which has to come before it in the file`)
  return found
}

function toPlace(path: string): { root: string; path: string } {
  const root = roots.find((candidate) => path.startsWith(`${candidate}/`))
  const rest = root === undefined ? '' : path.slice(root.length + 1)
  if (root === undefined || rest === '' || rest.split('/').some((part) => ['', '.', '..'].includes(part)))
    throw new Refusal(400, `a file cannot be at ${path}; it is below ${roots.join(', ')}`)
  return { root, path: rest }
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

async function insertWorkspace(sql: Sql, _now: number, workspace: Workspace): Promise<void> {
  await saveWorkspace(sql, workspace)
  const type = workspace.compute['instance_type']
  const instance_id = await createInstance(sql, {
    token: `${workspace.id}:create`,
    provider: workspace.provider ?? 'aws',
    workspaceId: workspace.id,
    type: typeof type === 'string' ? type : undefined,
  })
  await saveWorkspace(sql, { ...workspace, instance_id })
}

async function addSecret(
  sql: Sql,
  owner: { readonly orgId: string; readonly workspaceId?: string },
  key: string,
  now: number,
  tally: Tally,
): Promise<void> {
  const isKnown = (await listSecrets(sql, owner)).some((secret) => secret.key === key)
  if (!isKnown) await saveSecret(sql, owner, key, now)
  tell(tally, 'secrets', !isKnown)
}

async function addRule(sql: Sql, rule: FaultRule, tally: Tally): Promise<void> {
  const isKnown = (await listFaultRules(sql)).some(
    ({ id: _id, remaining: _remaining, fired: _fired, ...known }) =>
      Object.entries(rule).every(([key, value]) => known[key as keyof FaultRule] === value),
  )
  if (!isKnown) await addFaultRule(sql, rule)
  tell(tally, 'faults', !isKnown)
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
