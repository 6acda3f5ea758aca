import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileURLToPath } from 'node:url'
import { toTypescript } from '@molecule-ai/docs/samples'
import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { readGuide } from './guides/guide.ts'
import { guides, readPage } from './guides/pages.ts'
import { makeReaderFolder } from './guides/reader-folder.ts'
import { withMolecule } from './guides/session.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

it('compile with the strictest settings against the SDK as it is published', async () => {
  const folder = makeReaderFolder()
  mkdirSync(join(folder, 'node_modules/@types'))
  symlinkSync(at('node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
  for (const operation of catalogue.operations)
    for (const example of operation.examples)
      write(folder, `${operation.id}-${example.name}`, toTypescript(operation, example))
  for (const guide of guides)
    for (const [index, piece] of readGuide(readPage(guide)).entries())
      if (piece.kind === 'block' && piece.language === 'ts')
        write(folder, `${guide.replaceAll(/\W/g, '-')}-${index}`, withMolecule(piece.code))
  const compilerOptions = {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: ['node'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }))
  const printed = await promisify(execFile)(at('node_modules/.bin/tsc'), ['-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
  expect(printed).toBe('')
  rmSync(folder, { recursive: true })
})

const write = (folder: string, name: string, code: string): void =>
  writeFileSync(join(folder, `${name}.mts`), `${code}\nexport {}\n`)
