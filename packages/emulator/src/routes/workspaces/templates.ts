import { Refusal } from '../../call.ts'
import type { Sql } from '../../database.ts'
import { findTemplate, toConfig, textOf } from '../../state/templates.ts'

/** What a template brings; an unknown one brings nothing. */
export async function findTemplateConfig(
  sql: Sql,
  orgId: string,
  name: string,
): Promise<{ runtime: string | undefined; model: string | undefined }> {
  // The real service answers an empty 200 to this when runtime and model are given as well. That is no answer of the
  // contract, so it is refused in every case.
  if (name.startsWith('/') || name.split(/[/\\]/).includes('..')) throw new Refusal(400, 'invalid template')
  const template = await findTemplate(sql, orgId, name)
  const config = template ? toConfig(template) : {}
  return { runtime: textOf(config['runtime']) || undefined, model: textOf(config['model']) || undefined }
}
