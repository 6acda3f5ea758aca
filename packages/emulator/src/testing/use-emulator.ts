import { afterEach, beforeEach, expect } from 'vitest'

import { startEmulator, type Emulator, type EmulatorOptions } from '../emulator.ts'
import { createSandboxClient, type SandboxClient } from './sandbox-client.ts'

/** What each test of a file has for itself. */
interface Sandbox {
  readonly emulator: Emulator
  readonly call: SandboxClient
}

/** Starts an emulator for each test, in memory; at its end every answer has to have been one that the contract allows. */
export function useEmulator(options: EmulatorOptions = {}): Sandbox {
  let emulator: Emulator
  let client: SandboxClient
  beforeEach(async () => {
    emulator = await startEmulator({ fetchOnly: true, ...options })
    client = createSandboxClient(emulator)
  })
  afterEach(async () => {
    await emulator.close()
    expect(emulator.findings).toEqual([])
  })
  return {
    get emulator() {
      return emulator
    },
    call: (operationId, wire) => client(operationId, wire),
  }
}
