import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Molecule } from '@molecule-ai/sdk'
import { environmentFor } from '../client.ts'
import type { ValuesData } from '../command-data.ts'
import { rowsOf } from '../output.ts'
import type { Settings } from '../settings/settings.ts'
import { valueAt } from '../table.ts'
import type { Candidate } from './complete.ts'

/** Nobody waits longer for a list that they did not ask for. */
const limitMs = 1000
/** How long a list is good for: as long as somebody types a line. */
const freshMs = 10_000

/** Lists the values of an argument, from the service or from a moment ago. No credential or no answer is no list. */
export async function valuesOf(
  values: ValuesData,
  input: Readonly<Record<string, unknown>>,
  services: readonly string[],
  settings: Settings,
): Promise<readonly Candidate[]> {
  const needed = Object.fromEntries(
    Object.entries(values.parameters).map(([name, argument]) => [name, input[argument]]),
  )
  const file = cacheFile(values, needed, settings)
  try {
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs < freshMs) return JSON.parse(await readFile(file, 'utf8')) as Candidate[]
  } catch {
    // There is none, or none that can be read: it is made again.
  }
  const found = await list(values, needed, services, settings)
  await keep(file, found).catch(() => {})
  return found
}

async function list(
  { operation, rows, field, label }: ValuesData,
  input: Readonly<Record<string, unknown>>,
  services: readonly string[],
  settings: Settings,
): Promise<Candidate[]> {
  const molecule = Molecule.fromEnv(await environmentFor({ operations: [operation], services }, settings, {}))
  const options = { signal: AbortSignal.timeout(limitMs), deadlineMs: limitMs }
  const answer = await molecule.call(operation, input, options)
  const items = rowsOf(answer, { rows, columns: [field] })?.items ?? []
  const found = items.flatMap((row): Candidate[] => {
    const value = valueAt(row, field)
    const about = label === undefined ? undefined : valueAt(row, label)
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return [{ value: String(value), ...(typeof about === 'string' ? { description: about } : {}) }]
  })
  return [...new Map(found.map((each) => [each.value, each])).values()].slice(0, 500)
}

/** One file for whoever asks what of whom: the name tells nothing of the credentials in it. */
function cacheFile({ operation }: ValuesData, input: object, { env, profile, stored }: Settings): string {
  const kept = stored.map(({ origin, store }) => [origin, store])
  const own = Object.entries(env)
    .filter(([name]) => /MOLECULE|API_KEY|_TOKEN|_URL/.test(name))
    .toSorted(([a], [b]) => a.localeCompare(b))
  const name = createHash('sha256')
    .update(JSON.stringify([operation, input, own, profile, kept]))
    .digest('hex')
    .slice(0, 32)
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'molecule', 'complete', `${name}.json`)
}

async function keep(file: string, found: readonly Candidate[]): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.${process.pid}`, JSON.stringify(found), { mode: 0o600 })
  await rename(`${file}.${process.pid}`, file)
}
