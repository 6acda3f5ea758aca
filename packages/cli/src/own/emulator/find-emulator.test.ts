import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findEmulator } from './find-emulator.ts'

const root = await mkdtemp(join(tmpdir(), 'molecule-find-'))
afterAll(() => rm(root, { recursive: true }))

async function installed(folder: string, { node = '>=22', built = true } = {}): Promise<string> {
  const own = join(root, folder, 'node_modules/@molecule-ai/emulator')
  await mkdir(join(own, 'dist'), { recursive: true })
  const content = { bin: { 'molecule-emulator': './dist/bin.js' }, engines: { node } }
  await writeFile(join(own, 'package.json'), JSON.stringify(content))
  if (built) await writeFile(join(own, 'dist/bin.js'), '')
  return join(own, 'dist/bin.js')
}

const find = (directory: string, own = 'nowhere', path = '', platform: NodeJS.Platform = 'linux') =>
  findEmulator({ directory: join(root, directory), root: join(root, own), path, platform })

const project = await installed('project')
const beside = await installed('global')
await installed('unbuilt', { built: false })
await installed('future', { node: '>=99' })
const program = join(root, 'bin', 'molecule-emulator')
await mkdir(join(root, 'bin'))
await writeFile(program, '#!/bin/sh\n', { mode: 0o755 })

it.each([
  ['the project before all others', 'project/deep/below', 'global', project],
  ['the one beside this program', 'elsewhere', 'global/node_modules/@molecule-ai/cli', beside],
  ['the next one where it is not built', 'unbuilt', 'global', beside],
])('takes %s', (_, directory, own, file) => {
  expect(find(directory, own, join(root, 'bin'))).toEqual({ command: process.execPath, args: [file] })
})

it('takes the program on the path at last', () => {
  const path = ['', join(root, 'none'), join(root, 'bin')].join(delimiter)
  expect(find('elsewhere', 'nowhere', path)).toEqual({ command: program, args: [] })
  expect(find('elsewhere', 'nowhere', join(root, 'global'), 'win32')).toMatchObject({ args: [beside] })
})

it('says what to install', () => {
  expect(() => find('elsewhere')).toThrow(
    'The local control plane is a package of its own, @molecule-ai/emulator, and it is not installed.',
  )
})

it('says which Node.js it needs', () => {
  expect(() => find('future')).toThrow('The local control plane needs Node.js 99 or later, and this is ')
})
