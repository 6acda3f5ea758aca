import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { program } from './client.ts'

export interface Message {
  readonly jsonrpc?: string
  readonly id?: number | string | null
  readonly method?: string
  readonly params?: { readonly message?: string } & Record<string, unknown>
  readonly result?: Record<string, unknown>
  readonly error?: { readonly code: number; readonly message: string }
}

/** What a tool said, or the error of the protocol. */
export interface Outcome {
  readonly data: Record<string, unknown>
  readonly isError: boolean
}

export interface RawOptions {
  readonly env: Record<string, string>
  readonly args?: readonly string[]
  readonly capabilities?: Record<string, unknown>
  /** Answers what the server asks: a result, `{ error }`, or nothing at all. */
  readonly answer?: (question: Message) => Record<string, unknown> | undefined
  /** Flags of Node itself. */
  readonly node?: readonly string[]
}

/** A client that may do all that the protocol forbids: it writes lines to the built program and keeps what comes back. */
export class RawClient {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>
  /** Every line of standard output, as it came. */
  readonly lines: string[] = []
  /** All of standard error. */
  log = ''
  readonly #waiting = new Map<string, (message: Message) => void>()
  readonly #answer: RawOptions['answer']
  readonly #closed: Promise<number | null>
  #last = 0

  constructor({ env, args = [], answer, node = [] }: RawOptions) {
    this.#answer = answer
    this.process = spawn(process.execPath, [...node, program, ...args], {
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#closed = once(this.process, 'close').then(([code]) => code as number | null)
    this.process.stdin.on('error', () => undefined)
    this.process.stderr.on('data', (chunk: Buffer) => (this.log += chunk.toString()))
    let rest = ''
    this.process.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#take(line)
    })
    this.process.stdout.once('end', () => rest !== '' && this.lines.push(rest))
  }

  static async start(options: RawOptions): Promise<RawClient> {
    const client = new RawClient(options)
    await client.request('initialize', {
      protocolVersion: '2025-11-25',
      capabilities: options.capabilities ?? {},
      clientInfo: { name: 'raw', version: '1' },
    })
    client.send({ jsonrpc: '2.0', method: 'notifications/initialized' })
    return client
  }

  send(message: unknown): void {
    this.process.stdin.write(`${JSON.stringify(message)}\n`)
  }

  request(method: string, params?: unknown): Promise<Message> {
    const id = `own-${++this.#last}`
    const answered = this.expect(id)
    this.send({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) })
    return answered
  }

  /** The answer to a message that the test writes itself. */
  expect(id: string): Promise<Message> {
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  async call(name: string, args: unknown = {}): Promise<Outcome> {
    return toOutcome(await this.request('tools/call', { name, arguments: args }))
  }

  /** Starts `lines` and `log` anew. */
  forget(): void {
    this.lines.length = 0
    this.log = ''
  }

  /** Closes standard input, as a client does that leaves, and waits for the end. */
  end(): Promise<number | null> {
    this.process.stdin.end()
    return this.#closed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.process.kill('SIGKILL')
    await this.#closed
  }

  #take(line: string): void {
    this.lines.push(line)
    const message = parse(line)
    if (message?.method === undefined) {
      const waiting = this.#waiting.get(String(message?.id))
      this.#waiting.delete(String(message?.id))
      if (message) waiting?.(message)
      return
    }
    if (message.id === undefined) return
    const answer = this.#answer?.(message)
    if (answer)
      this.send({ jsonrpc: '2.0', id: message.id, ...('error' in answer ? answer : { result: answer }) })
  }
}

/** `JSON.parse` of a line, undefined when it is none: the boot test looks at the lines themselves. */
export function parse(line: string): Message | undefined {
  try {
    return JSON.parse(line) as Message
  } catch {
    return undefined
  }
}

export function toOutcome({ result, error }: Message): Outcome {
  if (!result) return { data: { error: error?.code, detail: error?.message }, isError: true }
  const [content] = result.content as { text: string }[]
  return {
    data: JSON.parse(content?.text ?? '{}') as Record<string, unknown>,
    isError: result.isError === true,
  }
}
