import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Appends lines. Several processes may do so at a time: each write is whole, at what is the end by then. */
export async function append(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  let kept = false
  for (let attempt = 0; attempt < 5 && !kept; attempt++) {
    const file = await open(path, 'a+', 0o600)
    try {
      // What broke off in the middle of a line must not take the next one with it.
      const start = (await endsInLine(file)) ? '' : '\n'
      await file.write(start + text)
      // Otherwise somebody has put another file in its place meanwhile, maybe without this line.
      kept = (await file.stat()).nlink > 0
    } finally {
      await file.close()
    }
  }
}

async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return true
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() === '\n'
}

/** Reads all of it; nothing where there is no file. */
export async function read(path: string): Promise<string> {
  const file = await openIfThere(path)
  if (file === undefined) return ''
  try {
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/** Puts in its place what `change` makes of it. What others append meanwhile is kept. */
export async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const fresh = `${path}.new`
  const next = await claim(fresh)
  if (next === undefined) return
  let replaced = false
  const old = await openIfThere(path)
  try {
    const known = await readFrom(old, 0)
    await next.writeFile(change(known.toString()))
    await rename(fresh, path)
    replaced = true
    // Written after it was read and before it was replaced. Who writes later than this sees that it is gone.
    const rest = await readFrom(old, known.length)
    if (rest.length > 0) await append(path, rest.toString())
  } finally {
    await Promise.all([next.close(), old?.close()])
    if (!replaced) await rm(fresh, { force: true })
  }
}

/** Nobody takes longer than this to write a file of this size: who made it is gone. */
const abandonedMs = 60_000

/** One process at a time rewrites; the others do without. */
async function claim(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs > abandonedMs) await rm(path, { force: true })
    return undefined
  }
}

async function readFrom(file: FileHandle | undefined, position: number): Promise<Buffer> {
  const { size } = (await file?.stat()) ?? { size: 0 }
  if (file === undefined || size <= position) return Buffer.alloc(0)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - position), 0, size - position, position)
  return buffer.subarray(0, bytesRead)
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
