import { randomUUID } from 'node:crypto'
import { inJson, inShell } from '@molecule-ai/spec'

/**
 * Words that stand for what the shell has to fill in, while the SDK builds a request around them. They are letters and
 * digits only: such a word is left as it is by URLs, headers and JSON, and is even taken for a host name.
 */
export interface Markers {
  /** Stands for what the shell makes of the text, such as `$MOLECULE_ORG_ID`. */
  shell(text: string): string
  /** The same where that is JSON and not a text. */
  json(text: string): string
  /** Puts the shell's text in the place of each mark, as `toCurlCommand` takes it. */
  fill(text: string): string
}

export function createMarkers(): Markers {
  const nonce = randomUUID().replaceAll('-', '')
  const meanings: string[] = []
  const mark = (meaning: string): string => `x${nonce}x${meanings.push(meaning) - 1}x`
  return {
    shell: (text) => mark(inShell(text)),
    json: (text) => mark(inJson(text)),
    fill: (text) =>
      text.replaceAll(
        new RegExp(`x${nonce}x(\\d+)x`, 'g'),
        (_, index: string) => meanings[Number(index)] ?? '',
      ),
  }
}
