import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A new folder in which a program finds the SDK and the emulator as published, as if a reader had installed them. */
export function makeReaderFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  mkdirSync(join(folder, 'node_modules/@molecule-ai'), { recursive: true })
  for (const name of ['sdk', 'emulator'])
    symlinkSync(
      fileURLToPath(new URL(`../../packages/${name}`, import.meta.url)),
      join(folder, 'node_modules/@molecule-ai', name),
    )
  return folder
}
