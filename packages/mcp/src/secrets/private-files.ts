import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, chmod, lstat, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'

// Windows knows neither; there the profile of the user is private by itself.
const userId = process.getuid?.()

/** Makes a directory that only this user can enter, or says what is wrong with the one that is there. */
export async function claimDirectory(directory: string): Promise<string | undefined> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    // Whoever may write to the parent could put a directory of their own in this one's place.
    for (const path of [dirname(directory), directory]) {
      const found = await lstat(path)
      const { uid, mode } = found
      if (!found.isDirectory()) return 'is no directory, or is behind a link'
      if (userId === undefined) continue
      if (uid !== userId && (uid !== 0 || path === directory)) return 'belongs to another user'
      const others = path === directory ? 0o077 : 0o022
      if ((mode & others) === 0) continue
      if (uid === userId) await chmod(path, mode & 0o7777 & ~others)
      else if ((mode & 0o1000) === 0) return 'is in a directory that others can write'
    }
    await access(directory, constants.W_OK)
    return undefined
  } catch {
    return 'cannot be written'
  }
}

/** Writes a new file for this user alone, or finds the one that holds the same already. Nothing that is there is written to. */
export async function writePrivately(
  directory: string,
  name: string,
  extension: string,
  text: string,
): Promise<string> {
  const file = join(directory, `${name}.${extension}`)
  try {
    // Exclusive: it fails on whatever is there, a link that leads nowhere included.
    const created = await open(file, 'wx', 0o600)
    await created.writeFile(text).finally(() => created.close())
    return file
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await holds(file, text)) return file
    // The secret is shown only once: it must not be lost because something is in the way.
    return writePrivately(directory, `${name}-${randomBytes(6).toString('hex')}`, extension, text)
  }
}

async function holds(file: string, text: string): Promise<boolean> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const opened = await open(file, flags).catch(() => undefined)
  if (!opened) return false
  try {
    const found = await opened.stat()
    const { uid, mode } = found
    const own = userId === undefined || (uid === userId && (mode & 0o077) === 0)
    return found.isFile() && own && (await opened.readFile('utf8')) === text
  } finally {
    await opened.close()
  }
}
