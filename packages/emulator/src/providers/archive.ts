import { createHash } from 'node:crypto'

/** A file of a volume. */
export interface DiskFile {
  /** From the root of the machine, such as `/workspace/notes.md`. */
  readonly path: string
  readonly content: string
  readonly sha256: string
}

/** Files on their way from one cloud to another, with the checksum that was taken where they come from. */
export interface Archive {
  readonly files: readonly DiskFile[]
  readonly sha256: string
  readonly bytes: number
}

export const toDiskFile = (path: string, content: string): DiskFile => ({
  path,
  content,
  sha256: sha256(content),
})

/** Packs files, in the order of their paths. */
export function pack(files: readonly DiskFile[]): Archive {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files: sorted,
    sha256: sha256(sorted.map((file) => `${file.sha256} ${file.path}\n`).join('')),
    bytes: sorted.reduce((sum, file) => sum + Buffer.byteLength(file.content), 0),
  }
}

/** Whether what arrived is what was sent: counted anew, from the contents. */
export const isIntact = (archive: Archive): boolean =>
  pack(archive.files.map(({ path, content }) => toDiskFile(path, content))).sha256 === archive.sha256

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
