import { KeychainError, UsageError } from '../errors.ts'
import { credentials, type Credential, type Service } from '../generated/services.ts'
import { change, withProfile } from './change.ts'
import {
  readConfig,
  type Config,
  type Environment,
  type Profile,
  type Store,
  type Stored,
} from './config-file.ts'
import { createKeychain } from './keychain.ts'
import { secretsFile, withSecret } from './secrets-file.ts'
import { profileOf } from './settings.ts'
import { accountOf } from './vault.ts'

export interface Storing {
  readonly env: Environment
  readonly profile: string
  readonly service: Service
  readonly credential: Credential
  /** Where the service is and whose, by variable. */
  readonly values: Readonly<Record<string, string>>
  readonly origin: string
  readonly secret: string
  /** Where the person wants it; where nothing is said the keychain goes first. */
  readonly store: Store | undefined
  readonly note: (line: string) => void
}

/** Stores a credential with the address that it is for. Says so before a secret goes into a file. */
export async function storeCredential(storing: Storing): Promise<{ store: Store; current: string }> {
  const { env, profile, credential, origin, secret, note } = storing
  const account = accountOf(profile, credential.env, origin)
  const failure = storing.store === 'file' ? undefined : await tryKeychain(env, account, secret)
  if (failure !== undefined && storing.store === 'keychain')
    throw new UsageError(
      `The keychain cannot be used: ${failure}. Nothing was stored.`,
      'Use a file that only you can read: --store file',
    )
  const store: Store = storing.store === 'file' || failure !== undefined ? 'file' : 'keychain'
  if (store === 'file') {
    const why = failure === undefined ? '' : `No keychain can be used: ${failure}. `
    note(`${why}It is kept as plain text in ${secretsFile(env)}, which only you can read.`)
  }
  const kept = store === 'file' ? { origin, value: secret } : undefined
  let current = profile
  let before: Stored | undefined
  try {
    await change(env, ({ config, secrets }) => {
      const own = profileOf(config, profile)
      before = own.credentials?.[credential.env]
      current = config.profile ?? profile
      return {
        config: { ...withProfile(config, profile, toProfile(own, storing, store)), profile: current },
        secrets: withSecret(secrets, profile, credential.env, kept),
      }
    })
  } catch (error) {
    if (store === 'keychain' && before === undefined) await removeQuietly(env, account)
    throw error
  }
  if (store === 'file' && before?.store === 'keychain') await removeQuietly(env, account)
  return { store, current }
}

const removeQuietly = (env: Environment, account: string): Promise<void> =>
  createKeychain(env)
    .remove(account)
    .catch(() => {})

/** Why the keychain cannot be used, if it cannot. It counts as stored when it can be read again. */
async function tryKeychain(env: Environment, account: string, secret: string): Promise<string | undefined> {
  const keychain = createKeychain(env)
  try {
    await keychain.write(account, secret)
    return (await keychain.read(account)) === secret ? undefined : 'it does not give back what it is given'
  } catch (error) {
    if (error instanceof KeychainError) return error.message
    throw error
  }
}

function toProfile(
  { values: all = {}, ...before }: Profile,
  { service, credential, values, origin }: Storing,
  store: Store,
): Profile {
  const ids = Object.values(credentials).filter(({ services }) => services.includes(service.name))
  const own = new Set([...service.variables, ...ids].map(({ env }) => env))
  const others = Object.entries(all).filter(([env]) => !own.has(env))
  return {
    ...before,
    values: { ...Object.fromEntries(others), ...values },
    credentials: { ...before.credentials, [credential.env]: { origin, store } },
  }
}

/** Removes stored credentials of a profile from wherever they are, and tells which. `edit` changes the settings with them. */
export async function forgetCredentials(
  env: Environment,
  profile: string,
  isMeant: (variable: string) => boolean,
  edit?: (config: Config) => Config,
): Promise<string[]> {
  const found = Object.entries(profileOf(readConfig(env), profile).credentials ?? {}).filter(([variable]) =>
    isMeant(variable),
  )
  // What the settings name can be removed by trying again, so they are changed last.
  for (const [variable, { store, origin }] of found)
    if (store === 'keychain') await createKeychain(env).remove(accountOf(profile, variable, origin))
  const names = found.map(([variable]) => variable)
  if (names.length === 0 && edit === undefined) return []
  await change(env, ({ config, secrets }) => ({
    config: edit?.(config) ?? withoutCredentials(config, profile, names),
    secrets: names.reduce((rest, variable) => withSecret(rest, profile, variable, undefined), secrets),
  }))
  return names
}

function withoutCredentials(config: Config, name: string, variables: readonly string[]): Config {
  const profile = profileOf(config, name)
  const left = Object.entries(profile.credentials ?? {}).filter(([variable]) => !variables.includes(variable))
  return withProfile(config, name, { ...profile, credentials: Object.fromEntries(left) })
}
