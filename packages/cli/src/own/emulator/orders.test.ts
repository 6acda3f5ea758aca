import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../testing/run-cli.ts'
import { runWithin } from '../../testing/run-within.ts'

const state = await mkdtemp(join(tmpdir(), 'molecule-orders-'))
const env = { XDG_STATE_HOME: state, DATABASE_URL: '' }
const emulator = (...words: string[]): Promise<Run> => runWithin(['emulator', ...words], env)
const told = async (...words: string[]): Promise<Record<string, unknown>> => {
  const { code, stdout, stderr } = await emulator(...words, '--json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as Record<string, unknown>
}
const file = (name: string): string => join(state, name)

it.each([['clock'], ['faults'], ['fault', 'http:*', 'answer'], ['snapshot', file('none.json')]])(
  'has nobody to give an order to: %s',
  async (...words) => {
    expect(await emulator(...words)).toEqual({
      code: 4,
      stdout: '',
      stderr: 'Error: The emulator does not run.\nStart it: molecule emulator start\n',
    })
  },
)

describe('an emulator that runs', () => {
  let variables: Record<string, string>
  const list = (): Promise<Run> => runWithin(['workspace', 'list', '--json'], variables)
  const names = async (): Promise<string[]> =>
    (JSON.parse((await list()).stdout) as { name: string }[]).map(({ name }) => name)
  beforeAll(async () => {
    await emulator('start', '--speed', '100')
    const { env: own } = await told('start', '--env')
    variables = own as Record<string, string>
  })
  afterAll(async () => {
    await emulator('stop')
    await rm(state, { recursive: true })
  })

  it('lets go wrong what was ordered, until it is taken back', async () => {
    const rule = await told('fault', 'http:listWorkspaces', 'answer', '--status', '403', '--always')
    expect(rule).toMatchObject({ target: 'http:listWorkspaces', status: 403, times: null, fired: 0 })
    expect(await told('fault', 'provider:*.createInstance', 'delay', '--milliseconds', '7')).toMatchObject({
      times: 1,
      milliseconds: 7,
      remaining: 1,
    })
    await expect(list()).resolves.toMatchObject({ code: 4 })
    const { stdout } = await emulator('faults')
    expect(stdout).toMatch(
      /^ID +TARGET +ACTION +FIRED +REMAINING\nfault-\w+ +http:listWorkspaces +answer +1 +-\n/,
    )
    const { rules } = await told('faults', '--remove', String(rule.id))
    expect(rules).toMatchObject([{ action: 'delay' }])
    await expect(list()).resolves.toMatchObject({ code: 0 })
    expect(await told('faults', '--clear')).toEqual({ rules: [] })
    await expect(emulator('faults')).resolves.toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing goes wrong on order.\n',
    })
  })

  it('has its clock stopped and moved', async () => {
    const { now } = await told('clock', 'freeze')
    expect(await told('clock')).toMatchObject({ now, frozen: true, speed: 100 })
    const later = await told('clock', 'advance', '--minutes', '5')
    expect(Date.parse(String(later.now)) - Date.parse(String(now))).toBe(3000)
    expect(await told('clock', 'resume')).toMatchObject({ frozen: false })
  })

  it('takes what a file describes, and a state back', async () => {
    const before = await told('snapshot', file('before.json'))
    expect(before).toEqual({ file: file('before.json'), bytes: (await stat(file('before.json'))).size })
    expect((await stat(file('before.json'))).mode & 0o777).toBe(0o600)
    const described = { format: 1, orgs: [{ slug: 'acme', workspaces: [{ name: 'Night shift' }] }] }
    await writeFile(file('seed.json'), JSON.stringify(described))
    expect(await told('seed', file('seed.json'))).toMatchObject({ created: { workspaces: 1 } })
    expect(await told('seed', file('seed.json'))).toMatchObject({
      created: { workspaces: 0 },
      known: { workspaces: 1 },
    })
    expect(await names()).toContain('Night shift')
    expect(await told('restore', file('before.json'))).toEqual({ orgs: 4, workspaces: 8 })
    expect(await names()).not.toContain('Night shift')
  })

  it.each([
    [4, ['fault', 'http:nope', 'answer'], 'target cannot be http:nope: the contract has no operation nope.'],
    [4, ['fault', 'http:*', 'corrupt'], 'choose one of answer, refuse'],
    [2, ['fault', 'http:*'], 'Missing ACTION.'],
    [2, ['fault', 'http:*', 'answer', '--times', '0'], '--times takes a whole number, 1 or more, not 0.'],
    [4, ['faults', '--remove', 'nope'], 'there is no rule nope'],
    [4, ['clock', 'advance'], 'advance takes either minutes or milliseconds'],
    [2, ['clock', '--minutes', '4'], 'are for molecule emulator clock advance'],
    [2, ['seed', file('nothing.json')], `Cannot read ${file('nothing.json')}: ENOENT.`],
    [2, ['seed', file('broken.json')], `${file('broken.json')} is no JSON.`],
    [4, ['restore', file('seed.json')], 'The emulator refused it: '],
    [4, ['snapshot', state], `${state} cannot be written (EISDIR).`],
  ])('refuses with %i: %j', async (code, words, message) => {
    await writeFile(file('broken.json'), '{')
    await writeFile(file('seed.json'), '{"format":1,"orgs":[]}')
    const found = await emulator(...words)
    expect(found).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) as unknown })
    expect(await readFile(file('seed.json'), 'utf8')).toBe('{"format":1,"orgs":[]}')
  })
})
