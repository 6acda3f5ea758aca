import { existsSync, writeFileSync } from 'node:fs'
import { files, read } from '../tests/dist.ts'
import { addressOf, anchorsOf, isAddress, lockFile, readLock } from '../tests/published.ts'

/** Adds what the built site has to what has been published; nothing is ever taken out here. */
const known = existsSync(lockFile) ? readLock() : new Map<string, ReadonlySet<string>>()
const built = new Map(
  files
    .filter(isAddress)
    .map((file) => [addressOf(file), file.endsWith('.html') ? anchorsOf(read(file)) : []] as const),
)
const lines = [...new Set([...known.keys(), ...built.keys()])]
  .toSorted()
  .map((path) =>
    [path, ...[...new Set([...(known.get(path) ?? []), ...(built.get(path) ?? [])])].toSorted()].join(' '),
  )
writeFileSync(
  lockFile,
  [
    '# Every address and anchor that has been published, one page a line. `pnpm release` adds to it; the tests fail when one',
    '# of them is gone. Whoever takes one out says in the commit why nobody can have kept it.',
    ...lines,
    '',
  ].join('\n'),
)
process.stdout.write(`${lines.length} addresses in urls.lock\n`)
