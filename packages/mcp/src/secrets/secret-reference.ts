import { secretPrefix as prefix } from '../limits.ts'
import type { Log } from '../log/log.ts'
import { isObject } from '../results/measure.ts'
import { Refusal } from '../results/refusal.ts'
import { readSecretFile, UnfitFile } from './secret-path.ts'

/** Where the secrets of arguments come from. */
export interface SecretSource {
  readonly env: NodeJS.ProcessEnv
  /** Files below this directory may be referred to. */
  readonly root?: string | undefined
  /** A value may be passed as it is. */
  readonly values: boolean
  readonly log: Log
  /** Takes each secret as soon as it is known, so that it appears nowhere, whatever goes wrong afterwards. */
  readonly seen: (secret: string, kind: 'value' | 'env' | 'file') => void
}

/** Reads the secret behind a reference, or behind each value of a map of those. */
export function resolveReference(argument: string, value: unknown, source: SecretSource): unknown {
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, read(`${argument}.${key}`, each, source)]),
    )
  return read(argument, value, source)
}

/** Replaces `<name>_from` by the secret that it names, wherever the paths say that one belongs. */
export function resolveInside(
  argument: string,
  value: unknown,
  paths: readonly (readonly string[])[],
  source: SecretSource,
): unknown {
  if (paths.length === 0 || !isObject(value)) return value
  const resolved: Record<string, unknown> = { ...value }
  for (const key of new Set(paths.map(([first = '']) => first))) {
    const below = paths.filter(([first, ...rest]) => first === key && rest.length > 0)
    if (below.length > 0) {
      if (!(key in resolved)) continue
      const rest = below.map((path) => path.slice(1))
      resolved[key] = resolveInside(`${argument}.${key}`, resolved[key], rest, source)
      continue
    }
    const reference = resolved[`${key}_from`]
    if (resolved[key] !== undefined) {
      if (!source.values)
        throw new Refusal(
          'INVALID_ARGUMENTS',
          `Give ${argument}.${key}_from instead of ${argument}.${key}: the value itself must not pass through a model.`,
        )
      if (reference !== undefined)
        throw new Refusal('INVALID_ARGUMENTS', `${argument}.${key} is given twice.`)
      takeValue(resolved[key], source)
    }
    if (reference === undefined) continue
    resolved[key] = read(`${argument}.${key}_from`, reference, source)
    delete resolved[`${key}_from`]
  }
  return resolved
}

/** A secret that was passed as it is: nothing repeats it. */
export function takeValue(value: unknown, source: SecretSource): unknown {
  if (typeof value === 'string') source.seen(value, 'value')
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) takeValue(each, source)
  return value
}

function read(argument: string, reference: unknown, source: SecretSource): string {
  const [, kind, name = ''] =
    typeof reference === 'string' ? (reference.match(/^(env|file):(.*)$/s) ?? []) : []
  if (kind === 'file') return readFile(argument, name, source)
  // The reference is not repeated: it may be the secret itself, given in the wrong place.
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || !name.startsWith(prefix) || name === prefix)
    throw new Refusal(
      'INVALID_ARGUMENTS',
      `${argument} must have the form env:${prefix}<NAME>${source.root === undefined ? '' : ' or file:<path>'}.`,
      { remedy: toRemedy(source) },
    )
  const secret = source.env[name]
  if (!secret)
    throw new Refusal('INVALID_ARGUMENTS', `${name} is not set in the environment of this server.`, {
      remedy: toRemedy(source),
    })
  source.seen(secret, 'env')
  return secret
}

function readFile(argument: string, path: string, source: SecretSource): string {
  if (source.root === undefined)
    throw new Refusal('INVALID_ARGUMENTS', `${argument}: this server reads no secrets from files.`, {
      remedy: `Ask the user to start it with --secret-root=<directory>, or: ${toRemedy(source)}`,
    })
  try {
    const { secret, open, path: real } = readSecretFile(source.root, path)
    source.seen(secret, 'file')
    if (open) warn(source.log, real)
    return secret
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error
    throw new Refusal('INVALID_ARGUMENTS', `${argument} ${error.message}.`, {
      remedy:
        'Give file:<path> with a path below the directory that --secret-root names, to a text file that the user of this server can read.',
    })
  }
}

const toRemedy = ({ root }: SecretSource): string =>
  `Ask the user to put the value in ${prefix}<NAME> in the environment of this server and give env:${prefix}<NAME>${
    root === undefined ? '' : ', or in a file below its --secret-root and give file:<path>'
  }.`

/** Containers mount secrets so that everybody in them can read them: it is no reason to refuse, and one to tell. */
function warn(log: Log, path: string): void {
  if (warned.has(path)) return
  warned.add(path)
  log({
    severity: 'WARN',
    event: 'secret_file_open',
    body: 'Other users of this machine can read a secret: chmod 600.',
    attributes: { 'file.path': path },
  })
}

const warned = new Set<string>()
