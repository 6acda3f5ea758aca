import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toTable } from '../to-table.ts'
import { matchOperations } from './match-operations.ts'

const rows = toTable(catalogue)

it.each(rows)(
  'finds $operationId first under each of its names',
  ({ operationId, cli, mcp, sdk, method, route }) => {
    for (const name of [operationId, cli, mcp, sdk, `${method} ${route}`].filter(
      (each) => each !== undefined,
    ))
      expect(matchOperations(rows, name)[0]?.operationId, name).toBe(operationId)
  },
)

it('finds operations by their former names and by the beginnings of words', () => {
  const found = (query: string) => matchOperations(rows, query).map(({ operationId }) => operationId)
  expect(found('provisionWorkspace')[0]).toBe('createWorkspace')
  expect(found('work migr')).toContain('migrateWorkspaceProvider')
  expect(found('nothing of the kind')).toEqual([])
})
