import { isAddress, withoutSecrets } from './address.ts'
import { allSettings, type Setting } from './names.ts'
import { profileOf, type Settings } from './settings.ts'

/** What a setting is, and why. */
export interface Explained {
  readonly setting: Setting
  /** Never that of a secret. */
  readonly value?: string
  /** The flag, the variable or the profile that it is from, the settings that it follows from, or `default`; none where it is not set. */
  readonly source?: string
  /** Nobody set it. */
  readonly derived?: true
  /** What is set too and not heeded. */
  readonly ignored: readonly string[]
}

export const explainAll = (settings: Settings): Explained[] =>
  allSettings().map((setting) => explain(setting, settings))

export function explain(setting: Setting, settings: Settings): Explained {
  const { variable, secret } = setting
  const said = settings.says(variable)
  const kept = keptOf(setting, settings)
  const found = [
    ...said.map(({ name, value }) => ({ source: name, value })),
    ...(kept?.used ? [{ source: kept.source, value: kept.value }] : []),
  ]
  const [first] = found
  const ignored = [
    ...found.slice(1).map(({ source }) => source),
    ...(kept !== undefined && !kept.used ? [kept.source] : []),
  ]
  if (first === undefined) return { setting, ...fallback(setting, settings), ignored }
  const { source, value } = first
  if (secret || value === undefined) return { setting, source, ignored }
  const isUrl = setting.service !== undefined && isAddress(variable)
  return { setting, value: isUrl ? withoutSecrets(value) : value, source, ignored }
}

interface Kept {
  readonly source: string
  readonly value?: string
  readonly used: boolean
}

/** What the profile has of it. */
function keptOf({ variable }: Setting, { config, profile, added, stored }: Settings): Kept | undefined {
  const { values = {}, credentials = {} } = profileOf(config, profile)
  const entry = Object.hasOwn(credentials, variable.env) ? credentials[variable.env] : undefined
  if (entry !== undefined) {
    const fits = stored.some(({ credential, fits: own }) => own && credential.env === variable.env)
    const where = entry.store === 'keychain' ? 'the keychain' : 'a file'
    return { source: `profile ${profile}, in ${where}${fits ? '' : `, for ${entry.origin}`}`, used: fits }
  }
  if (!Object.hasOwn(values, variable.env)) return undefined
  return { source: `profile ${profile}`, value: values[variable.env]!, used: added.has(variable.env) }
}

/** What is so when nothing is set. */
function fallback({ variable, service, options }: Setting, { places }: Settings): Partial<Explained> {
  if (options?.[0] !== undefined) return { source: 'default', value: options[0], derived: true }
  if (service === undefined || !isAddress(variable)) return {}
  const value = places.find((place) => place.service === service)?.address
  if (value === undefined) return {}
  const parts = allSettings().filter((other) => other.service === service && !isAddress(other.variable))
  return { source: parts.map(({ name }) => name).join(' and ') || 'default', value, derived: true }
}
