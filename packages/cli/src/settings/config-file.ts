import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { UsageError } from '../errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What `config.json` holds. No secret is in it. What a later version puts beside these is kept. */
export interface Config {
  /** The profile that is used when none is named. */
  readonly profile?: string
  readonly profiles?: Readonly<Record<string, Profile>>
}

export interface Profile {
  /** By the documented variable. */
  readonly values?: Readonly<Record<string, string>>
  /** What `molecule login` stored, by the documented variable. */
  readonly credentials?: Readonly<Record<string, Stored>>
}

export interface Stored {
  /** The only origin that it is ever sent to. */
  readonly origin: string
  readonly store: Store
}

export const stores = ['keychain', 'file'] as const
export type Store = (typeof stores)[number]

/** The folder of the settings, as the system has it. A relative `XDG_CONFIG_HOME` counts for nothing, as its standard says. */
export function folderIn(env: Environment, platform = process.platform): string {
  const home = env.HOME || homedir()
  if (platform === 'win32')
    return join(env.APPDATA || join(env.USERPROFILE || home, 'AppData', 'Roaming'), 'molecule')
  const own = env.XDG_CONFIG_HOME
  return join(own && isAbsolute(own) ? own : join(home, '.config'), 'molecule')
}

export const configFile = (env: Environment): string => join(folderIn(env), 'config.json')

/** Reads the settings. That there are none yet is no mistake. */
export function readConfig(env: Environment): Config {
  const file = configFile(env)
  const value = readJson(file)
  const { profile = '', profiles = {} } = value
  if (typeof profile !== 'string' || !isRecord(profiles))
    throw unfit(file, '"profile" or "profiles" is not what it should be')
  const wrong = Object.keys(profiles).find((name) => !isProfile(profiles[name]))
  if (wrong !== undefined) throw unfit(file, `the profile ${JSON.stringify(wrong)} is not what it should be`)
  return value
}

/** Reads an object from a file of ours; empty where there is no such file. */
export function readJson(file: string): Readonly<Record<string, unknown>> {
  const text = readOrNothing(file)
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The engine's own complaint quotes the text.
    throw unfit(file, 'it is not JSON')
  }
  if (!isRecord(value)) throw unfit(file, 'it is not an object')
  if ((value.version ?? version) !== version) throw unfit(file, 'another version of this program wrote it')
  return value
}

/** What is written in front, so that a later form can be told from this one. */
export const version = 1

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UsageError(`Cannot read ${file}: ${code ?? message}.`, 'Make it readable, or move it away.')
  }
}

const unfit = (file: string, reason: string): UsageError =>
  new UsageError(
    `Cannot use ${file}: ${reason}. It was left as it is.`,
    'Correct it, or move it away and run molecule login again.',
  )

const isProfile = (value: unknown): boolean =>
  isRecord(value) &&
  isFullOf(value.values, (each) => typeof each === 'string') &&
  isFullOf(value.credentials, isStored)

const isStored = (value: unknown): boolean =>
  isRecord(value) && typeof value.origin === 'string' && stores.some((name) => name === value.store)

const isFullOf = (value: unknown = {}, fits: (each: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(fits)

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
