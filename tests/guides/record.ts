import { toSamples } from '@molecule-ai/docs/samples'
import { catalogue } from '@molecule-ai/spec'
import { Normaliser } from '../normaliser.ts'
import { paceOf, readGuide, withCode, type Piece } from './guide.ts'
import { startSession } from './session.ts'

/** What became of the blocks of a guide. */
export interface Tally {
  /** How many ran, by language. */
  readonly ran: Readonly<Record<string, number>>
  /** What another test tries, and which. */
  readonly elsewhere: readonly string[]
  /** Why the rest cannot run. */
  readonly cannot: readonly string[]
}

export interface Recording {
  readonly page: string
  readonly tally: Tally
}

/** Runs a guide from the top, and writes it again with what was printed. Throws where a block ends otherwise than it says. */
export async function recordGuide(page: string): Promise<Recording> {
  const pieces = readGuide(page)
  const ran: Record<string, number> = {}
  const given = pieces.map(toRun)
  const pace = paceOf(page)
  const session = await startSession(pace)
  const normaliser = new Normaliser([...session.known, ...idsIn(given)])
  const told = (text: string): string =>
    [...session.places]
      .reduce((all, [now, always]) => all.replaceAll(now, always), normaliser.normalise(text))
      // What a page starts by itself takes any free ports; those above are the ones of npm start.
      .replaceAll(/(?<=127\.0\.0\.1:)\d{5}\b/g, (port) => normaliser.name(port, '4520'))
  let last = ''
  const written: string[] = []
  try {
    for (const [index, piece] of pieces.entries()) {
      written.push(piece.kind === 'block' && piece.purpose === 'output' ? withCode(piece, last) : piece.text)
      const here = given[index]
      if (here === undefined) continue
      const { code, printed } = await session.run(here.language, here.code)
      last = pace === 'stepped' ? timed(told(printed)) : told(printed)
      if (code !== here.exit)
        throw new Error(`This ended with ${code} and not with ${here.exit}:\n${here.code}\n${last}`)
      ran[here.language] = (ran[here.language] ?? 0) + 1
    }
  } finally {
    await session.close()
  }
  const reasons = (purpose: 'elsewhere' | 'cannot'): string[] =>
    pieces.flatMap((piece) =>
      piece.kind === 'block' && piece.purpose === purpose ? [piece.settings[purpose] ?? ''] : [],
    )
  return {
    page: written.join(''),
    tally: { ran, elsewhere: reasons('elsewhere'), cannot: reasons('cannot') },
  }
}

/** Looks are about two seconds apart; how much more or less is drawn by lot. */
function timed(printed: string): string {
  let looks = 0
  return printed.replaceAll(/^\[00:00\]/gm, () => {
    const seconds = 2 * looks++
    return `[00:${String(seconds).padStart(2, '0')}]`
  })
}

interface Given {
  readonly language: string
  readonly code: string
  readonly exit: number
}

/** What a piece has executed, if anything. */
function toRun(piece: Piece): Given | undefined {
  if (piece.kind === 'text') return undefined
  const { run, exit = '0', id, example } = piece.settings
  if (run === undefined) return undefined
  if (piece.kind === 'block') return { language: piece.language, code: piece.code, exit: Number(exit) }
  const operation = catalogue.operations.find((each) => each.id === id)
  const worked = operation?.examples.find(({ name }) => example === undefined || name === example)
  if (operation === undefined || worked === undefined)
    throw new Error(`No operation or example: ${piece.text}`)
  const sample = toSamples(operation, catalogue, worked).find(({ kind }) => kind === run)
  if (sample?.code === undefined) throw new Error(`No such way: ${piece.text}`)
  return { language: sample.language, code: sample.code, exit: Number(exit) }
}

/** What a page itself calls by its id has that id in what is printed. */
const idsIn = (given: readonly (Given | undefined)[]): string[] =>
  given.flatMap((each) => each?.code.match(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g) ?? [])
