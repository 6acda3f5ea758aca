// Derives everything from management.yaml twice, from nothing each time: how long it takes, and whether the bytes are the same.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = ['spec', 'sdk', 'mcp', 'cli']
const rounds = 2

const digests: string[] = []
for (let round = 1; round <= rounds; round++) {
  const times = packages.map((name) => {
    const folder = join(root, 'packages', name)
    // The spec's own scripts need no generated file; the others import the catalogue, which exists by then.
    rmSync(join(folder, 'src', 'generated'), { recursive: true, force: true })
    const start = performance.now()
    execFileSync(process.execPath, ['--conditions=@molecule-ai/source', 'scripts/generate.ts'], {
      cwd: folder,
      stdio: 'inherit',
    })
    return Math.round(performance.now() - start)
  })
  const total = times.reduce((sum, time) => sum + time, 0)
  digests.push(digest())
  const each = packages.map((name, index) => `${name} ${times[index]} ms`).join(', ')
  console.log(`round ${round}: ${total} ms in all (${each})`)
}
console.log(
  `${files().length} generated files, ${new Set(digests).size === 1 ? 'byte for byte the same' : 'NOT the same'}`,
)

function files(): string[] {
  return packages.flatMap((name) => {
    const folder = join(root, 'packages', name, 'src', 'generated')
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  })
}

function digest(): string {
  const hash = createHash('sha256')
  for (const file of files().toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
