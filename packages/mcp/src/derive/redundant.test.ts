import { expect, it } from 'vitest'
import { isRedundant } from './redundant.ts'

it.each([
  ["The workspace's id.", 'workspace_id'],
  ['The ids of the workspaces.', 'workspace_id'],
  ['How many to return at most.', 'limit'],
  ['The provider to move to.', 'Move a workspace to another provider to'],
])('%s says nothing beside %s', (description, names) => {
  expect(isRedundant(description, names)).toBe(true)
})

it.each([
  ['The id of a root workspace.', 'workspace_id'],
  ['The id of the workspace or its name.', 'workspace_id'],
  ['Not the id of the workspace.', 'workspace_id'],
  ['How many to return at most, 50 unless given.', 'limit'],
])('%s says something beside %s', (description, names) => {
  expect(isRedundant(description, names)).toBe(false)
})
