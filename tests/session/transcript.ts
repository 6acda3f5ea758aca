import { Normaliser } from '../normaliser.ts'

/** What was said in a session, as text that is the same each time. */
export class Transcript {
  readonly #lines: string[] = []
  readonly #normaliser: Normaliser

  /** `known` are the ids that every run has. */
  constructor(known: Iterable<string>) {
    this.#normaliser = new Normaliser(known)
  }

  /** The text so far, which is then forgotten; names stay. */
  take(): string {
    return `\`\`\`text\n${this.#lines.splice(0).join('\n')}\n\`\`\``
  }

  add(speaker: 'client' | 'server' | 'person', what: string, data?: unknown): void {
    const margin = ' '.repeat(8)
    const text = data === undefined ? [] : [JSON.stringify(data, null, 2)]
    const said = [what, ...text].filter((each) => each !== '').join('\n')
    const lines = this.#normaliser.normalise(said).split('\n')
    this.#lines.push(...lines.map((line, index) => (index === 0 ? speaker.padEnd(8) : margin) + line))
  }
}
