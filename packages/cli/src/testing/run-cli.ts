import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { surroundings } from './surroundings.ts'

/** The command as it is installed. `pnpm build` makes what it loads. */
export const bin = fileURLToPath(new URL('../../bin/run.cjs', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Environment = Readonly<Record<string, string>>

/** Starts the command with nothing in its environment but what a shell has. */
export function start(args: readonly string[], env: Environment = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bin, ...args], { env: { ...surroundings(), ...env } })
}

/** Runs the command to its end. */
export async function run(args: readonly string[], env: Environment = {}, input = ''): Promise<Run> {
  const child = start(args, env)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended(child)
}

export async function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout.destroyed ? '' : text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { code, stdout, stderr }
}

export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A service that writes down what it is asked and answers as it is told. */
export async function startRecorder(answer: (request: Seen) => Answer) {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    void record(request).then((entry) => {
      seen.push(entry)
      const { status, body } = answer(entry)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { seen, url, close: () => void server.close() }
}

async function record(request: IncomingMessage): Promise<Seen> {
  const { method = '', url = '', headers } = request
  const body = await text(request)
  return { method, url, headers, body: body === '' ? undefined : JSON.parse(body) }
}
