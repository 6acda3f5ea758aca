import { readFileSync } from 'node:fs'

import { keyHeader } from './admin/key.ts'
import type { Emulator } from './emulator.ts'

/** Brings the state where the command line wants it, before anybody is told that it is there. */
export async function prepare(
  emulator: Emulator,
  { reset, seed }: { readonly reset: boolean; readonly seed?: string },
): Promise<void> {
  if (reset) await post(emulator, 'reset', 'the state cannot be reset')
  if (seed === undefined) return
  await post(emulator, 'seed', `${seed} cannot be used`, readFile(seed))
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
}

async function post(emulator: Emulator, path: string, failure: string, body?: string): Promise<void> {
  const response = await emulator.fetch(new URL(path, emulator.adminUrl), {
    method: 'POST',
    headers: { [keyHeader]: emulator.adminKey },
    ...(body === undefined ? {} : { body }),
  })
  const { error, problems = [] } = (await response.json()) as { error?: string; problems?: string[] }
  if (!response.ok) throw new Error(`${failure}: ${error}`)
  if (problems.length > 0) throw new Error(`${failure}: ${problems.join('; ')}`)
}
