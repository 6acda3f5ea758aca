import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { catalogue } from '@molecule-ai/spec'
import { assert, asyncProperty, boolean, constant, constantFrom, nat, oneof, record } from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commands } from './generated/commands.ts'
import { ownCommands } from './own/index.ts'
import type { Environment } from './testing/run-cli.ts'
import { runWithin as run } from './testing/run-within.ts'

const mark = 'c4n4ry'
const canaryOf = (name: string): string => `${mark}${name}${mark}`

/** The secret credentials, and the services that one of their operations takes them at. */
const credentials = catalogue.credentials
  .filter(({ secret, env }) => secret && env.length > 0)
  .map(({ name, env }) => ({
    name,
    env,
    services: new Set(
      catalogue.operations
        .filter(({ security }) => security.flat().includes(name))
        .map(({ service }) => service),
    ),
  }))

interface Seen {
  readonly service: string
  readonly said: string
}

const seen: Seen[] = []
const silent = 'hangs up'
/** What each service does with a request; all that it was sent is at hand for it to repeat. */
const behaviours: Readonly<Record<string, (said: string, response: ServerResponse) => void>> = {
  agrees: (_, response) => answer(response, 200, {}),
  'lists nothing': (_, response) => answer(response, 200, []),
  'repeats it in a refusal': (said, response) =>
    answer(response, 403, { error: said, [said.slice(0, 80)]: [said] }),
  'repeats it in a page': (said, response) =>
    response.writeHead(500, { 'content-type': 'text/html', ...soon }).end(`<p>${said}`),
  'repeats it and is no JSON': (said, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{${said}`),
  'repeats it encoded': (said, response) =>
    answer(response, 400, { error: `${encodeURIComponent(said)} ${btoa(said)}` }),
  'takes no credential': (said, response) => answer(response, 401, { error: `not ${said}` }),
  'sends it elsewhere': (said, response) =>
    response.writeHead(307, { location: `${elsewhere}/?q=${encodeURIComponent(said)}` }).end(),
  'sends it to the other service': (_, response) =>
    response.writeHead(308, { location: other(response) }).end(),
  'is out of order': (_, response) => answer(response, 503, { error: 'later' }),
  [silent]: (_, response) => void response.socket?.destroy(),
}

/** Nobody has to wait before the next try. */
const soon = { 'retry-after': '0' }

const answer = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...soon }).end(JSON.stringify(body))

const other = ({ req }: ServerResponse): string =>
  Object.values(urls).find((url) => !url.endsWith(`:${req.socket.localPort}`)) ?? ''

const behaves: Record<string, string> = {}
const urls: Record<string, string> = {}
let elsewhere: string
let directory: string
const closing: (() => void)[] = []

async function listen(service: string): Promise<string> {
  const server = createServer((request, response) => {
    void recorded(service, request).then((said) => behaviours[behaves[service] ?? 'agrees']?.(said, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => (server.close(), server.closeAllConnections()))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function recorded(service: string, request: IncomingMessage): Promise<string> {
  const said = [request.url, ...request.rawHeaders, await text(request)].join(' ')
  seen.push({ service, said })
  return said
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'isolation-'))
  for (const { name } of catalogue.services) urls[name] = await listen(name)
  elsewhere = await listen('elsewhere')
})
afterAll(() => {
  for (const close of closing) close()
  rmSync(directory, { recursive: true })
})

/** Addresses of both services, and every credential under one of its names. */
function environment(spelling: number): Environment {
  const addresses = catalogue.services.map(({ name, env }) => [env[0], urls[name]])
  const keys = credentials.map(({ name, env }) => [env[spelling % env.length], canaryOf(name)])
  const homes = ['XDG_STATE_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'].map((name) => [name, directory])
  return Object.fromEntries([...addresses, ...keys, ...homes]) as Environment
}

const lines = [
  ...Object.values(commands).flatMap((load) => load().examples.map(({ command }) => command)),
  ...Object.keys(ownCommands)
    .filter((id) => id !== 'api')
    .map((id) => `molecule ${id.replaceAll(':', ' ')} --no-such-flag`),
  'molecule doctor',
  'molecule api GET /workspaces',
  'molecule api POST /nowhere --service tenant --field a=b',
  'molecule __complete = workspace get',
]

const arbitraryBehaviour = oneof(
  { weight: 40, arbitrary: constantFrom(...Object.keys(behaviours).filter((name) => name !== silent)) },
  // What broke is tried again after a pause, so seldom.
  { weight: 1, arbitrary: constant(silent) },
)

const cases = record({
  line: constantFrom(...lines),
  behaviour: record(Object.fromEntries(catalogue.services.map(({ name }) => [name, arbitraryBehaviour]))),
  spelling: nat(4),
  more: constantFrom<string[]>([], ['--json'], ['-o', 'yaml'], ['--curl']),
  debug: boolean(),
})

it('never gives the credential of a service to another, and never shows one', async () => {
  await assert(
    asyncProperty(cases, async ({ line, behaviour, spelling, more, debug }) => {
      Object.assign(behaves, behaviour)
      seen.length = 0
      // A batch and a wait would ask again and again, of services that are out of order.
      const short = /--wait|--all/.test(line) ? ['--timeout', '30ms', '--poll-interval', '5ms'] : []
      const env = { ...environment(spelling), ...secretsIn(line), ...(debug ? { MOLECULE_DEBUG: '1' } : {}) }
      const { stdout, stderr } = await run([...unquoted(line), ...more, ...short], env)
      expect(seen.filter(({ service }) => service === 'elsewhere')).toEqual([])
      for (const { service, said } of seen)
        for (const { name, services } of credentials)
          if (!services.has(service)) expect(said).not.toContain(canaryOf(name))
      expect(canariesIn(stdout)).toEqual([])
      expect(canariesIn(stderr)).toEqual([])
    }),
    { numRuns: process.env.THOROUGH === '1' ? 5000 : 400 },
  )
  expect(filesBelow(directory).flatMap((file) => canariesIn(readFileSync(file, 'utf8')))).toEqual([])
})

/** Whatever shows one, plain, in a URL or in base64. */
function canariesIn(shown: string): string[] {
  const runs = shown.match(/[\w+/-]{8,}={0,2}/g) ?? []
  const decoded = runs.flatMap((each) =>
    [0, 1, 2, 3].map((skipped) => Buffer.from(each.slice(skipped), 'base64').toString('latin1')),
  )
  return [shown, ...decoded].filter((each) => each.includes(mark)).map((each) => each.slice(0, 300))
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** The secrets that a line names are canaries, too. */
const secretsIn = (line: string): Environment =>
  Object.fromEntries([...line.matchAll(/env:(\w+)/g)].map(([, name = '']) => [name, canaryOf('secret')]))

function unquoted(line: string): string[] {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return words.slice(1)
}
