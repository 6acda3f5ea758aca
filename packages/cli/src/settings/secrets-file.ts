import { statSync } from 'node:fs'
import { join } from 'node:path'
import { folderIn, isRecord, readJson, type Environment } from './config-file.ts'

/** What `credentials.json` holds, where there is no keychain: by profile, then by the documented variable. */
export interface Secrets {
  readonly profiles?: Readonly<Record<string, Readonly<Record<string, Kept>>>>
}

interface Kept {
  readonly origin: string
  readonly value: string
}

export const secretsFile = (env: Environment): string => join(folderIn(env), 'credentials.json')

export const readSecrets = (env: Environment): Secrets => readJson(secretsFile(env))

/** Whether others on this machine may read it. Windows has no such bits: there the folder belongs to the user. */
export function isOpenToOthers(env: Environment): boolean {
  const found = statSync(secretsFile(env), { throwIfNoEntry: false })
  return process.platform !== 'win32' && found !== undefined && (found.mode & 0o077) !== 0
}

/** A secret, if it is there and was stored for this origin. */
export function secretIn(
  { profiles = {} }: Secrets,
  profile: string,
  variable: string,
  origin: string,
): string | undefined {
  const own = Object.hasOwn(profiles, profile) ? profiles[profile] : undefined
  const kept = own !== undefined && isRecord(own) && Object.hasOwn(own, variable) ? own[variable] : undefined
  return isRecord(kept) && kept.origin === origin && typeof kept.value === 'string' ? kept.value : undefined
}

/** The same with a secret, or without it. */
export function withSecret(
  secrets: Secrets,
  profile: string,
  variable: string,
  kept: Kept | undefined,
): Secrets {
  const { [profile]: before = {}, ...profiles } = secrets.profiles ?? {}
  const { [variable]: old, ...others } = before
  if (kept === undefined && old === undefined) return secrets
  const own = kept === undefined ? others : { ...others, [variable]: kept }
  const left = Object.keys(own).length === 0 ? profiles : { ...profiles, [profile]: own }
  return { ...secrets, profiles: left }
}
