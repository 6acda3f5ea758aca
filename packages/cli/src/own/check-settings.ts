import { UsageError } from '../errors.ts'
import { credentials, services } from '../generated/services.ts'
import type { Given } from '../inputs.ts'
import { isAddress, originOf } from '../settings/address.ts'
import type { Environment } from '../settings/config-file.ts'
import { explainAll, type Explained } from '../settings/explain.ts'
import { isOpenToOthers, secretsFile } from '../settings/secrets-file.ts'
import { profileOf, readSettings, type Settings } from '../settings/settings.ts'
import type { Check } from './check.ts'

/** Reads the settings; those of flags and the environment only, where the profile cannot be used. */
export function checkProfile(flags: Given, env: Environment): { settings: Settings; found: Check[] } {
  try {
    const settings = readSettings(flags, env)
    const { config, profile } = settings
    const made = Object.keys(profileOf(config, profile)).length > 0
    const open = made && isOpenToOthers(env) ? [openToOthers(env)] : []
    return { settings, found: [told('profile', made ? profile : 'There is none.'), ...open] }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const { message: detail, remedy = '' } = error
    const settings = readSettings({ ...flags, profile: undefined }, withoutProfile(env), { config: {} })
    return { settings, found: [{ check: 'profile', state: 'failed', detail, remedy, exit: 'sign_in' }] }
  }
}

const withoutProfile = ({ MOLECULE_PROFILE: _, ...env }: Environment): Environment => env

const openToOthers = (env: Environment): Check => ({
  check: 'credentials file',
  state: 'warning',
  detail: 'Others on this machine may read it.',
  remedy: `chmod 600 ${secretsFile(env)}, and replace the credentials in it.`,
})

/** Where the addresses and the credentials come from. Of a credential only that is told. */
export function checkSettings(settings: Settings): Check[] {
  const all = explainAll(settings)
  const addresses = services.map((service) => {
    const check = `${service.name} address`
    const found = all.find(
      ({ setting, source, derived }) => setting.service === service && source !== undefined && !derived,
    )
    if (found === undefined)
      return told(check, service.url.includes('{') ? 'Nothing is set.' : 'The public one.')
    const { setting, value = '' } = found
    const shown = isAddress(setting.variable) ? (originOf(value.trim()) ?? 'no address') : value
    return told(check, `${shown}, ${sayOf(found)}`)
  })
  const keys = Object.entries(credentials).flatMap(([name, variable]) => {
    const found = all.find(({ setting }) => setting.variable === variable)
    return found?.source === undefined ? [] : [told(name, sayOf(found))]
  })
  return [...addresses, ...keys, ...sameTwice(settings)]
}

function sameTwice({ says }: Settings): Check[] {
  const held = Object.values(credentials).flatMap((variable) => says(variable)[0] ?? [])
  const same = held.filter(({ value }) => held.filter((other) => other.value === value).length > 1)
  if (same.length === 0) return []
  return [
    {
      check: 'credentials',
      state: 'warning',
      detail: `${same.map(({ name }) => name).join(' and ')} hold the same.`,
      remedy: 'Each opens something else: give each its own.',
    },
  ]
}

const sayOf = ({ source, ignored }: Explained): string =>
  `from ${source}${ignored.length === 0 ? '' : `; ${ignored.join(' and ')} is set too and not heeded`}`

const told = (check: string, detail: string): Check => ({ check, state: 'ok', detail })
