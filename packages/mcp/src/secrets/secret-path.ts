import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { maxSecretBytes } from '../limits.ts'
import { UsageError } from '../options/usage-error.ts'

/** Why a file was not read, without a word of its path or its contents: either may be the secret. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile'
}

export interface SecretFile {
  readonly secret: string
  /** Where it really is. */
  readonly path: string
  /** Others on this machine can read it too. */
  readonly open: boolean
}

/** The directory below which secrets may be read. A mistake in it ends the start. */
export function toSecretRoot(directory: string): string {
  const root = resolve(directory)
  if (dirname(root) === root)
    throw new UsageError('--secret-root must be a directory below the top of the disk.')
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError('--secret-root must be a directory that exists.')
  return root
}

/** Reads a secret from a file below the root, however the path is written. */
export function readSecretFile(root: string, path: string): SecretFile {
  const [real, file] = openInside(root, path)
  try {
    const { size, mode } = fstatSync(file)
    if (size > maxSecretBytes) throw new UnfitFile(`is larger than ${maxSecretBytes / 1024} kB`)
    // Windows has no such bits, and Node makes them up.
    return {
      secret: decode(read(file)),
      path: real,
      open: process.platform !== 'win32' && (mode & 0o077) !== 0,
    }
  } finally {
    closeSync(file)
  }
}

/** One answer for what is absent, unreadable or elsewhere: a model must not find out what there is outside the root. */
const absent = 'names no file below --secret-root that this server can read'

function openInside(root: string, path: string): [real: string, file: number] {
  if (path === '' || path.includes('\0')) throw new UnfitFile(absent)
  let file: number | undefined
  try {
    const real = realpathSync(resolve(root, path))
    if (!isInside(realpathSync(root), real)) throw new UnfitFile(absent)
    // Without waiting, since a pipe without a writer would hold the server; and not through a link that is new.
    file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const opened = fstatSync(file)
    if (!opened.isFile()) throw new UnfitFile('is no regular file')
    // A directory on the way may have been exchanged for a link since: what was opened has to be what is there.
    const { ino, dev } = lstatSync(real)
    if (realpathSync(real) !== real || ino !== opened.ino || dev !== opened.dev) throw new UnfitFile(absent)
    return [real, file]
  } catch (error) {
    if (file !== undefined) closeSync(file)
    throw error instanceof UnfitFile ? error : new UnfitFile(absent)
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Never more than is allowed, however fast the file grows. */
function read(file: number): Buffer {
  const buffer = Buffer.alloc(maxSecretBytes + 1)
  let length = 0
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null)
    length += count
    if (count === 0) return buffer.subarray(0, length)
    if (length > maxSecretBytes) throw new UnfitFile(`is larger than ${maxSecretBytes / 1024} kB`)
  }
}

function decode(bytes: Buffer): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnfitFile('is not UTF-8 text')
  }
  // Editors and `echo` end a file with one; a secret never means it.
  const secret = text.replace(/\r?\n$/, '')
  if (secret.includes('\0')) throw new UnfitFile('is not text')
  if (secret === '') throw new UnfitFile('is empty')
  return secret
}
