import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UsageError } from '../errors.ts'
import {
  configFile,
  folderIn,
  readConfig,
  version,
  type Config,
  type Environment,
  type Profile,
} from './config-file.ts'
import { readSecrets, secretsFile, type Secrets } from './secrets-file.ts'

/** What is kept in files. */
export interface Files {
  readonly config: Config
  readonly secrets: Secrets
}

/**
 * Changes what is kept. Nobody else does so meanwhile, and who reads sees what was before or what is after. Only this user
 * can read any of it.
 */
export async function change(env: Environment, edit: (files: Files) => Files): Promise<void> {
  const folder = folderIn(env)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await locked(join(folder, 'lock'), async () => {
      const before = { config: readConfig(env), secrets: readSecrets(env) }
      const after = edit(before)
      // Secrets first: a credential that is named and not there is told of, the other way round it would stay for ever.
      if (after.secrets !== before.secrets) {
        await chmod(folder, 0o700)
        await replace(secretsFile(env), after.secrets)
      }
      if (after.config !== before.config) await replace(configFile(env), after.config)
    })
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code === undefined || error instanceof UsageError) throw error
    throw new UsageError(
      `Cannot write ${path ?? folder}: ${code}. Nothing was changed.`,
      'Make the folder writable, or choose another one with XDG_CONFIG_HOME.',
    )
  }
}

/** The settings with a profile in place of what it was. */
export const withProfile = (config: Config, name: string, profile: Profile): Config => ({
  ...config,
  profiles: { ...config.profiles, [name]: profile },
})

/** In one step, and through a link where the file is one. */
async function replace(file: string, value: object): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const fresh = `${target}.${randomUUID()}`
  try {
    await writeFile(fresh, `${JSON.stringify({ version, ...value }, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

/** Longer than anybody holds it, who is still there. */
const staleMs = 10_000
const patienceMs = 15_000

/** Does something while no other process does so. */
async function locked(file: string, act: () => Promise<void>): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await take(file))) {
    if (Date.now() > end)
      throw new UsageError(`${file} is held by another run of molecule.`, 'Remove it if there is none.')
    await clearStale(file)
    await sleep(5 + Math.random() * 20)
  }
  try {
    await act()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx', 0o600)).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes what a run left that was killed. One at a time, so that none removes what another has just taken. */
async function clearStale(file: string): Promise<void> {
  if (!(await isStale(file))) return
  const guard = `${file}.stale`
  if (!(await take(guard))) return
  try {
    if (await isStale(file)) await rm(file, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

const isStale = async (file: string): Promise<boolean> => {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > staleMs
}
