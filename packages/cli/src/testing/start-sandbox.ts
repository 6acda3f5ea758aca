import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterAll, expect } from 'vitest'
import type { Environment } from './run-cli.ts'

export interface Sandbox {
  readonly emulator: Emulator
  /** Points the program at it, and at a place of its own for what it remembers. */
  readonly env: Environment
  /** That place. */
  readonly state: string
}

/** A local control plane for the tests of a file; at their end every answer has to have been one that the contract allows. */
export async function startSandbox(): Promise<Sandbox> {
  const state = mkdtempSync(join(tmpdir(), 'molecule-cli-'))
  const emulator = await startEmulator({ speed: 2000 })
  afterAll(async () => {
    await emulator.close()
    rmSync(state, { recursive: true })
    expect(emulator.findings).toEqual([])
  })
  return { emulator, env: { ...emulator.env(), XDG_STATE_HOME: state }, state }
}
