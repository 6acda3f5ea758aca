import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Places } from './places.ts'
import { processStart } from './process-start.ts'

/** What the emulator prints when it is ready, as far as it is used. */
export interface Output {
  readonly controlPlaneUrl: string
  readonly adminUrl: string
  readonly adminKey: string
  readonly tenants: readonly { readonly slug: string; readonly url: string }[]
  /** The variables that point any client at it. */
  readonly env: Readonly<Record<string, string>>
}

export interface Settings {
  readonly directory: string
  readonly port?: number
  readonly speed?: number
}

/** An emulator that was started. */
export interface Instance {
  readonly pid: number
  /** Which process it is; see `processStart`. */
  readonly start: string
  readonly startedAt: string
  readonly settings: Settings
  readonly output: Output
}

/** The emulator that runs; one that has ended by itself is forgotten. */
export async function findInstance({ instance }: Places): Promise<Instance | undefined> {
  const text = await readFile(instance, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const found = parse(text)
  if (found !== undefined && (await isRunning(found))) return found
  await rm(instance, { force: true })
  return undefined
}

export const isRunning = async ({ pid, start }: Pick<Instance, 'pid' | 'start'>): Promise<boolean> =>
  (await processStart(pid)) === start

/** It holds the keys of the sandbox: nobody else may read it. */
export async function keepInstance({ instance }: Places, found: Instance): Promise<void> {
  await writeFile(`${instance}.new`, JSON.stringify(found), { mode: 0o600 })
  await rename(`${instance}.new`, instance)
}

function parse(text: string): Instance | undefined {
  try {
    return JSON.parse(text) as Instance
  } catch {
    return undefined
  }
}
