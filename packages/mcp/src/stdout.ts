import { Writable } from 'node:stream'

/** Resolves when the client reads no more. That is how it leaves, and no failure. */
export const hungUp = new Promise<void>((resolve) => process.stdout.once('error', () => resolve()))
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const write = process.stdout.write.bind(process.stdout)

/** The only way to standard output. Everything else that is written there by mistake goes to standard error. */
export const output = new Writable({
  decodeStrings: false,
  write: (chunk: string | Uint8Array, encoding, done) => void write(chunk, encoding, () => done()),
})
// One for each answer that waits for a slow reader.
output.setMaxListeners(0)

// A single stray line would break the conversation: standard output carries the protocol and nothing else.
process.stdout.write = process.stderr.write.bind(process.stderr)
