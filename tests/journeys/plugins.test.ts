import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
/** Right below Office, so that Office's allow-list counts for it. */
const charts = '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

it('decides in a terminal which plugins there may be, and installs one of them', async () => {
  const { molecule, shell } = journey
  const available: { name: string }[] = await molecule(`workspace plugin available ${charts}`)
  expect(available.map(({ name }) => name)).toEqual(['code-review', 'web-search'])

  const refused = await shell(`molecule workspace plugin install ${charts} --source code-review`)
  expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining('not in the org allowlist')])

  const unasked = await shell(`molecule org allowlist set ${office} --plugins code-review --enabled-by me`)
  expect([unasked.code, unasked.stderr]).toEqual([8, expect.stringContaining('--yes')])
  await molecule(`org allowlist set ${office} --plugins code-review --enabled-by me --yes`)
  expect(await molecule(`org allowlist get ${office}`)).toMatchObject({
    plugins: [{ plugin_name: 'code-review', enabled_by: 'me' }],
    allow_all: false,
  })

  expect(await molecule(`workspace plugin install ${charts} --source code-review`)).toEqual({
    status: 'installed',
    plugin: 'code-review',
    source: 'local://code-review',
  })
  await untilOnline()
  expect(await molecule(`workspace plugin list ${charts}`)).toMatchObject([
    { name: 'code-review', supported_on_runtime: true },
  ])
  expect(await molecule(`workspace plugin check ${charts} --runtime hermes`)).toMatchObject({
    all_compatible: false,
  })

  await molecule(`workspace plugin uninstall ${charts} code-review --yes`)
  await untilOnline()
  expect(await molecule(`workspace plugin list ${charts}`)).toEqual([])

  async function untilOnline(): Promise<void> {
    while ((await molecule(`workspace get ${charts}`)).status !== 'online');
  }
})

it('does the same as an agent, with a person who decides about the list', async () => {
  const { tool, refused, questions } = journey
  const workspace_id = charts
  expect((await tool('list_available_plugins', { workspace_id })).items).toHaveLength(2)

  const refusal = await refused('install_plugin', { workspace_id, source: 'code-review' })
  expect(refusal).toMatchObject({ status: 403, remedy: expect.stringContaining('allow-list') })

  await tool('set_org_plugin_allowlist', { org_id: office, plugins: ['code-review'], enabled_by: 'me' })
  expect(questions).toEqual([expect.stringContaining('["code-review"]')])
  expect(await tool('get_org_plugin_allowlist', { org_id: office })).toMatchObject({
    plugins: [{ plugin_name: 'code-review' }],
  })

  const { result } = await tool('install_plugin', { workspace_id, source: 'code-review' })
  expect(result).toMatchObject({ status: 'installed', plugin: 'code-review' })
  await untilOnline()
  expect((await tool('list_workspace_plugins', { workspace_id })).items).toMatchObject([
    { name: 'code-review' },
  ])

  await tool('uninstall_plugin', { workspace_id, name: 'code-review' })
  expect(questions[1]).toContain('Uninstall the plugin code-review')
  await untilOnline()
  expect((await tool('list_workspace_plugins', { workspace_id })).items).toEqual([])

  async function untilOnline(): Promise<void> {
    while ((await tool('get_workspace', { workspace_id })).status !== 'online');
  }
})
