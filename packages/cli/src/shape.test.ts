import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRecorder } from './testing/run-cli.ts'
import { runWithin as run } from './testing/run-within.ts'

const rows = [
  { id: '1', name: 'Reports', compute: { provider: 'aws' }, tier: 2 },
  { id: '2', name: 'Office', compute: { provider: 'gcp' }, tier: 4 },
]

let recorder: Awaited<ReturnType<typeof startRecorder>>
let env: Record<string, string>
beforeAll(async () => {
  recorder = await startRecorder(({ method }) =>
    method === 'GET' ? { status: 200, body: rows } : { status: 200, body: { id: '3', status: 'new' } },
  )
  env = { MOLECULE_API_URL: recorder.url, MOLECULE_ORG_API_KEY: 'key' }
})
afterAll(() => recorder.close())

const list = (...words: string[]) => run(['workspace', 'list', ...words], env)
const sent = async (words: readonly string[]) => {
  const before = recorder.seen.length
  return { ...(await run(words, env)), sent: recorder.seen.length - before }
}

describe('--query', () => {
  it.each([
    [['[0].name'], '"Reports"'],
    [['[].id', '-o', 'jsonl'], '"1"\n"2"'],
    [['[].id', '-o', 'table'], '1\n2'],
    [['[0].name', '--output', 'table'], 'Reports'],
    [['[0].none'], 'null'],
    [['[?tier > `9`]'], '[]'],
    [['constructor'], 'null'],
    [['[].{who: name, on: compute.provider}'], 'WHO      ON\nReports  aws\nOffice   gcp'],
    [['sort_by(@, &name)', '--columns', 'name,tier'], 'NAME     TIER\nOffice   4\nReports  2'],
    [["[?name=='say(this)']"], '[]'],
    [['[0].compute', '-o', 'yaml'], 'provider: aws'],
  ])('%j', async ([expression = '', ...flags], stdout) => {
    await expect(list('--query', expression, ...flags)).resolves.toEqual({
      code: 0,
      stdout: `${stdout}\n`,
      stderr: '',
    })
  })

  it.each([
    ['[?b=1]', '--query has something unexpected at character 4, after [?b: =1]'],
    ['a[', '--query ends too early, after a['],
    ['', '--query is empty.'],
    [']', '--query has something unexpected at its start: ]'],
    ['[].shout(name)', '--query calls shout(), which is no function of JMESPath.'],
  ])('refuses %s before anything is sent', async (expression, message) => {
    const words = ['workspace', 'restart', '1', '--yes', '--query', expression]
    await expect(sent(words)).resolves.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`Error: ${message}\nSee https://jmespath.org`),
      sent: 0,
    })
  })

  it('loses no result of a change that it does not fit', async () => {
    const words = ['workspace', 'create', '--name', 'New', '--json', '--query', 'keys(id)']
    const { code, stdout, sent: count } = await sent(words)
    expect({ code, count, ...JSON.parse(stdout) }).toMatchObject({
      code: 2,
      count: 1,
      error: { message: expect.stringMatching(/^--query does not fit the result: .*keys\(\).*\.$/), exit: 2 },
      result: { id: '3', status: 'new' },
    })
  })
})

describe('--columns', () => {
  it('chooses those of a list, and the fields of one object', async () => {
    const { stdout } = await list('--columns', 'compute.provider, id')
    expect(stdout).toBe('PROVIDER  ID\naws       1\ngcp       2\n')
    const one = await run(['workspace', 'create', '--name', 'New', '--columns', 'status'], env)
    expect(one.stdout).toBe('status  new\n')
  })

  it.each([
    [['--columns', 'id,nane'], /^Error: There is no column nane\.\nThere are id, name, .*compute\.provider/],
    [['--columns', 'a,b'], /^Error: There are no columns a, b\.\n/],
    [['--columns', 'id,'], /^Error: --columns takes names of fields/],
  ])('refuses %j before anything is sent', async (flags, stderr) => {
    const result = await sent(['workspace', 'list', ...flags])
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(stderr), sent: 0 })
  })

  it('is for tables only', async () => {
    const { code, stdout } = await list('--columns', 'id', '--json')
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 2,
      error: { message: '--columns is for tables, and this is json.' },
    })
  })

  it('says which there are in the result of a query', async () => {
    const { code, stderr } = await list('--query', '[].{a: id}', '--columns', 'b')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Error: There is no column b.\nThere are a.\n' })
  })
})
