import type { Sql } from '../database.ts'

export const templateTables = `
CREATE TABLE templates (
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  -- The files by path.
  files TEXT NOT NULL,
  PRIMARY KEY (org_id, id)
);
`

/** What a workspace can be made from: a directory of the tenant. */
export interface Template {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
}

export type Config = Readonly<Record<string, string | readonly string[]>>

interface Row {
  readonly id: string
  readonly files: string
}

/** The templates of an organisation's tenant, by directory. */
export async function listTemplates(sql: Sql, orgId: string): Promise<Template[]> {
  const rows = await sql.all<Row>('SELECT id, files FROM templates WHERE org_id = ? ORDER BY id', orgId)
  return rows.map(toTemplate)
}

export async function findTemplate(sql: Sql, orgId: string, id: string): Promise<Template | undefined> {
  const row = await sql.get<Row>('SELECT id, files FROM templates WHERE org_id = ? AND id = ?', orgId, id)
  return row && toTemplate(row)
}

export async function addTemplate(sql: Sql, orgId: string, { id, files }: Template): Promise<void> {
  await sql.run(
    'INSERT INTO templates (org_id, id, files) VALUES (?, ?, ?)',
    orgId,
    id,
    JSON.stringify(files),
  )
}

/** What the template's `config.yaml` says. */
export const toConfig = ({ files }: Template): Config => readConfig(files['config.yaml'] ?? '')

/** Reads texts and lists of texts at the top level of a YAML document: all that is looked at here. */
export function readConfig(text: string): Config {
  const config: Record<string, string | string[]> = {}
  let list: string[] | undefined
  for (const line of text.split('\n')) {
    const item = line.match(/^\s*- (.+)$/)?.[1]
    if (item !== undefined) list?.push(unquote(item))
    const [, key, value = ''] = line.match(/^([A-Za-z_]+):\s*(.*)$/) ?? []
    if (key === undefined) continue
    const inline = value.match(/^\[(.*)\]$/)?.[1]
    list = inline === undefined ? [] : inline.split(',').map(unquote).filter(Boolean)
    config[key] = value === '' || inline !== undefined ? list : unquote(value)
  }
  return config
}

export const textOf = (value: Config[string] | undefined): string => (typeof value === 'string' ? value : '')

export const listOf = (value: Config[string] | undefined): readonly string[] | undefined =>
  typeof value === 'object' ? value : undefined

/** The directory of a template of this name. */
export function toTemplateId(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(' ', '-')
    .replaceAll(/[^a-z0-9_-]/g, '')
  return id === '' ? 'unnamed' : id
}

const unquote = (text: string): string => text.trim().replace(/^(['"])(.*)\1$/, '$2')

const toTemplate = ({ id, files }: Row): Template => ({
  id,
  files: JSON.parse(files) as Template['files'],
})
