import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { append, read, rewrite } from './file.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-file-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

it('is for its owner only', async () => {
  const path = join(directory, 'own', 'lines')
  await append(path, 'a\n')
  const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)
  expect([modeOf(path), modeOf(join(path, '..'))]).toEqual(['600', '700'])
  await rewrite(path, (text) => text)
  expect(modeOf(path)).toBe('600')
})

it('is empty where it is not there', async () => {
  await expect(read(join(directory, 'none'))).resolves.toBe('')
})

it('begins a line of its own after one that broke off', async () => {
  const path = join(directory, 'torn')
  writeFileSync(path, 'a\nb')
  await append(path, 'c\n')
  expect(readFileSync(path, 'utf8')).toBe('a\nb\nc\n')
})

it('loses nothing while many append and it is rewritten again and again', async () => {
  const path = join(directory, 'busy')
  const expected = Array.from({ length: 300 }, (_, index) => `line ${index}`)
  const done = new AbortController()
  const write = async (from: number): Promise<void> => {
    for (const line of expected.slice(from, from + 100)) await append(path, `${line}\n`)
  }
  await append(path, '')
  const rewriting = [0, 1].map(async () => {
    let times = 0
    while (!done.signal.aborted) {
      await rewrite(path, (text) => `${[...new Set(text.split('\n').filter(Boolean))].join('\n')}\n`)
      times++
    }
    return times
  })
  await Promise.all([0, 100, 200].map(write))
  done.abort()
  expect(Math.min(...(await Promise.all(rewriting)))).toBeGreaterThan(0)
  const lines = new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean))
  expect([...lines].toSorted()).toEqual(expected.toSorted())
})

it('is not rewritten by two at a time, and not never because somebody gave up', async () => {
  const path = join(directory, 'claimed')
  writeFileSync(path, 'a\n')
  writeFileSync(`${path}.new`, '')
  const change = (): string => 'b\n'
  await rewrite(path, change)
  expect(readFileSync(path, 'utf8')).toBe('a\n')
  utimesSync(`${path}.new`, new Date(0), new Date(0))
  await rewrite(path, change)
  await rewrite(path, change)
  expect(readFileSync(path, 'utf8')).toBe('b\n')
})

it('stays as it is when it cannot be rewritten', async () => {
  const path = join(directory, 'kept')
  writeFileSync(path, 'a\n')
  await expect(
    rewrite(path, () => {
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(readFileSync(path, 'utf8')).toBe('a\n')
  await rewrite(path, () => 'b\n')
  expect(readFileSync(path, 'utf8')).toBe('b\n')
})
