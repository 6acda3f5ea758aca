import { Refusal } from './call.ts'

/** Reads a body as text. Throws a 413 when it is larger than so many bytes, before the rest of it is in memory. */
export async function readText(request: Request, largest: number): Promise<string> {
  // Asking for a body that cannot be there takes as long as all the rest.
  if (request.method === 'GET' || request.method === 'HEAD') return ''
  const toTooLarge = (): Refusal => new Refusal(413, `the body is larger than ${largest} bytes`)
  if (Number(request.headers.get('Content-Length') ?? 0) > largest) throw toTooLarge()
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > largest) throw toTooLarge()
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
