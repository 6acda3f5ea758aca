import { catalogue } from '@molecule-ai/spec'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { credentialsEnv, findCanary, operationAt, toCredential, toEcho, toSecret } from './canary.ts'
import { RawClient, type Outcome, type RawOptions } from './raw-client.ts'
import { startHttp } from './raw-http.ts'
import { sampleOf } from './samples.ts'
import { json, startStub, type Received, type Stub } from './stub-api.ts'

let home: string
let api: Stub
let elsewhere: Stub
let env: Record<string, string>
let shared: RawClient
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
  await writeFile(join(home, 'secret'), `${toSecret('file')}\n`, { mode: 0o600 })
  api = await startStub()
  elsewhere = await startStub()
  env = { ...api.env, ...credentialsEnv, MOLECULE_SECRET_ANY: toSecret('env'), XDG_STATE_HOME: home }
  shared = await RawClient.start({ env, args: all() })
})
beforeEach(() => {
  api.requests.length = 0
  elsewhere.requests.length = 0
})
afterAll(async () => {
  await shared.end()
  api.close()
  elsewhere.close()
  await rm(home, { recursive: true })
})

const all = (): string[] => ['--toolsets=all', '--confirm=off', `--secret-root=${home}`]
const byEnv = (name: string): [string, unknown] => [`${name}_from`, 'env:MOLECULE_SECRET_ANY']
const byFile = (name: string): [string, unknown] => [`${name}_from`, 'file:secret']
const asValue = (name: string): [string, unknown] => [`${name}_from`, toSecret('given')]
const underOwnName = (name: string): [string, unknown] => [name, toSecret('given')]

/** The contract's example, with a canary in each place where it holds a secret. */
function succeed(received: Received, response: Parameters<Stub['answer']>[1]): void {
  const operation = operationAt(received)
  const { status, response: body } = operation?.examples[0] ?? { status: '404' }
  const secrets = entries.find(({ call }) => call.operationId === operation?.id)?.call.secrets ?? []
  json(response, Number(status), secrets.reduce<unknown>(plant, body))
}

function plant(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return toSecret('minted')
  if (Array.isArray(value)) return value.map((each) => plant(each, rest))
  return { ...(value as object), [key]: plant((value as Record<string, unknown>)?.[key], rest) }
}

const echo =
  (status: number): Stub['answer'] =>
  (received, response) => {
    const said = toEcho(received)
    const once = said.join(' ').replace(/[^ -~]/g, '')
    json(
      response,
      status,
      { error: said.join(' '), message: said, hint: said[0], [said.join()]: said, items: [{ id: said }] },
      { 'x-request-id': `${'x'.repeat(70)}${once.slice(0, 2000)}`, 'x-echo': once.slice(0, 2000) },
    )
  }

interface Scenario {
  /** A program of its own, where the one of the others does not do. */
  readonly own?: Partial<RawOptions>
  readonly api?: Stub['answer']
  readonly refer?: (argument: string) => [string, unknown]
  /** How many tools at least have to end so, that the test tests something. */
  readonly expected: (outcome: Outcome) => boolean
  readonly least: number
}

const isOk = ({ data }: Outcome): boolean => data.ok === true
const says =
  (text: string) =>
  ({ data }: Outcome): boolean =>
    JSON.stringify(data).includes(text)

const scenarios: Record<string, Scenario> = {
  success: { api: succeed, expected: isOk, least: 130 },
  'success, with secrets from files': { api: succeed, refer: byFile, expected: isOk, least: 130 },
  'success that repeats the request': { api: echo(200), expected: isOk, least: 135 },
  'an error that repeats the request': { api: echo(400), expected: says('[redacted]'), least: 100 },
  'an error that repeats secrets from files': {
    api: echo(409),
    refer: byFile,
    expected: says('[redacted]'),
    least: 100,
  },
  // Who reads tries this again, with pauses: all tools do so at once.
  'a failure that repeats the request': { api: echo(500), expected: says('[redacted]'), least: 100 },
  'a refusal by the platform': { api: echo(401), expected: says('AUTH_ERROR'), least: 100 },
  'a redirect to another host': {
    api: ({ url }, response) =>
      response
        .writeHead(307, {
          location: `${elsewhere.env.MOLECULE_CP_URL}${url}?was=${toCredential('cpAdminToken')}`,
        })
        .end(),
    expected: ({ isError }) => isError,
    least: 141,
  },
  'a web page': {
    api: (received, response) =>
      response
        .writeHead(500, { 'content-type': 'text/html' })
        .end(`<pre>${toEcho(received).join('\n')}</pre>`),
    expected: says('not JSON'),
    least: 100,
  },
  'text that is no JSON': {
    api: (received, response) => response.writeHead(400).end(toEcho(received).join('\n')),
    expected: ({ isError }) => isError,
    least: 141,
  },
  'no connection': {
    own: {
      env: {
        ...credentialsEnv,
        MOLECULE_SECRET_ANY: toSecret('env'),
        MOLECULE_CP_URL: 'http://127.0.0.1:9',
        MOLECULE_API_URL: 'http://localhost:9',
      },
    },
    expected: says('PLATFORM_ERROR'),
    least: 130,
  },
  'a value in the place of a reference': {
    api: succeed,
    refer: asValue,
    expected: says('must have the form'),
    least: 6,
  },
  'a value under its own name': { api: succeed, refer: underOwnName, expected: says('instead'), least: 6 },
  'a person who is asked and declines': {
    own: {
      args: ['--toolsets=all'],
      capabilities: { elicitation: {} },
      answer: () => ({ action: 'decline' }),
    },
    api: echo(400),
    expected: says('Nothing was changed.'),
    least: 25,
  },
}

it.each(Object.entries(scenarios))('no tool gives a secret away: %s', async (_, scenario) => {
  api.answer = scenario.api ?? api.answer
  const { own, refer = byEnv } = scenario
  await using started = own && (await RawClient.start({ env, args: all(), ...own }))
  const server = started ?? shared
  if (!own) server.forget()
  const outcomes = await Promise.all(
    entries.map((entry) => server.call(entry.tool.name, sampleOf(entry, refer))),
  )

  expect(outcomes.filter(scenario.expected).length).toBeGreaterThanOrEqual(scenario.least)
  expect(outcomes.filter(says('INTERNAL_ERROR'))).toEqual([])
  // Questions to the person and notifications are lines as well.
  expect(server.lines.length).toBeGreaterThanOrEqual(entries.length)
  expect([...server.lines, server.log].flatMap(findCanary)).toEqual([])
  expect(misdirected()).toEqual([])
  expect(elsewhere.requests).toEqual([])
})

/** The credentials that the contract names for the operations of a service may go there, and nowhere else. */
function misdirected(): Received[] {
  const secret = catalogue.credentials.filter((each) => each.secret).map(({ name }) => name)
  return api.requests.filter(({ service, headers, url }) => {
    const own = catalogue.operations
      .filter((each) => each.service === service)
      .flatMap(({ security }) => security.flat())
    const foreign = secret.filter((name) => !own.includes(name)).map(toCredential)
    return foreign.some((value) => JSON.stringify([headers, url]).includes(value))
  })
}

it('no tool gives a secret away over HTTP either', async () => {
  api.answer = echo(400)
  await using server = await startHttp({ ...env, MOLECULE_MCP_HTTP_TOKEN: '' }, all())
  const answers = await Promise.all(
    entries.map((entry) =>
      server.send('tools/call', { name: entry.tool.name, arguments: sampleOf(entry, byFile) }),
    ),
  )
  expect(answers.filter((text) => text.includes('[redacted]')).length).toBeGreaterThanOrEqual(100)
  expect([...answers, server.log()].flatMap(findCanary)).toEqual([])
  expect(misdirected()).toEqual([])
})

it('finds what is hidden, so the silence above means something', () => {
  const secret = toCredential('x')
  const basic = Buffer.from(`user:${secret}`).toString('base64')
  for (const text of [
    secret,
    encodeURIComponent(secret),
    JSON.stringify({ secret }),
    `Basic ${basic}`,
    secret.slice(-8),
  ])
    expect(findCanary(`a "${text}" b`)).not.toEqual([])
  expect(findCanary('a plain [redacted] sentence')).toEqual([])
})
