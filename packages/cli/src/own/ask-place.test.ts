import { expect, it } from 'vitest'
import { services } from '../generated/services.ts'
import { readSettings } from '../settings/settings.ts'
import type { Terminal } from '../terminal.ts'
import { createHome } from '../testing/home.ts'
import { askPlace } from './ask-place.ts'
import { chooseService } from './choose-service.ts'

/** A person who gives these answers, and what that person was asked. */
function person(...answers: string[]): { terminal: Terminal; asked: string[] } {
  const asked: string[] = []
  const ask = async (question: string): Promise<string> => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  return { terminal: { interactive: true, note: () => {}, ask } as unknown as Terminal, asked }
}

const { env } = createHome()
const [tenant, controlPlane] = services as [(typeof services)[0], (typeof services)[0]]
const place = (flags: object, own: object, terminal: Terminal) =>
  askPlace(tenant, readSettings({ ...flags }, { ...env, ...own }), { ...flags }, terminal)

it('asks for what says which organisation it is', async () => {
  const { terminal, asked } = person('acme', 'id-1')
  await expect(place({}, {}, terminal)).resolves.toEqual({
    MOLECULE_ORG_SLUG: 'acme',
    MOLECULE_ORG_ID: 'id-1',
  })
  expect(asked).toEqual([
    "org-slug (The organisation's slug), or the address: ",
    "org-id (The organisation's id, sent along so that the tenant knows it is meant) [none]: ",
  ])
})

it('takes an address for an answer, and none where none is needed', async () => {
  const { terminal } = person('http://127.0.0.1:8080', '')
  await expect(place({}, {}, terminal)).resolves.toEqual({ MOLECULE_API_URL: 'http://127.0.0.1:8080' })
  await expect(place({}, {}, person('').terminal)).rejects.toThrow('Nothing was typed for org-slug.')
})

it('asks for nothing that is set, and takes nothing of another organisation', async () => {
  const own = { MOLECULE_ORG: 'acme', MOLECULE_ORG_ID: 'id-1' }
  const { terminal, asked } = person('id-2')
  await expect(place({}, own, terminal)).resolves.toEqual({
    MOLECULE_ORG_SLUG: 'acme',
    MOLECULE_ORG_ID: 'id-1',
  })
  expect(asked).toEqual([])
  await expect(place({ 'org-slug': 'globex' }, own, terminal)).resolves.toEqual({
    MOLECULE_ORG_SLUG: 'globex',
    MOLECULE_ORG_ID: 'id-2',
  })
})

it('finds the service by name, by flags, by what is set, or by asking', async () => {
  const choose = (flags: object, own: object, terminal = person().terminal) =>
    chooseService({ ...flags }, readSettings({}, { ...env, ...own }), terminal)
  await expect(choose({ service: 'controlPlane' }, { MOLECULE_ORG_SLUG: 'a' })).resolves.toBe(controlPlane)
  await expect(choose({ 'org-id': 'x' }, { MOLECULE_CP_URL: 'https://c' })).resolves.toBe(tenant)
  await expect(choose({}, { CP_API_URL: 'https://c' })).resolves.toBe(controlPlane)
  const both = { MOLECULE_CP_URL: 'https://c', MOLECULE_ORG_SLUG: 'a' }
  await expect(choose({}, both, person('controlPlane').terminal)).resolves.toBe(controlPlane)
  await expect(choose({}, {}, person('').terminal)).resolves.toBe(tenant)
  await expect(choose({}, {}, person('cloud').terminal)).rejects.toThrow(
    '--service takes tenant, controlPlane',
  )
})
