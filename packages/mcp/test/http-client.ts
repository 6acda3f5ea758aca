import { catalogue } from '@molecule-ai/spec'
import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { program } from './client.ts'

export interface LogLine {
  readonly severity_text: string
  readonly event_name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

export interface Served {
  readonly url: string
  readonly child: ChildProcess
  /** All that the server wrote to standard error. */
  readonly text: () => string
  /** The first line for which this holds, now or later. */
  line(matches: (line: LogLine) => boolean): Promise<LogLine>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts the built server over HTTP as an operator does. */
export const serve = (env: Record<string, string>, args: readonly string[] = []): Promise<Served> =>
  serveProgram([program, '--http', '--port=0', ...args], env)

export async function serveProgram(args: readonly string[], env: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const news = new EventEmitter()
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    news.emit('news')
  })
  child.once('exit', () => news.emit('news'))
  const lines = (): LogLine[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as LogLine)
  const line: Served['line'] = async (matches) => {
    for (;;) {
      const found = lines().find(matches)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`the server ended: ${text}`)
      await once(news, 'news')
    }
  }
  const { attributes } = await line(({ event_name }) => event_name === 'listening')
  return {
    url: String(attributes['url.full']),
    child,
    text: () => text,
    line,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

export interface Api {
  readonly env: Record<string, string>
  /** Each request so far, as `GET /workspaces`. */
  readonly requests: string[]
  readonly headers: IncomingMessage['headers'][]
  /** From now on requests wait; the function that is returned answers them. */
  hold(): () => void
  /** Resolves when a request has come in, or has been given up by who made it. */
  next(event: 'request' | 'aborted'): Promise<unknown>
  close(): void
}

/** An API that agrees to everything, at once or when it is told to. */
export async function startApi(): Promise<Api> {
  const events = new EventEmitter()
  const requests: string[] = []
  const headers: IncomingMessage['headers'][] = []
  let held: ServerResponse[] | undefined
  const answer = (response: ServerResponse): void =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ id: 'it', compute: { provider: 'aws' } }))
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`)
    headers.push(incoming.headers)
    response.once('close', () => response.writableFinished || events.emit('aborted'))
    if (held) held.push(response)
    else answer(response)
    events.emit('request')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    env: {
      MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
      MOLECULE_API_URL: `http://localhost:${port}`,
      ...Object.fromEntries(
        catalogue.credentials.map(({ name, env: [variable = ''] }) => [variable, `canary-api-${name}`]),
      ),
    },
    requests,
    headers,
    hold: () => {
      held ??= []
      return () => {
        for (const response of held ?? []) answer(response)
        held = undefined
      }
    },
    next: (event) => once(events, event),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export interface Message {
  readonly result?: { readonly content?: readonly { readonly text?: string }[] }
  readonly error?: { readonly code: number; readonly message: string }
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  /** The JSON-RPC message, from a stream or on its own. */
  readonly message: Message
}

export const standard: Record<string, string> = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
}

/** With `node:http`, since `fetch` sets Host and Origin itself. */
export async function send(
  url: string | URL,
  { method = 'POST', headers = standard, body = '' } = {},
): Promise<Answered> {
  const outgoing = request(url, { method, headers, agent: false })
  outgoing.end(body)
  // The server may answer and close before it has read all.
  outgoing.on('error', () => undefined)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text
  const message = /^[{[]/.test(data) ? (JSON.parse(data) as Message) : {}
  return { status: response.statusCode ?? 0, headers: response.headers, text, message }
}

export const rpc = (method: string, params: unknown = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })

export const post = (
  url: string | URL,
  method: string,
  params: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answered> => send(url, { headers: { ...standard, ...headers }, body: rpc(method, params) })

/** Calls a tool; what the model sees, or the error of the protocol. */
export async function callTool(
  url: string,
  name: string,
  given: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const { message, status } = await post(url, 'tools/call', { name, arguments: given }, headers)
  const text = message.result?.content?.[0]?.text
  return text === undefined ? { status, ...message } : (JSON.parse(text) as Record<string, unknown>)
}
