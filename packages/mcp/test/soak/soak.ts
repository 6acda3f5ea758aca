import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { answered, answeredLate, cancelled, cut, refused, waited, type Verdict, type Way } from './calls.ts'
import { attach, type Debugger } from './debugger.ts'
import { startEchoApi, type EchoApi } from './echo-api.ts'
import { findReader } from './subject.ts'
import { startSubject, type SubjectServer, type TransportName } from './subject-server.ts'

export interface SoakOptions {
  readonly transport: TransportName
  readonly calls: number
  readonly concurrency: number
  /** How many calls come before the first look at the memory; without it nobody looks. */
  readonly warmUp?: number
}

export interface SoakReport {
  /** How many calls were made, by kind. */
  readonly calls: Readonly<Record<string, number>>
  /** What was wrong, one line each: a call that failed, an answer to another call. */
  readonly faults: readonly string[]
  /** What the API still held when the server had nothing to do: requests and connections. */
  readonly open: ReturnType<EchoApi['open']>
  /** Warnings and failures that the server wrote. */
  readonly complaints: readonly string[]
  readonly memory?: { readonly before: Memory; readonly after: Memory }
  readonly seconds: number
}

export interface Memory {
  readonly heapUsed: number
  readonly resources: Readonly<Record<string, number>>
}

/** Calls the built server many times at once, in all the ways in which calls go, and says what came of it. */
export async function soak({ transport, calls, concurrency, warmUp }: SoakOptions): Promise<SoakReport> {
  const api = await startEchoApi()
  const server = await startSubject(transport, api, warmUp === undefined ? [] : ['--inspect=127.0.0.1:0'])
  const observer = warmUp === undefined ? undefined : await attach(await server.told(/ws:\/\/\S+/))
  const counts: Record<string, number> = {}
  const faults: string[] = []
  const make = async (from: number, to: number): Promise<void> => {
    let next = from
    const worker = async (): Promise<void> => {
      for (let index = next++; index < to; index = next++) {
        const [kind, way] = wayOf(index, server)
        counts[kind] = (counts[kind] ?? 0) + 1
        const fault = await way(server.client, api).catch((error: unknown) => `${kind}: ${String(error)}`)
        if (fault !== undefined) faults.push(fault)
      }
    }
    await Promise.all(Array.from({ length: concurrency }, worker))
  }
  try {
    const start = performance.now()
    await make(0, warmUp ?? 0)
    const before = await look(observer, api)
    await make(warmUp ?? 0, calls)
    const seconds = (performance.now() - start) / 1000
    const after = await look(observer, api)
    return {
      calls: counts,
      faults,
      open: api.open(),
      complaints: complaintsIn(server.log()),
      ...(before && after && { memory: { before, after } }),
      seconds,
    }
  } finally {
    observer?.close()
    await server.stop()
    await api.close()
  }
}

/** Of a hundred calls in a row, which goes how. */
function wayOf(index: number, { url }: SubjectServer): [kind: string, way: Way] {
  const place = index % 100
  if (place % 25 === 3) return ['refused by the API', refused]
  if (place % 50 === 7) return ['cut by the API', cut]
  // Over HTTP nobody can say which call is meant: there are no sessions. Who loses interest there hangs up.
  if (place % 50 === 11) return url === undefined ? ['cancelled', cancelled] : ['hung up', hangUp(url)]
  if (place === 17) return ['waited for, with progress', waited]
  if (place % 5 === 0) return ['answered late', answeredLate(10 + place)]
  return ['answered', answered]
}

/** Ends the connection of a call once the API has the request; the API has to see that. */
function hangUp(url: string): Way {
  const { tool, input } = findReader()
  return async (_: Client, api: EchoApi): Verdict => {
    const id = crypto.randomUUID()
    api.expect(id, () => ({ status: 200, body: {}, after: Infinity }))
    const params = { name: tool, arguments: { [input]: id } }
    const outgoing = request(url, { method: 'POST', headers, agent: false })
    outgoing.on('error', () => undefined)
    outgoing.end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }))
    await api.reached(id)
    outgoing.destroy()
    await api.left(id)
    return undefined
  }
}

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }

/** Waits until connections that are kept for the next request have ended, unless they never do, and looks. */
async function look(observer: Debugger | undefined, api: EchoApi): Promise<Memory | undefined> {
  for (let waits = 0; waits < 300 && api.open().sockets > 0; waits++) await sleep(100)
  return observer && { heapUsed: await observer.heapUsed(), resources: await observer.resources() }
}

/** Node warns in plain text of listeners that pile up; the server's own lines say how bad they are. */
const complaintsIn = (log: string): string[] =>
  log.split('\n').filter((line) => /Warning|"level":"error"|^\S*Error\b/.test(line))
