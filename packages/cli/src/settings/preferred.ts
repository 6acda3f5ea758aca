import type { Environment } from './config-file.ts'
import { readSettings } from './settings.ts'

/**
 * What the environment or the profile says of a variable that has nothing to do with a service. It is asked before the
 * arguments are parsed, and by who tells of a failure: what is wrong with the settings is told elsewhere.
 */
export function preferred(variable: string, argv: readonly string[], env: Environment): string | undefined {
  if (env[variable]) return env[variable]
  try {
    return readSettings(profileIn(argv), env).env[variable]
  } catch {
    return undefined
  }
}

/** The profile that the arguments name, as they were typed. */
export function profileIn(argv: readonly string[]): { profile?: string } {
  const at = argv.findLastIndex((word) => /^--profile(=|$)/.test(word))
  const name = at < 0 ? undefined : (/=(.*)$/s.exec(argv[at]!)?.[1] ?? argv[at + 1])
  return name === undefined ? {} : { profile: name }
}
