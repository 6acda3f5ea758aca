import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

/** The surroundings of an agent: its own token and nothing else. */
const asAgent = (token: string) => ({ MOLECULE_ORG_API_KEY: '', MOLECULE_WORKSPACE_TOKEN: token })

it('gives an agent a token of its own in a terminal, and takes it away', async () => {
  const { molecule, shell } = journey
  const { auth_token } = await molecule(`workspace token create ${reports}`)
  const {
    tokens: [{ id, prefix }],
  } = await molecule(`workspace token list ${reports}`)
  expect(auth_token.slice(0, 8)).toBe(prefix)

  const agent = asAgent(auth_token)
  expect(await molecule(`workspace secret list ${reports}`, agent)).toHaveLength(2)
  const everything = await shell('molecule workspace list', agent)
  expect([everything.code, everything.stderr]).toEqual([3, expect.stringContaining('MOLECULE_ORG_API_KEY')])

  const refusal = await shell(`molecule workspace token revoke ${reports} ${id}`)
  expect([refusal.code, refusal.stderr]).toEqual([8, expect.stringContaining('--yes')])
  expect(await molecule(`workspace token revoke ${reports} ${id} --yes`)).toEqual({ status: 'revoked' })
  const locked = await shell(`molecule workspace secret list ${reports}`, agent)
  expect([locked.code, locked.stderr]).toEqual([3, expect.stringContaining('invalid workspace auth token')])

  const minted = await molecule(`workspace token mint ${reports}`)
  expect(minted).toMatchObject({ workspace_id: reports, auth_token: expect.any(String) })
})

it('does the same as an agent that looks after others, and never sees a token', async () => {
  const { tool, molecule, questions } = journey
  const { result } = await tool('create_workspace_token', { workspace_id: reports })
  const token = await readFile(result.auth_token_file, 'utf8')
  const listed = await tool('list_workspace_tokens', { workspace_id: reports })
  const { id, prefix } = listed.tokens[0]
  expect(token.slice(0, 8)).toBe(prefix)
  expect(JSON.stringify([result, listed])).not.toContain(token)
  expect(await molecule(`workspace secret list ${reports}`, asAgent(token))).toHaveLength(2)

  await tool('revoke_workspace_token', { workspace_id: reports, token_id: id })
  expect(questions).toEqual([expect.stringContaining('locked out')])
  const left = await tool('list_workspace_tokens', { workspace_id: reports })
  expect(left.tokens).not.toContainEqual(expect.objectContaining({ id }))
})

it('mints a key for a build server, and revokes it when the build server is gone', async () => {
  const { molecule, shell, tool } = journey
  const { id, auth_token } = await molecule('org token mint --name build')
  expect(await molecule('workspace list', { MOLECULE_ORG_API_KEY: auth_token })).toHaveLength(6)
  const { tokens } = await tool('list_org_tokens')
  expect(tokens).toContainEqual(expect.objectContaining({ id, name: 'build' }))
  await tool('revoke_org_token', { token_id: id })
  const locked = await shell('molecule workspace list', { MOLECULE_ORG_API_KEY: auth_token })
  expect([locked.code, locked.stderr]).toEqual([3, expect.stringContaining('invalid admin auth token')])
})
