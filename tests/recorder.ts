import { createServer, type IncomingMessage } from 'node:http'
import { once } from 'node:events'

/** What went over the wire, without what a client may choose freely. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  /** Of a body that is text and sent as it is. */
  readonly type?: string
  /** Otherwise sent as JSON; no body when undefined. */
  readonly body: unknown
}

export interface Recorder {
  readonly url: string
  /** Takes the requests since the last call. */
  take(): RecordedRequest[]
  /** Decides what requests are answered from now on. */
  answer(decide: (request: RecordedRequest) => Answer): void
  close(): Promise<void>
}

/** Transport headers and the user agent: two clients may differ in them and still say the same. */
const free = new Set([
  'user-agent',
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'accept-language',
  'sec-fetch-mode',
])

/** A server on loopback that writes down what it is asked and answers what the test chose. */
export async function startRecorder(): Promise<Recorder> {
  let requests: RecordedRequest[] = []
  let decide: (request: RecordedRequest) => Answer = () => ({ status: 200, body: {} })
  const server = createServer((request, response) => {
    void record(request).then((recorded) => {
      requests.push(recorded)
      const answer = decide(recorded)
      const { body, type = 'application/json' } = answer
      const isText = typeof body === 'string' && answer.type !== undefined
      const text = body === undefined ? undefined : isText ? body : JSON.stringify(body)
      response.writeHead(answer.status, text === undefined ? {} : { 'content-type': type }).end(text)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    take: () => requests.splice(0),
    answer: (next) => {
      decide = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const headers = Object.entries(request.headers).filter(([name]) => !free.has(name))
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: text === '' ? undefined : isForm(request) ? text : JSON.parse(text),
  }
}

const isForm = ({ headers }: IncomingMessage): boolean =>
  headers['content-type'] === 'application/x-www-form-urlencoded'
