import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ledgerFile, openLedger, type Ledger } from './ledger.ts'

const day = 86_400_000
const start = {
  address: 'https://cp.example',
  routing: {},
  handle: {
    version: 1,
    operationId: 'moveThing',
    input: { thing_id: '1', from: 'here', to: 'there' },
  },
} as const
const again = { ...start, operationId: 'moveThing', input: { thing_id: '1', to: 'there' } }

let directory: string
let path: string
let now: number
let ledger: Ledger
const warnings: string[] = []
const open = (file = path): Ledger =>
  openLedger({ path: file, now: () => now, warn: (message) => warnings.push(message) })

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-'))
  path = join(directory, 'molecule', 'operations.jsonl')
  now = Date.UTC(2026, 5, 1)
  warnings.length = 0
  ledger = open()
})
afterEach(() => {
  rmSync(directory, { recursive: true })
  expect(warnings).toEqual([])
})

it('remembers what was started and how it went, in another process too', async () => {
  await expect(ledger.list()).resolves.toEqual([])
  const begun = await ledger.begin(start)
  expect(begun).toEqual({
    ...start,
    id: expect.stringMatching(/^op_[2-9b-z]{6}$/) as string,
    startedAt: now,
    phase: 'unanswered',
    seenAt: now,
  })
  await expect(open().list()).resolves.toEqual([begun])
  now += 1000
  const running = await open().update(begun, { phase: 'running', state: 'packing' })
  await expect(ledger.list()).resolves.toEqual([
    { ...begun, phase: 'running', state: 'packing', seenAt: now },
  ])
  now += 1000
  await ledger.update(running, { phase: 'succeeded', state: 'there' })
  // Whoever was slow to write down what it saw before.
  now += 1000
  await open().update(running, { state: 'packing' })
  await expect(ledger.list()).resolves.toMatchObject([{ id: begun.id, phase: 'succeeded', state: 'there' }])
})

describe('the same start again', () => {
  it('is found by the inputs that tell it, of which some may be left out', async () => {
    await ledger.begin(start)
    const second = await ledger.begin(start)
    await expect(ledger.find(again)).resolves.toEqual(second)
  })

  it.each([
    ['of another thing', { input: { thing_id: '2' } }],
    ['to another place', { input: { thing_id: '1', to: 'elsewhere' } }],
    ['of another operation', { operationId: 'copyThing' }],
    ['of another service', { address: 'https://other.example' }],
    ['of another organisation', { routing: { orgId: '2' } }],
  ])('is not one %s', async (_, other) => {
    await ledger.begin(start)
    await expect(ledger.find({ ...again, ...other })).resolves.toBeUndefined()
  })

  it('is not one that was refused', async () => {
    await ledger.update(await ledger.begin(start), { phase: 'refused' })
    await expect(ledger.find(again)).resolves.toBeUndefined()
  })
})

it('reads over lines that broke off or mean nothing, and keeps those of a version to come', async () => {
  const begun = await ledger.begin(start)
  const newer = '{"version":2,"id":"op_222222","what":"nobody knows"}'
  const odd = ['{"version":1,"id":"op_3', 'null', '7', '{}', '{"version":1,"id":"op_333333","phase":"odd"}']
  writeFileSync(path, `${[newer, ...odd].join('\n')}\n${readFileSync(path, 'utf8')}{"version":1,"id`)
  await expect(ledger.list()).resolves.toEqual([begun])
  const next = await ledger.begin(start)
  await expect(ledger.list()).resolves.toEqual([begun, next])
  expect(readFileSync(path, 'utf8')).toContain(newer)
})

it('forgets what is old once it is large, and nothing else', async () => {
  const old = await ledger.begin(start)
  await ledger.update(old, { phase: 'succeeded' })
  now += 20 * day
  let running = await ledger.begin(start)
  for (let state = 0; readFileSync(path).length < 130 * 1024; state++)
    running = await ledger.update(running, { phase: 'running', state: `state ${state} ${'.'.repeat(2000)}` })
  const newer = '{"version":2,"id":"op_222222"}'
  writeFileSync(path, `${newer}\n`, { flag: 'a' })
  await expect(ledger.list()).resolves.toHaveLength(2)
  now += 10 * day
  const last = await ledger.begin(start)
  await expect(ledger.list()).resolves.toEqual([running, last])
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4)
  expect(readFileSync(path, 'utf8')).toContain(newer)
})

it('loses nothing when many start at once', async () => {
  const begun = await Promise.all(Array.from({ length: 40 }, () => open().begin(start)))
  const known = await ledger.list()
  expect(new Set(known.map(({ id }) => id))).toEqual(new Set(begun.map(({ id }) => id)))
  expect(known).toHaveLength(40)
})

it('says once that it cannot be kept, and stops nobody', async () => {
  const blocked = open(join(directory, 'file', 'operations.jsonl'))
  writeFileSync(join(directory, 'file'), '')
  const entry = await blocked.begin(start)
  await expect(blocked.update(entry, { phase: 'running' })).resolves.toMatchObject({ phase: 'running' })
  await expect(blocked.find(again)).resolves.toBeUndefined()
  expect(warnings.splice(0)).toEqual([
    `${join(directory, 'file', 'operations.jsonl')} cannot be kept (ENOTDIR): what is started now is not found again by itself.`,
  ])
})

it.each([
  [{ XDG_STATE_HOME: '/state', HOME: '/home/a' }, 'linux', '/state/molecule/operations.jsonl'],
  [{ XDG_STATE_HOME: 'state', HOME: '/home/a' }, 'darwin', '/home/a/.local/state/molecule/operations.jsonl'],
  [{ HOME: '/home/a' }, 'linux', '/home/a/.local/state/molecule/operations.jsonl'],
  [{ LOCALAPPDATA: '/local', HOME: '/home/a' }, 'win32', '/local/molecule/operations.jsonl'],
] as const)('is at the place for such files: %j on %s', (env, platform, expected) => {
  expect(ledgerFile(env, platform)).toBe(expected)
})
