import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Takes a directory for this process. The kernel drops the lock when the process ends, however it ends. */
export function lockDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(directory, 'lock.db'), { timeout: 0 })
  try {
    lock.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (by INTEGER)',
    )
  } catch (cause) {
    lock.close()
    throw new Error(
      `${directory} is in use by another molecule-emulator; stop it or choose another directory`,
      {
        cause,
      },
    )
  }
  return { release: () => lock.close() }
}
