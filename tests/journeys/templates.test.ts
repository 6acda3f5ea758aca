import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const config = 'name: Translator\nruntime: codex\nmodel: gpt-5\n'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney({ env: { MOLECULE_SECRET_NEWS: 'a-news-key' } })
})
afterEach(() => journey.close())

it('makes workspaces in a terminal from templates, from a whole team and from another workspace', async () => {
  const { molecule, shell } = journey
  const imported = await molecule(`template import --name Translator --files $'config.yaml=${config}'`)
  expect(imported).toEqual({ status: 'imported', id: 'translator', name: 'Translator' })
  expect(await molecule('template list')).toContainEqual(expect.objectContaining({ id: 'translator' }))
  const created = await molecule('workspace create --name Letters --template translator')
  expect(await molecule(`workspace get ${created.id}`)).toMatchObject({ runtime: 'codex' })

  expect(await molecule('org template list')).toContainEqual(
    expect.objectContaining({ dir: 'newsroom', workspaces: 2 }),
  )
  const missing = await shell('molecule org import --dir newsroom --yes')
  expect([missing.code, missing.stderr]).toEqual([4, expect.stringMatching(/missing_env +NEWS_API_KEY/)])
  await molecule('org secret set --key NEWS_API_KEY --value-from env:MOLECULE_SECRET_NEWS')
  const reporter = await shell('molecule org import --dir newsroom --yes --json')
  expect(JSON.parse(reporter.stdout)).toMatchObject({
    error: { status: 412, details: { missing_workspace_env: [{ Workspace: 'Reporter' }] } },
  })
  await molecule('org secret set --key SLACK_BOT_TOKEN --value-from env:MOLECULE_SECRET_NEWS')
  const team = await molecule('org import --dir newsroom --yes')
  expect(team).toMatchObject({
    org: 'Newsroom',
    count: 2,
    workspaces: [{ name: 'Editor' }, { name: 'Reporter' }],
  })
  const unchanged = await molecule('org import --dir newsroom --mode reconcile --yes')
  expect(unchanged).toMatchObject({
    reconcile_removed_count: 0,
    workspaces: [{ skipped: true }, { skipped: true }],
  })

  const copied = await shell(
    `molecule bundle export ${office} --json | molecule bundle import --body-file - --name 'Office 2' --json`,
  )
  expect(JSON.parse(copied.stdout)).toMatchObject({
    name: 'Office 2',
    status: 'provisioning',
    children: [{ name: 'Charts', status: 'provisioning' }],
  })
  const taken = await shell(
    `molecule bundle export ${office} --json | molecule bundle import --body-file - --json`,
  )
  expect(taken).toMatchObject({ code: 6, stdout: expect.stringContaining('"failed"') })
})

it('does the same as an agent, with a person who is asked before a team comes or workspaces go', async () => {
  const { tool, refused, questions } = journey
  const files = { 'config.yaml': config }
  const imported = await tool('import_template', { name: 'Translator', files })
  expect(imported.result).toMatchObject({ id: 'translator' })
  expect((await tool('list_templates')).items).toContainEqual(expect.objectContaining({ id: 'translator' }))
  const created = await tool('create_workspace', { name: 'Letters', template: 'translator' })
  expect(await tool('get_workspace', { workspace_id: created.result.id })).toMatchObject({ runtime: 'codex' })

  expect((await tool('list_org_templates')).items).toContainEqual(
    expect.objectContaining({ dir: 'newsroom' }),
  )
  const missing = await refused('import_org', { dir: 'newsroom' })
  expect(missing).toMatchObject({ status: 412, answer: { missing_env: ['NEWS_API_KEY'] } })
  for (const key of ['NEWS_API_KEY', 'SLACK_BOT_TOKEN'])
    await tool('set_org_secret', { key, value_from: 'env:MOLECULE_SECRET_NEWS' })
  const team = await tool('import_org', { dir: 'newsroom', mode: 'reconcile' })
  expect(team.result).toMatchObject({ count: 2, reconcile_removed_count: 0 })
  expect(questions).toEqual([
    expect.stringContaining('dir: newsroom'),
    expect.stringContaining('mode: reconcile'),
  ])

  const { ok: _ok, workspace_id: _id, ...bundle } = await tool('export_bundle', { workspace_id: office })
  const copy = await tool('import_bundle', { ...bundle, name: 'Office 2' })
  expect(copy.result).toMatchObject({ status: 'provisioning', children: [{ name: 'Charts' }] })
  const taken = await tool('import_bundle', bundle)
  expect(taken.result).toMatchObject({ status: 'failed', error: expect.any(String) })
})
