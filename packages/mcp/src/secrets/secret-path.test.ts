import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSecretFile, toSecretRoot } from './secret-path.ts'

let home: string
let root: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
  root = join(home, 'root')
  await mkdir(join(root, 'deep'), { recursive: true })
  await writeFile(join(home, 'outside'), 'outside')
  await writeFile(join(root, 'deep', 'inside'), 'inside\n', { mode: 0o600 })
})
afterEach(() => rm(home, { recursive: true }))

it('reads what is below the root, however it is written', async () => {
  await symlink(join(root, 'deep'), join(root, 'link'))
  for (const path of ['deep/inside', './deep/../deep/inside', 'link/inside', join(root, 'deep/inside')])
    expect(readSecretFile(root, path)).toEqual({
      secret: 'inside',
      path: expect.stringContaining('root/deep/inside'),
      open: false,
    })
})

it('may itself be reached by a link', async () => {
  await symlink(root, join(home, 'alias'))
  expect(readSecretFile(join(home, 'alias'), 'deep/inside').secret).toBe('inside')
})

it('says the same of what is elsewhere, absent or unreadable', async () => {
  await symlink('../outside', join(root, 'out'))
  await symlink(home, join(root, 'up'))
  await symlink('loop', join(root, 'loop'))
  await writeFile(join(home, 'root-too'), 'outside')
  const paths = [
    '../outside',
    join(home, 'outside'),
    'out',
    'up/outside',
    'loop',
    'absent',
    '',
    '.',
    '..',
    '../root-too',
    '/etc/passwd',
    'deep/inside\0',
  ]
  for (const path of paths)
    expect(() => readSecretFile(root, path), path).toThrow(
      'names no file below --secret-root that this server can read',
    )
})

it('refuses what is no file of text, without waiting for it', async () => {
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, 'pipe')])
  await writeFile(join(root, 'binary'), Buffer.from([0xff, 0xfe, 0x41]))
  await writeFile(join(root, 'nul'), 'a\0b')
  await writeFile(join(root, 'empty'), '\n')
  await writeFile(join(root, 'large'), 'x'.repeat(64 * 1024 + 1))
  await writeFile(join(root, 'fits'), 'x'.repeat(64 * 1024))
  const told = ['pipe', 'deep', 'binary', 'nul', 'empty', 'large'].map((path) => {
    try {
      return readSecretFile(root, path).secret
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(told).toEqual([
    'is no regular file',
    'is no regular file',
    'is not UTF-8 text',
    'is not text',
    'is empty',
    'is larger than 64 kB',
  ])
  expect(readSecretFile(root, 'fits').secret).toHaveLength(64 * 1024)
})

it.each([
  ['a\n', 'a'],
  ['a\r\n', 'a'],
  ['a\n\n', 'a\n'],
  [' é ', ' é '],
])('takes one newline from the end: %j', async (text, secret) => {
  await writeFile(join(root, 'text'), text)
  expect(readSecretFile(root, 'text').secret).toBe(secret)
})

it('notices that others can read the file', async () => {
  await chmod(join(root, 'deep', 'inside'), 0o640)
  expect(readSecretFile(root, 'deep/inside').open).toBe(true)
})

it('is a directory, and not the whole disk', () => {
  expect(toSecretRoot(root)).toBe(root)
  for (const path of ['/', join(home, 'absent'), join(home, 'outside')])
    expect(() => toSecretRoot(path), path).toThrow('--secret-root must be a directory')
})
