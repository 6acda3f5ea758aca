// `pnpm spec:diff <old>`: what changed in management.yaml since a git revision or in comparison with a file.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { readCatalogue } from '../src/catalogue.ts'
import { bumpOf, bumps, type Change } from './change.ts'
import { announced, required } from './changesets.ts'
import { compare } from './compare.ts'
import { compareOpenapi, toChanges } from './redocly.ts'

const usage = `Usage: pnpm spec:diff <old> [--check] [--json]

Compares management.yaml with an older one and rates every change by the version bump that it needs.

  <old>    a git revision, such as main or a release tag, or a file
  --check  fail when the pending changesets announce a smaller bump of @molecule-ai/spec than the changes need
  --json   print one JSON document
`

const root = fileURLToPath(new URL('../../../', import.meta.url))
const file = fileURLToPath(new URL('../management.yaml', import.meta.url))
const name = '@molecule-ai/spec'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})
const [old] = positionals
if (values.help || old === undefined || positionals.length > 1) {
  console.error(usage)
  process.exit(values.help ? 0 : 2)
}

const directory = mkdtempSync(join(tmpdir(), 'spec-diff-'))
try {
  const before = join(directory, 'before.yaml')
  writeFileSync(before, readOld(old))
  const after = readCatalogue(parse(readFileSync(file, 'utf8')))
  const changes = [
    ...compare(readCatalogue(parse(readFileSync(before, 'utf8'))), after),
    ...toChanges(compareOpenapi(before, file), after),
  ]
  print(changes)
} finally {
  rmSync(directory, { recursive: true })
}

function readOld(from: string): string {
  // pnpm runs this in the package's folder; the path is meant from where the person is.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), from)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  try {
    return execFileSync('git', ['show', `${from}:packages/spec/management.yaml`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch {
    console.error(`${from} is neither a file nor a git revision with a packages/spec/management.yaml.`)
    return process.exit(2)
  }
}

function print(changes: readonly Change[]): void {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const folder = join(root, '.changeset')
  const pending = readdirSync(folder)
    .filter((each) => each.endsWith('.md') && each !== 'README.md')
    .map((each) => readFileSync(join(folder, each), 'utf8'))
  const most = bumpOf(changes)
  const needed = most && required(most, version)
  const has = announced(pending, name)
  const enough = needed === undefined || (has !== undefined && bumps.indexOf(has) >= bumps.indexOf(needed))

  if (values.json)
    console.log(
      JSON.stringify({ bump: most ?? null, needed: needed ?? null, announced: has ?? null, changes }),
    )
  else {
    for (const bump of [...bumps].toReversed())
      for (const { subject, text } of changes.filter((change) => change.bump === bump))
        console.log(`${bump.padEnd(5)}  ${subject}: ${text}`)
    console.log(
      needed === undefined
        ? 'Nothing changed that needs more than a patch.'
        : `The changes need a ${needed} bump of ${name}${most === needed ? '' : ` (${most}, before 1.0.0)`}; the changesets announce ${has ?? 'none'}.`,
    )
  }
  if (values.check && !enough) {
    console.error(`Add a changeset: npx changeset, then ${needed} for ${name}.`)
    process.exitCode = 1
  }
}
