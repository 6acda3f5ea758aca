import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { TokenFiles } from './token-files.ts'
import { ProcessTokens, type Plan, type Tokens } from './tokens.ts'

const directories: string[] = []
const fresh = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-tokens-'))
  directories.push(directory)
  return directory
}
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true }))))

const plan: Plan = {
  operationId: 'deleteWorkspace',
  input: { workspace_id: 'a', purge: 'true' },
  principal: 'x',
}

const kinds: [string, (now?: () => number) => Promise<Tokens>][] = [
  ['in the process', (now) => Promise.resolve(new ProcessTokens(now))],
  ['in files', async (now) => new TokenFiles(await fresh(), now)],
]

describe.each(kinds)('tokens %s', (_, create) => {
  it('work once, for the plan that was shown', async () => {
    const tokens = await create()
    const token = await tokens.issue(plan)
    const { operationId, input, principal } = plan
    const sameInOtherOrder = {
      principal,
      input: Object.fromEntries(Object.entries(input).toReversed()),
      operationId,
    }
    expect(await tokens.redeem(token, sameInOtherOrder as Plan)).toBe('redeemed')
    expect(await tokens.redeem(token, plan)).toBe('refused')
  })

  it.each<[string, Plan]>([
    ['other arguments', { ...plan, input: { workspace_id: 'b', purge: 'true' } }],
    ['an argument more', { ...plan, input: { ...plan.input, erase_data: 'true' } }],
    ['another operation', { ...plan, operationId: 'restartWorkspace' }],
    ['another caller', { ...plan, principal: 'y' }],
    ['a caller whom nobody asked', { operationId: plan.operationId, input: plan.input }],
  ])('do not fit %s, and are still good for what they fit', async (__, other) => {
    const tokens = await create()
    const token = await tokens.issue(plan)
    expect(await tokens.redeem(token, other)).toBe('refused')
    expect(await tokens.redeem(token, plan)).toBe('redeemed')
  })

  it('die after five minutes', async () => {
    let now = 0
    const tokens = await create(() => now)
    const [early, late] = [await tokens.issue(plan), await tokens.issue(plan)]
    now = 299_999
    expect(await tokens.redeem(early, plan)).toBe('redeemed')
    now = 300_000
    expect(await tokens.redeem(late, plan)).toBe('refused')
  })

  it.each(['', '..', '../confirmations', '\0', 'x'.repeat(10_000)])('are not %j', async (token) => {
    expect(await (await create()).redeem(token, plan)).toBe('refused')
  })
})

it('forgets the oldest when somebody asks one process for too many', async () => {
  const tokens = new ProcessTokens()
  const first = await tokens.issue(plan)
  for (let count = 0; count < 1000; count++) await tokens.issue(plan)
  expect(await tokens.redeem(first, plan)).toBe('refused')
  expect(await tokens.redeem(await tokens.issue(plan), plan)).toBe('redeemed')
})

it('knows a token of another process from one that is used up', async () => {
  const [one, other] = [new ProcessTokens(), new ProcessTokens()]
  expect(await other.redeem(await one.issue(plan), plan)).toBe('foreign')
})

it('shares files between processes, which tell nothing of token or plan and are removed in time', async () => {
  const state = await fresh()
  let now = 1_000_000
  const [one, other] = [new TokenFiles(state, () => now), new TokenFiles(state, () => now)]
  const token = await one.issue(plan)
  const directory = join(state, 'confirmations')
  const [file = ''] = await readdir(directory)
  const text = file + (await readFile(join(directory, file), 'utf8'))
  expect([token, 'deleteWorkspace', 'purge'].filter((each) => text.includes(each))).toEqual([])
  const modes = await Promise.all(
    [directory, join(directory, file)].map(async (path) => (await stat(path)).mode),
  )
  expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o600])

  expect(await other.redeem(token, plan)).toBe('redeemed')
  expect(await one.redeem(token, plan)).toBe('refused')
  await one.issue(plan)
  now += 300_001
  await other.issue(plan)
  expect(await readdir(directory)).toHaveLength(1)
})

it('wants a directory of its own', async () => {
  const state = await fresh()
  await mkdir(join(state, 'confirmations'), { mode: 0o755 })
  expect(() => new TokenFiles(state)).toThrow('chmod 700')
  expect(() => new TokenFiles('/dev/null')).toThrow('--state')
})

it('takes no agreement for another platform', async () => {
  const state = await fresh()
  const at = (...place: string[]): TokenFiles => new TokenFiles(state, Date.now, place)
  const token = await at('https://one.example').issue(plan)
  expect(await at('https://other.example').redeem(token, plan)).toBe('refused')
  expect(await at('', 'https://one.example').redeem(token, plan)).toBe('refused')
  expect(await at('https://one.example').redeem(token, plan)).toBe('redeemed')
})

it('takes no agreement that another user put down, or that is a link', async () => {
  const state = await fresh()
  const tokens = new TokenFiles(state)
  const token = await tokens.issue(plan)
  const own = process.getuid?.() ?? 0
  const getuid = vi.spyOn(process, 'getuid').mockReturnValue(own + 1)
  expect(await tokens.redeem(token, plan)).toBe('refused')
  expect(() => new TokenFiles(state)).toThrow('belongs to another user')
  getuid.mockRestore()

  const directory = join(state, 'confirmations')
  const [name = ''] = await readdir(directory)
  await rename(join(directory, name), join(state, 'elsewhere'))
  await symlink(join(state, 'elsewhere'), join(directory, name))
  expect(await tokens.redeem(token, plan)).toBe('refused')
  await rename(join(state, 'elsewhere'), join(directory, name))
  expect(await tokens.redeem(token, plan)).toBe('redeemed')
})
