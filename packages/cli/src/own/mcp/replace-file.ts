import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { RefusedError } from '../../errors.ts'

/** The text of a file; `undefined` where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new RefusedError(`Cannot read ${file}: ${error.code ?? error.message}.`)
  })
}

/** What is to be written, and what it is based on. */
export interface Replacement {
  readonly file: string
  readonly before: string | undefined
  readonly after: string
  /** Where a copy of the file as it was is kept. */
  readonly backups: string
  /** The mode of a file that is new. */
  readonly mode: number
}

/** Writes a file in one step, where a link leads and with the mode that it has. Answers where the old one is. */
export async function replaceFile(replacement: Replacement): Promise<string | undefined> {
  const { file, before } = replacement
  if ((await readIfThere(file)) !== before)
    throw new RefusedError(`${file} was changed meanwhile by somebody else.`, 'Run the command again.')
  try {
    const backup = before === undefined ? undefined : await keep(replacement)
    const target = await realpath(file).catch(() => file)
    await mkdir(dirname(target), { recursive: true })
    const mode = before === undefined ? replacement.mode : (await stat(target)).mode & 0o777
    const next = join(dirname(target), `.${basename(target)}.${process.pid}`)
    try {
      await writeFile(next, replacement.after, { flag: 'wx', mode, flush: true })
      await rename(next, target)
    } catch (error) {
      await rm(next, { force: true })
      throw error
    }
    return backup
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new RefusedError(`Cannot write ${file}: ${code ?? message}.`)
  }
}

/** It may hold secrets of others: nobody else may read the copy. */
async function keep({ file, backups }: Replacement): Promise<string> {
  await mkdir(backups, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const backup = join(backups, `${time}-${basename(file)}`)
  await writeFile(backup, await readFile(file), { flag: 'wx', mode: 0o600 })
  return backup
}
