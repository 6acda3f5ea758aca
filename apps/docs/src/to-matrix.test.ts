import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { toFacts } from './to-facts.ts'
import { toMatrix } from './to-matrix.ts'

it('says of each subject which secret opens how much of it', () => {
  const { credentials, services } = toMatrix(catalogue)
  expect(credentials.map(({ name }) => name)).not.toContain('orgId')
  const opens = (service: string, title: string): Record<string, string | undefined> => {
    const row = services.find(({ name }) => name === service)?.rows.find((each) => each.title === title)
    const names = [...credentials.map(({ name }) => name), 'none']
    return Object.fromEntries(names.map((name, index) => [name, row?.opens[index]]))
  }
  expect(opens('controlPlane', 'Images')).toMatchObject({ cpAdminToken: 'yes', orgApiKey: 'no', none: 'no' })
  expect(opens('tenant', 'Org secrets')).toMatchObject({
    cpAdminToken: 'no',
    orgApiKey: 'yes',
    workspaceToken: 'no',
    adminToken: 'yes',
  })
  expect(opens('tenant', 'Workspaces')['none']).toMatch(/^1\/\d+$/)
})

it('says where an operation is, and what lets one in, without what may be left out', () => {
  const facts = (id: string) =>
    toFacts(
      catalogue.operations.find((each) => each.id === id)!,
      catalogue,
    )
  expect(facts('listOrgSecrets')).toEqual({
    service: { name: 'tenant', label: 'tenant' },
    ways: [
      [{ name: 'orgApiKey', variable: 'MOLECULE_ORG_API_KEY' }],
      [{ name: 'adminToken', variable: 'MOLECULE_ADMIN_TOKEN' }],
    ],
  })
  expect(facts('deprovisionMachine').ways.map((names) => names.map(({ name }) => name))).toEqual([
    ['provisionSecret', 'tenantAdminToken'],
  ])
})
