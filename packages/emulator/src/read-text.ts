import { Refusal } from './call.ts'

/** Reads a body as text. Throws a 413 when it is larger than so many bytes, before the rest of it is in memory. */
export async function readText({ body, headers }: Request, largest: number): Promise<string> {
  const tooLarge = new Refusal(413, `the body is larger than ${largest} bytes`)
  if (Number(headers.get('Content-Length') ?? 0) > largest) throw tooLarge
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > largest) throw tooLarge
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
