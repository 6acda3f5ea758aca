import { Writable } from 'node:stream'

const write = process.stdout.write.bind(process.stdout)

/** The only way to standard output. Everything else that is written there by mistake goes to standard error. */
export const output = new Writable({
  decodeStrings: false,
  write: (chunk: string | Uint8Array, encoding, done) => void write(chunk, encoding, done),
})

// A single stray line would break the conversation: standard output carries the protocol and nothing else.
process.stdout.write = process.stderr.write.bind(process.stderr)
