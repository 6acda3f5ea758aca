import { KeychainError, SignInError } from '../errors.ts'
import type { Environment, Store } from './config-file.ts'
import { createKeychain } from './keychain.ts'
import { readSecrets, secretIn } from './secrets-file.ts'
import type { StoredCredential } from './settings.ts'

/** What a stored secret is found by. The origin is in it: whoever edits the settings cannot have it sent elsewhere. */
export const accountOf = (profile: string, variable: string, origin: string): string =>
  `${profile}:${variable}@${origin}`

/** Takes stored secrets out of the keychain or the file, by their documented variables. */
export async function openVault(
  profile: string,
  stored: readonly StoredCredential[],
  env: Environment,
): Promise<Environment> {
  const found = await Promise.all(
    stored.map(async (each) => [each.credential.env, await open(profile, each, env)]),
  )
  return Object.fromEntries(found) as Environment
}

async function open(
  profile: string,
  { credential, origin, store }: StoredCredential,
  env: Environment,
): Promise<string> {
  const secret = await read(profile, credential.env, origin, store, env)
  if (secret !== undefined && secret !== '') return secret
  throw new SignInError(
    `The ${credential.env} of profile ${profile} is no longer in the ${store === 'file' ? 'file of credentials' : 'keychain'}.`,
    `Set ${credential.env}, or sign in again: molecule login --profile ${profile}`,
  )
}

async function read(
  profile: string,
  variable: string,
  origin: string,
  store: Store,
  env: Environment,
): Promise<string | undefined> {
  if (store === 'file') return secretIn(readSecrets(env), profile, variable, origin)
  try {
    return await createKeychain(env).read(accountOf(profile, variable, origin))
  } catch (error) {
    if (!(error instanceof KeychainError)) throw error
    throw new SignInError(
      `The ${variable} of profile ${profile} is in the keychain, which cannot be reached: ${error.message}.`,
      `Unlock the keychain, set ${variable}, or store it in a file: molecule login --profile ${profile} --store file`,
    )
  }
}
