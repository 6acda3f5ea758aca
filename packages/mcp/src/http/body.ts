import type { IncomingMessage } from 'node:http'
import { maxRequestBytes } from '../limits.ts'
import { Refused } from './answer.ts'

/** Reads one JSON-RPC message. Undefined when the client left before it had said everything. */
export async function readMessage(request: IncomingMessage): Promise<object | undefined> {
  const { accept = '', 'content-type': type = '', 'content-encoding': encoding } = request.headers
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Refused(415, 'The body must be application/json.')
  if (encoding !== undefined && encoding !== 'identity')
    throw new Refused(415, 'The body must not be compressed.', { 'accept-encoding': 'identity' })
  if (!['application/json', 'text/event-stream'].every((each) => accept.toLowerCase().includes(each)))
    throw new Refused(406, 'Accept must name both application/json and text/event-stream.')
  const text = await readText(request)
  return text === undefined ? undefined : parse(text)
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const tooLarge = (): Refused =>
    // What is left of the body is not read, so nothing else can come on this connection.
    new Refused(413, `The body must not be larger than ${maxRequestBytes} bytes.`, { connection: 'close' })
  if (Number(request.headers['content-length'] ?? 0) > maxRequestBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxRequestBytes) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    return undefined
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): object {
  const value = toJson(text)
  if (Array.isArray(value))
    throw new Refused(400, 'Send one message per request: batches are not supported.', {}, -32_600)
  if (typeof value !== 'object' || value === null)
    throw new Refused(400, 'The body must be a JSON-RPC message.', {}, -32_600)
  return value
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(400, 'The body is not JSON.', {}, -32_700)
  }
}
