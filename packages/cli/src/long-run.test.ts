import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@molecule-ai/emulator'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Run } from './testing/run-cli.ts'
import { runWithin } from './testing/run-within.ts'
import { inVirtualTime, pressCtrlC } from './testing/virtual-time.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const second = 1000
const start = ['workspace', 'migrate-provider', reports, '--to', 'hetzner', '--yes', '--wait', '--json']

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'long-run-'))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

interface Sent {
  readonly at: number
  readonly method: string
  readonly status: number | 'lost'
}

type Answer = () => Promise<Response>

/** The way to the services: it breaks, it is slow, and who is at its end has moods of its own. */
function createNetwork(answer: (request: Request) => Promise<Response>) {
  const sent: Sent[] = []
  let began: number | undefined
  let underWay = 0
  const once = new Set<string>()
  const only = (name: string): boolean => !once.has(name) && once.add(name) !== undefined
  const reset = (): never => {
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    })
  }
  const refuse = (status: number, headers: Record<string, string> = {}): Response =>
    Response.json({ error: 'not now' }, { status, headers })
  const carry = async (request: Request, at: number, pass: Answer): Promise<Response> => {
    const { method } = request
    if (method === 'POST') {
      await pass()
      // It was carried out, and nobody hears of it.
      return reset()
    }
    if (at >= 120 * second && at < 180 * second) return reset()
    if (at >= 240 * second && only('busy')) return refuse(429)
    if (at >= 300 * second && only('restarting')) return refuse(503, { 'retry-after': '40' })
    const expired = request.headers.get('authorization') === 'Bearer short-lived' && at >= 400 * second
    return expired ? Response.json({ error: 'unauthorized' }, { status: 401 }) : pass()
  }
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init)
    if (!request.url.includes('/migrat')) return answer(request)
    began ??= Date.now()
    const at = Date.now() - began
    underWay++
    try {
      const response = await carry(request, at, () => answer(request))
      sent.push({ at, method: request.method, status: response.status })
      return response
    } catch (error) {
      sent.push({ at, method: request.method, status: 'lost' })
      throw error
    } finally {
      underWay--
    }
  }
  return { fetch, sent, busy: () => underWay > 0, since: () => Date.now() - (began ?? Date.now()) }
}

it('sees a migration of 18 minutes through whatever happens meanwhile, and starts it once', async () => {
  let accept = (request: Request): Request => request
  let emulate: (request: Request) => Promise<Response> = () => Promise.reject(new Error('too early'))
  const network = createNetwork((request) => emulate(accept(request)))
  vi.stubGlobal('fetch', network.fetch)
  const before = process.listeners('SIGINT')
  // Pauses vary, so that clients do not look in step; here they are what they are on average.
  vi.spyOn(Math, 'random').mockReturnValue(0.5)

  const { runs, states, minutes } = await inVirtualTime(network.busy, async () => {
    const emulator = await startEmulator({ speed: 16 / 18, fetchOnly: true })
    emulate = (request) => emulator.fetch(request)
    const summary = join(directory, 'summary.md')
    const own: Record<string, string> = {
      ...emulator.env(),
      CI: 'true',
      XDG_STATE_HOME: directory,
      GITHUB_STEP_SUMMARY: summary,
    }
    // What is called short-lived here is a good token there.
    accept = (request) => {
      if (request.headers.get('authorization') === 'Bearer short-lived')
        request.headers.set('authorization', `Bearer ${own.MOLECULE_CP_ADMIN_TOKEN}`)
      return request
    }
    const expires = await runWithin(start, { ...own, MOLECULE_CP_ADMIN_TOKEN: 'short-lived' })
    setTimeout(() => pressCtrlC(before), 700 * second - network.since())
    const interrupted = await runWithin(start, own)
    const ended = await runWithin(['operations', 'wait', '--json'], own)
    const took = network.since() / second / 60
    const all = await emulator.states(reports)
    expect(emulator.findings).toEqual([])
    await emulator.close()
    return { runs: { expires, interrupted, ended }, states: all, minutes: took }
  })

  expect(minutes).toBeGreaterThan(18)
  expect(minutes).toBeLessThan(18.5)
  expect(states.at(-1)).toBe('completed')
  const starts = network.sent.filter(({ method }) => method === 'POST')
  expect(starts).toEqual([{ at: 0, method: 'POST', status: 'lost' }])
  const statuses = network.sent.map(({ status }) => status)
  for (const status of ['lost', 429, 503, 401, 200] as const) expect(statuses).toContain(status)
  expect(network.sent.length).toBeLessThanOrEqual(120)

  const { expires, interrupted, ended } = runs
  const follow = `Follow it: molecule workspace migration-status ${reports} --wait`
  expect({ code: expires.code, ...JSON.parse(expires.stdout) }).toMatchObject({
    code: 3,
    error: { code: 'sign_in', status: 401, exit: 3 },
  })
  expect(expires.stderr).toContain(`What was started goes on. ${follow}\n`)
  expect({ code: interrupted.code, ...JSON.parse(interrupted.stdout) }).toMatchObject({
    code: 130,
    error: { code: 'interrupted', remedy: follow, state: expect.any(String) as string },
    result: { terminal: false },
  })
  expect(interrupted.stderr).toMatch(/op_\w{6}, started here \S+, is already running, following it\./)
  expect({ code: ended.code, rows: JSON.parse(ended.stdout) }).toMatchObject({
    code: 0,
    rows: [{ phase: 'succeeded', state: 'completed', result: { terminal: true } }],
  })

  const lines = Object.values(runs).flatMap(({ stderr }: Run) => stderr.trim().split('\n'))
  expect(lines.length).toBeLessThanOrEqual(30)
  expect(longestGap(lines)).toBeLessThanOrEqual(75)
  const page = readFileSync(join(directory, 'summary.md'), 'utf8')
  expect(page.match(/^### .*$/gm)).toEqual([
    expect.stringMatching(/^### workspace migrate-provider: \w+(\\_\w+)* after 06:\d\d$/),
    expect.stringMatching(/^### workspace migrate-provider: \w+(\\_\w+)* after 11:\d\d$/),
    expect.stringMatching(/^### workspace migrate-provider: completed after 18:\d\d$/),
  ])
  expect(page).toMatch(/^\| ✓ \| snapshotting.* \| 0\d:\d\d \|$/m)
})

/** The longest silence in seconds, by the times in front of the lines. */
function longestGap(lines: readonly string[]): number {
  const times = lines.flatMap((line) => {
    const [, minutes, seconds] = /^\[(\d\d):(\d\d)\]/.exec(line) ?? []
    return minutes === undefined ? [] : [Number(minutes) * 60 + Number(seconds)]
  })
  return Math.max(...times.map((time, index) => time - (times[index - 1] ?? 0)))
}
