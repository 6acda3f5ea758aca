import type { Pace } from '../front.ts'

/** One piece of a guide: text between the rest, a fenced block, or the samples of an operation. */
export type Piece = Text | Block | Samples

interface Text {
  readonly kind: 'text'
  readonly text: string
}

/**
 * A fenced block. What it is for stands behind its language: `run` is executed, in the order of the page; `output` is what the
 * last one printed; `elsewhere="…"` names the test that tries it; `cannot="…"` says why nothing does.
 */
export interface Block {
  readonly kind: 'block'
  readonly text: string
  readonly language: string
  readonly purpose: 'run' | 'output' | 'elsewhere' | 'cannot'
  readonly settings: Settings
  readonly code: string
}

/** `<OperationSamples id="…" run="cli" />`: with `run`, that way is executed in the order of the page. */
interface Samples {
  readonly kind: 'samples'
  readonly text: string
  readonly settings: Settings
}

type Settings = Readonly<Record<string, string>>

const parts = /^```(\w+)(?: (.*))?\n([^]*?)^```$|<OperationSamples\s([^>]*?)\/>/gm
const purposes = ['run', 'output', 'elsewhere', 'cannot'] as const

/** Takes a page apart; the pieces joined are the page. Throws where a block does not say what it is for. */
export function readGuide(page: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: text, 1: language, 2: meta = '', 3: code = '', 4: props = '', index } of page.matchAll(
    parts,
  )) {
    pieces.push({ kind: 'text', text: page.slice(end, index) })
    end = index + text.length
    if (language === undefined) {
      pieces.push({ kind: 'samples', text, settings: readSettings(props) })
      continue
    }
    const settings = readSettings(meta)
    const purpose = purposes.find((each) => each in settings)
    if (purpose === undefined)
      throw new Error(
        `A block has to say what it is for: ${purposes.join(', ')}. This one does not:\n${text}`,
      )
    pieces.push({ kind: 'block', text, language, purpose, settings, code })
  }
  return [...pieces, { kind: 'text', text: page.slice(end) }]
}

/** `pace: stepped` at the head of a page: what runs on is one state further at each look. Otherwise it is over at the first. */
export const paceOf = (page: string): Pace =>
  /^---\n(?:.+\n)*pace: stepped\n/.test(page) ? 'stepped' : 'over'

/** The block with another content. */
export const withCode = ({ text, code }: Block, output: string): string =>
  `${text.slice(0, text.length - code.length - 3)}${output.trimEnd()}\n\`\`\``

/** `run exit="4"` is `{ run: '', exit: '4' }`. */
function readSettings(meta: string): Settings {
  const pairs = [...meta.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  return Object.fromEntries(pairs) as Settings
}
