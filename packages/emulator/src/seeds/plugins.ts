import type { Sql } from '../database.ts'
import { registry } from '../plugin-registry.ts'
import { putPlugin, replaceAllowedPlugins } from '../state/plugins.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'

/** Reports has a plugin, and below Office not everything is allowed. */
export async function seedPlugins(sql: Sql): Promise<void> {
  for (const plugin of registry.filter(({ name }) => name === 'web-search'))
    await putPlugin(sql, reports, plugin)
  const allowedAt = Date.parse('2026-06-12T09:30:00Z')
  await replaceAllowedPlugins(sql, office, ['web-search'], 'security@acme.example', allowedAt)
}
