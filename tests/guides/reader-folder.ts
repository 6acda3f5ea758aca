import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A new folder in which a program finds the SDK as published, as if a reader had installed it. */
export function makeReaderFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  mkdirSync(join(folder, 'node_modules/@molecule-ai'), { recursive: true })
  symlinkSync(
    fileURLToPath(new URL('../../packages/sdk', import.meta.url)),
    join(folder, 'node_modules/@molecule-ai/sdk'),
  )
  return folder
}
