import { createHmac, randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { claimDirectory, writePrivately } from './private-files.ts'
import { Refusal } from '../results/refusal.ts'

export const stateDirectory = (env: NodeJS.ProcessEnv): string =>
  join(env.XDG_STATE_HOME || join(env.HOME ?? homedir(), '.local', 'state'), 'molecule')

/** Makes sure that a secret can be kept before the API is asked to mint it: it is shown only once. */
export async function prepareSecretFiles(directory: string): Promise<void> {
  const problem = await claimDirectory(directory)
  if (problem === undefined) return
  throw new Refusal(
    'INTERNAL_ERROR',
    `The answer holds a secret, and ${directory} ${problem}. Nothing was changed.`,
    {
      remedy:
        'Let the user of this server own and write it, or set XDG_STATE_HOME to a directory of that user.',
    },
  )
}

/** Tells nothing of a secret, and is the same for the same one: what is read again and again is kept once. */
const mark = (secret: string): string =>
  createHmac('sha256', (salt ??= randomBytes(32)))
    .update(secret)
    .digest('hex')
    .slice(0, 12)
let salt: Buffer | undefined

/** Moves the secrets of an answer into files that only the user of the server can read; `<name>_file` says where. */
export async function moveSecrets(
  body: unknown,
  paths: readonly (readonly string[])[],
  directory: string,
  tool: string,
): Promise<{ body: unknown; secrets: string[] }> {
  const secrets: string[] = []
  let moved = body
  for (const path of paths)
    moved = await move(moved, path, async (name, value) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      secrets.push(text)
      const extension = name.replace(/[^\w-]/g, '_')
      return writePrivately(directory, `${tool}-${mark(text)}`, extension, text).catch(lost)
    })
  return { body: moved, secrets }
}

function lost(error: NodeJS.ErrnoException): never {
  throw new Refusal(
    'INTERNAL_ERROR',
    `The platform did what was asked, but the secret in its answer could not be kept (${error.code}).`,
    { remedy: 'It is shown only once: revoke what was made, make room for files, and ask again.' },
  )
}

async function move(
  value: unknown,
  path: readonly string[],
  keep: (name: string, value: unknown) => Promise<string>,
  name = 'secret',
): Promise<unknown> {
  const [key, ...rest] = path
  // An empty value is the API's way to say that there is none.
  if (key === undefined)
    return value === '' || value === null || value === undefined ? value : `[in ${await keep(name, value)}]`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return key === '*' ? Promise.all(value.map((each) => move(each, rest, keep, name))) : (value as unknown[])
  const entries = Object.entries(value as Record<string, unknown>)
  const moved = await Promise.all(
    entries.map(async ([property, each]): Promise<[string, unknown][]> => {
      if (key !== '*' && key !== property) return [[property, each]]
      if (rest.length > 0 || !each) return [[property, await move(each, rest, keep, property)]]
      return [
        [property, '[in a file]'],
        [`${property}_file`, await keep(property, each)],
      ]
    }),
  )
  return Object.fromEntries(moved.flat())
}
