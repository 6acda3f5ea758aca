import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeGenerated } from './generate.ts'

let directory: string
let script: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'molecule-generate-'))
  script = pathToFileURL(join(directory, 'scripts', 'generate.ts')).href
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = undefined
  await rm(directory, { recursive: true })
})

const header = '// Generated from management.yaml by `pnpm generate`. Do not edit.\n\n'

it('leaves exactly the files it is given', async () => {
  await mkdir(join(directory, 'src/generated/old'), { recursive: true })
  await writeFile(join(directory, 'src/generated/old/gone.ts'), 'export {}')
  await writeGenerated(script, { 'a.ts': 'export const a = 1', 'deep/b.ts': 'export const b = 2\n\n' }, [])
  const files = (await readdir(join(directory, 'src/generated'), { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.toSorted()).toEqual(['a.ts', 'deep/b.ts'])
  await expect(readFile(join(directory, 'src/generated/deep/b.ts'), 'utf8')).resolves.toBe(
    `${header}export const b = 2\n`,
  )
})

it('finds nothing to say when all is current', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await writeGenerated(script, { 'a.ts': 'a' }, [])
  await writeGenerated(script, { 'a.ts': 'a' }, ['--check'])
  expect([said.mock.calls, process.exitCode]).toEqual([[], undefined])
})

it('fails on a file that is edited, missing or left over, names it and the command, and writes nothing', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await writeGenerated(script, { 'edited.ts': 'a', 'over.ts': 'b' }, [])
  await writeFile(join(directory, 'src/generated/edited.ts'), `${header}changed by hand\n`)
  await writeGenerated(script, { 'edited.ts': 'a', 'missing.ts': 'c' }, ['--check'])

  const lines = said.mock.calls.map(([line]) => String(line))
  expect(lines.slice(0, 3).map((line) => line.split('/').at(-1))).toEqual([
    'edited.ts',
    'missing.ts',
    'over.ts',
  ])
  expect(lines[3]).toBe(
    'Generated files differ from management.yaml. Run `pnpm generate` and commit the result.',
  )
  expect(process.exitCode).toBe(1)
  await expect(readFile(join(directory, 'src/generated/edited.ts'), 'utf8')).resolves.toContain(
    'changed by hand',
  )
})
