import type { components } from '@molecule-ai/spec/types'

type FileEntry = components['schemas']['FileEntry']

/** A file, by its path below a root. */
export interface File {
  readonly path: string
  readonly content: string
}

const skipped = new Set(['.git', '__pycache__', 'node_modules', '.DS_Store'])

/** What a directory shows of the files below a root: files and the directories that they are in, down to a depth. */
export function toTree(files: readonly File[], directory: string, depth: number): FileEntry[] {
  const prefix = directory === '' ? '' : `${directory}/`
  const entries = new Map<string, FileEntry>()
  for (const { path, content } of files) {
    const steps = path.slice(prefix.length).split('/')
    if (!path.startsWith(prefix) || steps.some((step) => skipped.has(step))) continue
    for (let length = 1; length <= Math.min(depth, steps.length); length++) {
      const dir = length < steps.length
      const shown = steps.slice(0, length).join('/')
      entries.set(shown, { path: shown, size: dir ? 0 : Buffer.byteLength(content), dir })
    }
  }
  return [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
