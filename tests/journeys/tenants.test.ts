import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

interface Listed {
  readonly slug: string
  readonly instance_status?: string
}

/** Looks at the list until the machine of an organisation runs. */
async function untilRunning(list: () => Promise<readonly Listed[]>, slug: string): Promise<void> {
  for (;;) {
    const found = (await list()).find((org) => org.slug === slug)
    if (found?.instance_status === 'running') return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

it('sets up an organisation as its operator, and deletes it without a trace, in a terminal', async () => {
  const { molecule, shell } = journey
  const initech = '--slug initech --name Initech --owner-user-id user_example_owner'
  expect(await molecule(`org create ${initech} --dry-run`)).toMatchObject({ dry_run: true })
  const { id } = await molecule(`org create ${initech} --yes`)
  await untilRunning(async () => (await molecule('org list')).orgs, 'initech')

  expect(await molecule('org instance initech')).toMatchObject({ org_id: id, status: 'running' })
  expect(await molecule('org admin-token get initech')).toEqual({
    slug: 'initech',
    admin_token: expect.stringMatching(/^local-initech-admin-token/),
  })
  expect(await molecule('tenant diagnostics initech')).toMatchObject({ instance: { status: 'running' } })
  expect(await molecule('tenant redeploy initech --target-tag v2026.6.3 --dry-run')).toMatchObject({
    ssm_status: 'DryRun',
  })
  const fleet = await molecule('fleet redeploy --target-tag v2026.6.3 --canary-slug initech --dry-run --yes')
  expect(fleet.results.map(({ slug }: Listed) => slug)).toEqual(['initech', 'acme', 'globex', 'hooli'])

  const unconfirmed = await shell('molecule tenant delete initech')
  expect([unconfirmed.code, unconfirmed.stderr]).toEqual([8, expect.stringContaining('--confirm')])
  const mistaken = await shell('molecule tenant delete initech --confirm acme --yes')
  expect([mistaken.code, mistaken.stderr]).toEqual([4, expect.stringContaining('Nothing was deleted')])
  const receipt = await molecule('tenant delete initech --confirm initech --yes')
  expect(receipt).toEqual({ deleted: true, slug: 'initech', purge_id: expect.any(String), org_id: id })

  const { purges } = await molecule('purge list --limit 1')
  expect(purges).toMatchObject([{ id: receipt.purge_id, org_slug: 'initech', status: 'completed' }])
  const proof = await shell('molecule tenant boot-event list initech --json')
  expect(proof.code).toBe(4)
  expect(JSON.parse(proof.stdout)).toMatchObject({ error: { status: 404 } })
  const { orgs } = await molecule('org list')
  expect(orgs.map(({ slug }: Listed) => slug)).not.toContain('initech')
})

it('does the same as an agent, with a person who types the slug before anything is deleted', async () => {
  const { tool, refused, questions } = journey
  const initech = { slug: 'initech', name: 'Initech', owner_user_id: 'user_example_owner' }
  expect((await tool('create_org', { ...initech, dry_run: true })).result).toMatchObject({ dry_run: true })
  const { result: created } = await tool('create_org', initech)
  await untilRunning(async () => (await tool('list_orgs')).orgs, 'initech')

  expect(await tool('get_org_instance', { slug: 'initech' })).toMatchObject({ status: 'running' })

  // A model has no use for the token itself.
  const token = await tool('get_org_admin_token', { slug: 'initech' })
  expect(token.admin_token).toBe('[in a file]')
  expect(readFileSync(token.admin_token_file, 'utf8')).toMatch(/^local-initech-admin-token/)
  expect(await tool('redeploy_tenant', { slug: 'initech', dry_run: true })).toMatchObject({
    result: { ssm_status: 'DryRun' },
  })

  const receipt = await tool('delete_tenant', { slug: 'initech', confirm: 'initech' })
  expect(receipt.result).toMatchObject({ deleted: true, org_id: created.id })
  expect(questions).toEqual([
    expect.stringContaining('Create the organisation initech'),
    expect.stringContaining('Delete the organisation initech'),
  ])

  const { purges } = await tool('list_purges')
  expect(purges).toContainEqual(
    expect.objectContaining({ id: receipt.result.purge_id, status: 'completed', org_slug: 'initech' }),
  )
  expect(await refused('list_tenant_boot_events', { slug: 'initech' })).toMatchObject({ status: 404 })
})

it('leaves everything in place when the person types something else', async () => {
  await journey.close()
  journey = await startJourney({ person: () => 'globex' })
  const { refused, tool } = journey
  await refused('delete_tenant', { slug: 'acme', confirm: 'acme' })
  expect((await tool('list_workspaces')).items.length).toBeGreaterThan(0)
  expect((await tool('list_orgs')).orgs).toContainEqual(expect.objectContaining({ slug: 'acme' }))
})

it('takes an organisation that is in use away from those who use it', async () => {
  const { molecule, shell } = journey
  const { length } = await molecule('workspace list')
  expect(length).toBeGreaterThan(0)
  await molecule('tenant delete acme --confirm acme --yes')
  const { code, stderr } = await shell('molecule workspace list')
  expect([code, stderr]).toEqual([5, expect.stringContaining('no answer')])
})
