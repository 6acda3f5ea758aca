import type { Sql } from '../database.ts'
import { deleteSecret, saveSecret, type Owner } from './secrets.ts'

export const modelTables = `
CREATE TABLE models (
  workspace_id TEXT PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  model TEXT NOT NULL
);
`

/** The name of the secret that is the choice of a model. The value of this one is kept: it is shown again. */
export const modelKey = 'MODEL'

/** The model that was chosen for a workspace, if there still is the secret of that choice. */
export async function findModel(sql: Sql, workspaceId: string): Promise<string | undefined> {
  const row = await sql.get<{ model: string }>(
    `SELECT m.model FROM models m JOIN secrets s ON s.workspace_id = m.workspace_id AND s.key = ?
     WHERE m.workspace_id = ?`,
    modelKey,
    workspaceId.toLowerCase(),
  )
  return row?.model
}

export async function saveModel(sql: Sql, owner: Required<Owner>, model: string, now: number): Promise<void> {
  await saveSecret(sql, owner, modelKey, now)
  await keepModel(sql, owner.workspaceId, model)
}

/** Keeps the value of the secret `MODEL`, which was stored like any other. */
export async function keepModel(sql: Sql, workspaceId: string, model: string): Promise<void> {
  await sql.run(
    'INSERT INTO models (workspace_id, model) VALUES (?, ?) ON CONFLICT (workspace_id) DO UPDATE SET model = excluded.model',
    workspaceId,
    model,
  )
}

export async function clearModel(sql: Sql, owner: Required<Owner>): Promise<void> {
  await deleteSecret(sql, owner, modelKey)
  await sql.run('DELETE FROM models WHERE workspace_id = ?', owner.workspaceId)
}

const vendors = ['anthropic', 'google', 'minimax', 'moonshotai', 'openai', 'z-ai']
const families: Readonly<Record<string, string>> = {
  claude: 'anthropic',
  gemini: 'google',
  gpt: 'openai',
  haiku: 'anthropic',
  kimi: 'moonshotai',
  minimax: 'minimax',
  opus: 'anthropic',
  sonnet: 'anthropic',
}

/** The vendor of a model: what stands before the slash, else what its family says. */
export function toVendor(model: string): string | undefined {
  const [vendor = '', name] = model.toLowerCase().split('/')
  if (name !== undefined) return vendor
  return families[vendor.split(/[^a-z]/)[0] ?? '']
}

/**
 * Why a model cannot be chosen, if it cannot. The real registry knows models by runtime and is not part of the contract;
 * the sandbox knows vendors, and every runtime takes all of their models.
 */
export function refuseModel(
  model: string,
): 'UNREGISTERED_MODEL_FOR_RUNTIME' | 'DERIVED_PROVIDER_NOT_IN_REGISTRY' | undefined {
  const vendor = toVendor(model)
  if (vendor === undefined) return 'UNREGISTERED_MODEL_FOR_RUNTIME'
  return vendors.includes(vendor) ? undefined : 'DERIVED_PROVIDER_NOT_IN_REGISTRY'
}

/** Whether a secret is the key to a model vendor. Where the platform pays for the model, the tenant takes none. */
export function isVendorKey(key: string): boolean {
  return vendorKeys.includes(key.toUpperCase())
}

// The contract names none; these are what the vendors' own documentation calls them.
const vendorKeys = [
  'ANTHROPIC_API_KEY',
  'CLAUDE_CODE_OAUTH_TOKEN',
  'GEMINI_API_KEY',
  'GOOGLE_API_KEY',
  'MINIMAX_API_KEY',
  'MOONSHOT_API_KEY',
  'OPENAI_API_KEY',
]
