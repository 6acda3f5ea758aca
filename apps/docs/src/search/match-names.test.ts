import { catalogue } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { toTable } from '../to-table.ts'
import { matchNames } from './match-names.ts'
import { toNames } from './to-names.ts'

const index = await toNames(catalogue)

describe('every operation', () => {
  it.each(toTable(catalogue))(
    'is found first under each of its names: $operationId',
    ({ page, operationId, cli, mcp, sdk, method, route, formerNames }) => {
      for (const name of [operationId, cli, mcp, sdk, `${method} ${route}`, ...formerNames].filter(
        (each) => each !== undefined,
      ))
        expect(matchNames(index, name)[0]?.url, name).toBe(page)
    },
  )
})

it.each([
  ['work migr', '/reference/migrations/migrate-workspace-provider/'],
  ['WorkspaceMigrationStatus', '/reference/schemas/workspace-migration-status/'],
  ['TENANT_ORG_HEADER_REQUIRED', '/reference/errors/tenant-org-header-required/'],
  ['409', '/reference/errors/409/'],
  ['MOLECULE_ORG_API_KEY', '/reference/credentials/org-api-key/'],
  ['MOLECULE_MCP_READ_ONLY', '/reference/environment/#MOLECULE_MCP_READ_ONLY'],
  ['molecule doctor', '/reference/cli/#doctor'],
  ['nothing of the kind', undefined],
])('finds %s', (query, url) => {
  const [first] = matchNames(index, query)
  expect(first?.url).toBe(url)
})
