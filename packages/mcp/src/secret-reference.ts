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
