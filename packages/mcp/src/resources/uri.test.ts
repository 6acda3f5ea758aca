import { expect, it } from 'vitest'
import { matchUri, toUri } from './uri.ts'

const path = 'workspaces/{workspace_id}/files/{path}'

it('comes back as it went in', () => {
  const values = { workspace_id: 'ä/b?c#d', path: '../%2F {x}' }
  expect(matchUri(path, toUri(path, values))).toEqual(values)
})

it.each([
  'molecule://workspaces/a/files',
  'molecule://workspaces//files/b',
  'molecule://workspaces/a/files/b/c',
  'molecule://workspaces/a/files/b?c',
  'molecule://workspaces/a/files/%',
  'https://workspaces/a/files/b',
  'MOLECULE://workspaces/a/files/b',
  'workspaces/a/files/b',
])('does not take %s for one', (uri) => {
  expect(matchUri(path, uri)).toBeUndefined()
})

it('leaves what is not given open', () => {
  expect(toUri(path, { workspace_id: 'a' })).toBe('molecule://workspaces/a/files/{path}')
})
