/** What was said in a session, as text that is the same each time. */
export class Transcript {
  readonly #lines: string[] = []
  readonly #names = new Map<string, string>()
  readonly #known: ReadonlySet<string>

  /** `known` are the ids that every run has. */
  constructor(known: Iterable<string>) {
    this.#known = new Set(known)
  }

  /** The text so far, which is then forgotten; names stay. */
  take(): string {
    return `\`\`\`text\n${this.#lines.splice(0).join('\n')}\n\`\`\``
  }

  add(speaker: 'client' | 'server' | 'person', what: string, data?: unknown): void {
    const margin = ' '.repeat(8)
    const text = data === undefined ? [] : [JSON.stringify(data, null, 2)]
    const lines = this.#normalise([what, ...text].filter((each) => each !== '').join('\n')).split('\n')
    this.#lines.push(...lines.map((line, index) => (index === 0 ? speaker.padEnd(8) : margin) + line))
  }

  /** Ids, times and what is drawn by lot, replaced by what looks like them; the same one always by the same. */
  #normalise(text: string): string {
    return text
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-06-24T08:00:00Z')
      .replaceAll(/(?<="uptime_seconds": )\d+/g, '86400')
      .replaceAll(/(?<="confirm_token": ")[^"]+/g, (token) => this.#name(token, 'confirm-token'))
      .replaceAll(/(?<=<\/?data-)[\da-f]+/g, '5f3a9c')
      .replaceAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, (id) =>
        this.#known.has(id) ? id : this.#name(id, '00000000-0000-4000-8000-00000000000'),
      )
  }

  #name(value: string, stem: string): string {
    const same = [...this.#names.values()].filter((name) => name.startsWith(stem))
    const name = this.#names.get(value) ?? `${stem}${stem.endsWith('0') ? '' : '-'}${same.length + 1}`
    this.#names.set(value, name)
    return name
  }
}
