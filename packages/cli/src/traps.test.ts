import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bin, ended, run, start, startRecorder } from './testing/run-cli.ts'
import { runWithin } from './testing/run-within.ts'

const startTenant = async (body: unknown) => {
  const recorder = await startRecorder(() => ({ status: 200, body }))
  return { ...recorder, env: { MOLECULE_API_URL: recorder.url, MOLECULE_ORG_API_KEY: 'test-org-api-key' } }
}

let tenant: Awaited<ReturnType<typeof startTenant>>
beforeAll(async () => {
  tenant = await startTenant([{ id: '1', name: 'Reports' }])
})
afterAll(() => tenant.close())

const setSecret = ['workspace', 'secret', 'set', '1', '--key', 'A', '--value-from']

it.each([['--help'], ['workspace', 'list'], ['workspace', 'get', '--help']])(
  'ends well when the reader goes away: %s %s',
  async (...args) => {
    const child = start(args.filter(Boolean), tenant.env)
    child.stdout.destroy()
    await expect(ended(child)).resolves.toMatchObject({ code: 0, stderr: '' })
  },
)

it('ends well behind head, with more to say than a pipe holds', async () => {
  const pipe = `set -o pipefail; "${process.execPath}" "${bin}" commands --json | head -1`
  const child = promisify(execFile)('bash', ['--norc', '-c', pipe], { env: { PATH: process.env.PATH } })
  await expect(child).resolves.toEqual({ stdout: '{\n', stderr: '' })
})

it('leaves standard input to the loop that it runs in', async () => {
  const loop = `while read -r id; do "${process.execPath}" "${bin}" workspace restart "$id" --yes -o jsonl; done`
  const child = promisify(execFile)('sh', ['-c', loop], { env: { PATH: process.env.PATH, ...tenant.env } })
  child.child.stdin?.end('one\ntwo\nthree\n')
  await child
  const urls = tenant.seen.map(({ url }) => url).filter((url) => url.endsWith('/restart'))
  expect(urls).toEqual(['one', 'two', 'three'].map((id) => `/workspaces/${id}/restart`))
})

it('takes no missing argument from standard input', async () => {
  await expect(run(['workspace', 'get'], tenant.env, 'one\n')).resolves.toMatchObject({ code: 2, stdout: '' })
})

it('waits for a secret that comes slowly', async () => {
  const child = start([...setSecret, '-'], tenant.env)
  const end = ended(child)
  await sleep(600)
  child.stdin.end('s3cret value\n')
  await expect(end).resolves.toMatchObject({ code: 0 })
  expect(tenant.seen.at(-1)?.body).toEqual({ key: 'A', value: 's3cret value' })
})

it('reads a secret from the environment', async () => {
  await run([...setSecret, 'env:MY_SECRET'], { ...tenant.env, MY_SECRET: 'from env' })
  expect(tenant.seen.at(-1)?.body).toEqual({ key: 'A', value: 'from env' })
})

it.each([
  [[...setSecret, 'sk-canary'], 'never the value'],
  [
    ['workspace', 'secret', 'set', '1', '--key', 'A', '--value', 'sk-canary'],
    'never given on the command line',
  ],
  [['workspace', 'secret', 'set', '1', '--key', 'A', '--value=sk-canary'], 'never given on the command line'],
  [['workspace', 'secret', 'set', '1', 'sk-canary', '--key', 'A'], 'Unexpected argument.'],
  [[...setSecret, 'env:NOT_SET'], 'NOT_SET, which is not set'],
  [setSecret.slice(0, -1), 'Missing --value-from.'],
])('refuses a secret among the arguments and does not repeat it: %j', async (args, message) => {
  const { code, stdout, stderr } = await run(args, tenant.env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('canary')
})

it.each([
  [['--help']],
  [['workspace', 'create', '--help']],
  [['workspace', 'list']],
  [['workspace', 'lst']],
  [['workspace', 'get']],
])('writes no escape sequence into a pipe, in CI either: %j', async (args) => {
  const { stdout, stderr } = await run(args, { ...tenant.env, CI: '1', GITHUB_ACTIONS: 'true' })
  expect(stdout + stderr).not.toContain('\u001b')
  expect(stdout + stderr).not.toBe('')
})

it.each([
  [['workspace', 'get']],
  [['workspace', 'lst']],
  [['workspace', 'get', '1', '--nope']],
  [['workspace', 'migrate-provider', '1', '--to', 'hetzer']],
  [['workspace', 'list', '--json=true']],
  [['--curl', 'workspace', 'list']],
])('says in a line what is wrong and in another what to do: %j', async (args) => {
  await expect(runWithin(args, tenant.env)).resolves.toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^Error: .+\.\n.+[.?]\n$|^Error: .+\.\n.*molecule COMMAND \[ARGUMENTS\] \[FLAGS\]\n$/,
    ) as unknown,
  })
})

it.each([[null], [''], [0], [false], [[]]])('writes %j as JSON, too', async (body) => {
  const service = await startTenant(body)
  const { code, stdout, stderr } = await runWithin(['workspace', 'get', '1', '--json'], service.env)
  service.close()
  expect({ code, stderr, answer: JSON.parse(stdout) }).toEqual({ code: 0, stderr: '', answer: body })
})

it('gives a flag that may be repeated one word at a time, so that what follows is an argument', async () => {
  await run(
    ['channel', 'update', '--allowed-users', 'u-1', '--allowed-users', 'u-2', 'w-1', 'c-1'],
    tenant.env,
  )
  expect(tenant.seen.at(-1)).toMatchObject({
    url: '/workspaces/w-1/channels/c-1',
    body: { allowed_users: ['u-1', 'u-2'] },
  })
})

it('starts no process beside itself, for updates or anything else', async () => {
  const held = { ...tenant.env, NODE_OPTIONS: '--permission --allow-fs-read=* --allow-fs-write=*' }
  const { code, stdout, stderr } = await run(['workspace', 'list', '-o', 'jsonl'], held)
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '{"id":"1","name":"Reports"}\n', stderr: '' })
})

it('is the same whatever NODE_ENV says', async () => {
  const usual = await run(['workspace', 'list'], tenant.env)
  await expect(run(['workspace', 'list'], { ...tenant.env, NODE_ENV: 'test' })).resolves.toEqual(usual)
})

it('says which Node.js it needs, before it loads what an older one cannot read', async () => {
  const older = `Object.defineProperty(process.versions, 'node', { value: '20.1.0' }); require(${JSON.stringify(bin)})`
  const child = promisify(execFile)(process.execPath, ['-e', older])
  await expect(child).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Error: molecule needs Node.js 22 or later, and this is 20.1.0.\n',
  })
})

it('keeps words that belong together together', async () => {
  const words = [
    'workspace',
    'create',
    '--name',
    'two words',
    '--role',
    '{"not": "json"}',
    '--compute.provider',
    'aws',
  ]
  await run([...words, '--no-external', '--tier', '2'], tenant.env)
  expect(tenant.seen.at(-1)).toMatchObject({
    method: 'POST',
    url: '/workspaces',
    body: {
      name: 'two words',
      role: '{"not": "json"}',
      compute: { provider: 'aws' },
      external: false,
      tier: 2,
    },
  })
})

it('sends null for what is unset, and nothing for what is not given', async () => {
  await run(['workspace', 'update', '1', '--unset', 'parent-id'], tenant.env)
  expect(tenant.seen.at(-1)?.body).toEqual({ parent_id: null })
})

it('takes the fields of a body from standard input, and a flag on top of them', async () => {
  const words = ['workspace', 'create', '--body-file', '-', '--tier', '2', '--json']
  const body = { name: 'Reports', role: null, compute: { provider: 'aws' } }
  await expect(run(words, tenant.env, JSON.stringify(body))).resolves.toMatchObject({ code: 0 })
  expect(tenant.seen.at(-1)?.body).toEqual({ ...body, tier: 2 })
  const { code, stderr } = await run(words.slice(0, -1), tenant.env, '{"tier":1}')
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'Error: workspace create: name is required.\nCheck --name.\n',
  })
})

it('notices where a success was none, or not in full', async () => {
  const half = await startTenant({ id: '1', error: 'only half' })
  const { code, stdout, stderr } = await run(['workspace', 'create', '--name', 'A', '--json'], half.env)
  const { code: read } = await run(['workspace', 'get', '1', '--json'], half.env)
  half.close()
  expect({ code, stderr, read, ...JSON.parse(stdout) }).toEqual({
    code: 6,
    stderr: 'Error: workspace create: only half\n',
    read: 0,
    id: '1',
    error: 'only half',
  })
})

it('says in a line that the disk is full', async () => {
  const { promise, resolve } = Promise.withResolvers<{ code: unknown; stderr: string }>()
  execFile(
    '/bin/sh',
    ['-c', `'${process.execPath}' '${bin}' workspace list > /dev/full`],
    { env: { PATH: process.env.PATH, ...tenant.env } },
    (error, _, stderr) => resolve({ code: error?.code, stderr }),
  )
  await expect(promise).resolves.toEqual({
    code: 1,
    stderr: 'Error: the output cannot be written: ENOSPC. What was asked for may have been done.\n',
  })
})

it('asks nothing where nobody can answer, and sends nothing', async () => {
  const before = tenant.seen.length
  const { code, stderr } = await run(['workspace', 'delete', '1'], tenant.env, 'Reports\n')
  expect({ code, stderr }).toEqual({
    code: 8,
    stderr:
      'Error: workspace delete has to be confirmed. Nothing was sent.\nConfirm with --yes --confirm-name TEXT.\n',
  })
  expect(tenant.seen.length).toBe(before)
})

it('runs nothing that a description or an answer says', async () => {
  const evil = await startTenant([{ id: '<%= 1+1 %>', name: '\u001b]0;owned\u0007\u009b2J' }])
  const { stdout } = await run(['workspace', 'list'], evil.env)
  const raw = await run(['workspace', 'list', '--json'], evil.env)
  evil.close()
  expect(stdout).toContain('<%= 1+1 %>')
  expect(stdout.replaceAll('\n', '') + raw.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
