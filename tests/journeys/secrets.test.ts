import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const value = 'canary-81d2-value'
let journey: Journey
/** Everything that anybody was shown. */
let seen: string[]
beforeEach(async () => {
  seen = []
  journey = await startJourney({
    env: { MOLECULE_SECRET_DEPLOY: value },
    log: (line) => seen.push(line),
  })
})
afterEach(async () => {
  expect(seen.join('\n')).not.toContain(value)
  await journey.close()
})

const note = <Shown>(shown: Shown): Shown => {
  seen.push(JSON.stringify(shown))
  return shown
}

it('keeps secrets of a workspace and of the organisation, set by reference in a terminal', async () => {
  const { molecule, shell } = journey
  const run = async (line: string) => note(await molecule(line))
  await run(`workspace secret set ${reports} --key DEPLOY_KEY --value-from env:MOLECULE_SECRET_DEPLOY`)
  expect(
    note(
      await shell(
        `printf %s "$MOLECULE_SECRET_DEPLOY" | molecule org secret set --key SHARED_KEY --value-from -`,
      ),
    ).code,
  ).toBe(0)

  const listed = await run(`workspace secret list ${reports}`)
  expect(listed).toContainEqual(expect.objectContaining({ key: 'DEPLOY_KEY', scope: 'workspace' }))
  expect(listed).toContainEqual(expect.objectContaining({ key: 'SHARED_KEY', scope: 'global' }))
  expect(await run('org secret list')).toContainEqual(expect.objectContaining({ key: 'SHARED_KEY' }))

  const refusal = note(await shell(`molecule workspace secret delete ${reports} DEPLOY_KEY`))
  expect(refusal.code).toBe(8)
  await run(`workspace secret delete ${reports} DEPLOY_KEY --yes`)
  await run('org secret delete SHARED_KEY --yes')
  const left = (await run(`workspace secret list ${reports}`)).map(({ key }: { key: string }) => key)
  expect(left).toEqual(['GITHUB_TOKEN', 'SENTRY_DSN'])
})

it('does the same as an agent, which never sees a value', async () => {
  const { tool, refused, questions } = journey
  const run = async (name: string, input?: Readonly<Record<string, unknown>>) => note(await tool(name, input))
  const value_from = 'env:MOLECULE_SECRET_DEPLOY'
  await run('set_workspace_secret', { workspace_id: reports, key: 'DEPLOY_KEY', value_from })
  await run('set_org_secret', { key: 'SHARED_KEY', value_from })

  const { items } = await run('list_workspace_secrets', { workspace_id: reports })
  expect(items.map(({ key }: { key: string }) => key)).toEqual([
    'DEPLOY_KEY',
    'GITHUB_TOKEN',
    'SENTRY_DSN',
    'SHARED_KEY',
  ])
  expect(
    note(await refused('set_org_secret', { key: 'SHARED_KEY', value: 'in the clear' })).detail,
  ).toContain('value_from')

  await run('delete_workspace_secret', { workspace_id: reports, key: 'DEPLOY_KEY' })
  await run('delete_org_secret', { key: 'SHARED_KEY' })
  expect(questions).toHaveLength(2)
  const left = await run('list_org_secrets')
  expect(left.items.map(({ key }: { key: string }) => key)).toEqual(['GITHUB_TOKEN', 'SENTRY_DSN'])
})
