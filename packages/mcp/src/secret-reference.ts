import { secretPrefix as prefix } from './limits.ts'
import { Refusal } from './refusal.ts'

/** Reads the secret behind `env:NAME`, or behind each value of a map of those. */
export function resolveReference(
  argument: string,
  value: unknown,
  env: NodeJS.ProcessEnv,
  seen: string[],
): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, read(`${argument}.${key}`, each, env, seen)]),
    )
  return read(argument, value, env, seen)
}

/** Replaces `<name>_from` by the secret that it names, wherever the paths say that one belongs. */
export function resolveInside(
  argument: string,
  value: unknown,
  paths: readonly (readonly string[])[],
  env: NodeJS.ProcessEnv,
  seen: string[],
): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const resolved: Record<string, unknown> = { ...value }
  for (const key of new Set(paths.map(([first = '']) => first))) {
    const below = paths.filter(([first, ...rest]) => first === key && rest.length > 0)
    if (below.length > 0) {
      if (!(key in resolved)) continue
      const rest = below.map((path) => path.slice(1))
      resolved[key] = resolveInside(`${argument}.${key}`, resolved[key], rest, env, seen)
      continue
    }
    if (resolved[key] !== undefined)
      throw new Refusal(
        'INVALID_ARGUMENTS',
        `Give ${argument}.${key}_from instead of ${argument}.${key}: the value itself must not pass through a model.`,
      )
    const reference = resolved[`${key}_from`]
    if (reference === undefined) continue
    resolved[key] = read(`${argument}.${key}_from`, reference, env, seen)
    delete resolved[`${key}_from`]
  }
  return resolved
}

function read(argument: string, reference: unknown, env: NodeJS.ProcessEnv, seen: string[]): string {
  const [, name] =
    typeof reference === 'string' ? (reference.match(/^env:([A-Za-z_][A-Za-z0-9_]*)$/) ?? []) : []
  const remedy = `Ask the user to put the value in ${prefix}<NAME> in the environment of this server and give env:${prefix}<NAME>.`
  // The reference is not repeated: it may be the secret itself, given in the wrong place.
  if (name === undefined || !name.startsWith(prefix) || name === prefix)
    throw new Refusal('INVALID_ARGUMENTS', `${argument} must have the form env:${prefix}<NAME>.`, { remedy })
  const secret = env[name]
  if (!secret)
    throw new Refusal('INVALID_ARGUMENTS', `${name} is not set in the environment of this server.`, {
      remedy,
    })
  seen.push(secret)
  return secret
}
