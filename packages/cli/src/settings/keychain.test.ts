import { expect, it } from 'vitest'
import { fakeKeychain } from '../testing/fake-keychain.ts'
import { createKeychain } from './keychain.ts'

const account = 'acme:MOLECULE_ORG_API_KEY@https://acme.example'
const secret = `canary $HOME "quoted" 'single' \\ end`

it.each([
  ['linux', 'secret-tool'],
  ['darwin', 'security'],
] as const)('keeps secrets on %s, and never among arguments', async (platform, tool) => {
  const fake = fakeKeychain(tool)
  const keychain = createKeychain({ PATH: fake.path }, platform)
  await expect(keychain.read(account)).resolves.toBeUndefined()
  await keychain.write(account, 'before')
  await keychain.write(account, secret)
  await expect(keychain.read(account)).resolves.toBe(secret)
  await expect(keychain.read(`${account}x`)).resolves.toBeUndefined()
  await keychain.remove(account)
  await keychain.remove(account)
  await expect(keychain.read(account)).resolves.toBeUndefined()
  const encoded = Buffer.from(secret).toString('base64')
  expect(fake.inputs().join('\n')).toContain(tool === 'security' ? encoded : secret)
  expect(fake.argv()).not.toMatch(/canary|^add-generic/m)
  expect(fake.argv()).not.toContain(encoded)
})

it.each([
  ['linux', 'secret-tool'],
  ['darwin', 'security'],
] as const)('says what is wrong on %s', async (platform, tool) => {
  const fake = fakeKeychain(tool)
  fake.lock()
  const locked = createKeychain({ PATH: fake.path }, platform)
  const complaint = `${tool}: it is locked`
  await expect(locked.read(account)).rejects.toThrow(complaint)
  await expect(locked.write(account, secret)).rejects.toThrow(complaint)
  await expect(locked.remove(account)).rejects.toThrow(complaint)
  const absent = createKeychain({ PATH: '/dev/null' }, platform)
  await expect(absent.write(account, secret)).rejects.toThrow(`${tool} is not installed`)
})

it('has none on Windows', async () => {
  await expect(createKeychain({}, 'win32').write(account, secret)).rejects.toThrow(
    'Windows has no tool for it',
  )
})
