import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './run-cli.ts'

/** Somebody's settings, empty at first, on a machine without a keychain unless `path` leads to one. */
export function createHome(path = '/dev/null') {
  const base = join(mkdtempSync(join(tmpdir(), 'settings-')), 'config')
  const folder = join(base, 'molecule')
  const env: Environment = { XDG_CONFIG_HOME: base, PATH: path }
  return {
    env,
    folder,
    file: (name: string): string => join(folder, name),
    /** All that is in the folder, in one text. */
    text: (): string =>
      existsSync(folder)
        ? readdirSync(folder)
            .map((name) => readFileSync(join(folder, name), 'utf8'))
            .join('\n')
        : '',
    mode: (name = ''): string => (statSync(join(folder, name)).mode & 0o777).toString(8),
  }
}
