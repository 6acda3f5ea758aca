import { execFile } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

/** A command line of somebody else. */
export interface PublicCli {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** One of its commands, for its help. */
  readonly of: readonly string[]
}

/** From npm, in the versions that were looked at; built in three different ways. */
const packages = [
  { name: 'vercel', version: '60.1.3', program: 'vercel', of: ['deploy'] },
  { name: '@shopify/cli', version: '4.8.2', program: 'shopify', of: ['theme', 'init'] },
  { name: 'heroku', version: '11.10.0', program: 'heroku', of: ['apps:create'] },
  { name: 'netlify-cli', version: '27.10.2', program: 'netlify', of: ['deploy'] },
  { name: 'firebase-tools', version: '15.34.2', program: 'firebase', of: ['deploy'] },
] as const

/** No part of Node.js: what a compiled program needs. */
const compiled = [
  { name: 'gh', of: ['pr', 'create'] },
  { name: 'hcloud', of: ['server', 'create'] },
] as const

/** Nobody is told that they were run, and none looks for a newer one. */
export const quiet = {
  CI: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  GH_NO_UPDATE_NOTIFIER: '1',
  VERCEL_TELEMETRY_DISABLED: '1',
  SHOPIFY_CLI_NO_ANALYTICS: '1',
  HEROKU_SKIP_ANALYTICS: '1',
  HEROKU_SKIP_NEW_VERSION_CHECK: '1',
  NETLIFY_TELEMETRY_DISABLED: '1',
  FIREBASE_CLI_DISABLE_UPDATE_CHECK: 'true',
}

/** Installs those that are named, each into a folder of its own, and says which could not be. */
export async function installClis(directory: string, names: readonly string[]): Promise<PublicCli[]> {
  const found: PublicCli[] = []
  for (const each of packages.filter(({ program }) => names.includes(program))) {
    const folder = join(directory, each.program)
    try {
      await mkdir(folder)
      const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
      await promisify(execFile)('npm', ['install', ...options, `${each.name}@${each.version}`])
      found.push({ name: `${each.program} ${each.version}`, ...programOf(folder, each.name), of: each.of })
    } catch (error) {
      const [reason] = (error as Error).message.trim().split('\n').slice(1)
      console.log(
        `${each.name}@${each.version} could not be installed: ${reason ?? (error as Error).message}`,
      )
    }
  }
  for (const { name, of } of compiled) {
    const command = onPath(name)
    if (command === undefined) console.log(`${name} is not on the path`)
    else found.push({ name, command, args: [], of })
  }
  return found
}

/** Started by the same Node.js, and not by way of a script of npm. */
function programOf(folder: string, name: string): { command: string; args: string[] } {
  const own = join(folder, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? '')
  return { command: process.execPath, args: [join(own, file)] }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

export const programs: readonly string[] = packages.map(({ program }) => program)
