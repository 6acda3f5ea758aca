import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimDirectory, writePrivately } from './private-files.ts'

let home: string
let directory: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
  directory = join(home, 'molecule', 'secrets')
})
afterEach(() => rm(home, { recursive: true }))

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

it('makes a directory for the user alone, and closes one that is open', async () => {
  expect(await claimDirectory(directory)).toBeUndefined()
  expect(await modeOf(directory)).toBe(0o700)
  await chmod(directory, 0o777)
  await chmod(join(home, 'molecule'), 0o777)
  expect(await claimDirectory(directory)).toBeUndefined()
  expect([await modeOf(directory), await modeOf(join(home, 'molecule'))]).toEqual([0o700, 0o755])
})

it.each(['molecule', 'molecule/secrets'])('does not go through a link at %s', async (at) => {
  await mkdir(join(home, 'elsewhere', 'secrets'), { recursive: true })
  if (at.includes('/')) await mkdir(join(home, 'molecule'))
  await symlink(join(home, 'elsewhere'), join(home, at))
  expect(await claimDirectory(directory)).toBe('is no directory, or is behind a link')
})

it('says that it cannot be written', async () => {
  await writeFile(join(home, 'molecule'), '')
  expect(await claimDirectory(directory)).toBe('cannot be written')
})

it('writes to nothing that is there: a link, a file that others can read, another text', async () => {
  await claimDirectory(directory)
  const target = join(home, 'target')
  await symlink(target, join(directory, 'link.token'))
  await writeFile(join(directory, 'open.token'), 'secret', { mode: 0o644 })
  await writeFile(join(directory, 'other.token'), 'other', { mode: 0o600 })
  for (const name of ['link', 'open', 'other']) {
    const file = await writePrivately(directory, name, 'token', 'secret')
    expect(file).toMatch(new RegExp(`/${name}-[0-9a-f]{12}\\.token$`))
    expect([await readFile(file, 'utf8'), await modeOf(file)]).toEqual(['secret', 0o600])
  }
  expect(await readlink(join(directory, 'link.token'))).toBe(target)
  expect(await readdir(home)).toEqual(['molecule'])
  expect(await readFile(join(directory, 'other.token'), 'utf8')).toBe('other')
})

it('keeps the same text once', async () => {
  await claimDirectory(directory)
  const first = await writePrivately(directory, 'same', 'token', 'secret')
  expect(await writePrivately(directory, 'same', 'token', 'secret')).toBe(first)
  expect(await readdir(directory)).toEqual(['same.token'])
})
