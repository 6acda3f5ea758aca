// Builds the docs three times: how long it takes, whether two builds are the same byte for byte, and whether everything
// still leads somewhere when the site is served below a directory of its own.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFaults, readSite } from '@molecule-ai/docs/links'

const docs = fileURLToPath(new URL('../apps/docs/', import.meta.url))
const directory = '/management/2026.6/'
const scratch = mkdtempSync(join(tmpdir(), 'docs-build-'))

try {
  const [first, second] = [build('first', '/'), build('second', '/')]
  const [before, after] = [digests(first), digests(second)]
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  console.log(
    changed.length === 0
      ? `${before.size} files, byte for byte the same`
      : `NOT the same: ${changed.slice(0, 10).join(', ')}`,
  )
  const faults = findFaults(readSite(build('below', directory)), directory)
  console.log(
    `below ${directory}: ${faults.length} broken links${faults
      .slice(0, 10)
      .map((fault) => `\n  ${fault}`)
      .join('')}`,
  )
  process.exitCode = changed.length + faults.length === 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function build(name: string, base: string): string {
  const outDir = join(scratch, name)
  const start = performance.now()
  execFileSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    cwd: docs,
    env: {
      ...process.env,
      DOCS_BASE: base,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '--conditions=@molecule-ai/source',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const pages = [...readSite(outDir).pages.keys()].length
  console.log(`${name}: ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return outDir
}

function digests(root: string): Map<string, string> {
  return new Map(
    [...readSite(root).files].map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  )
}
