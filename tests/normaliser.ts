/** What is different in each run, replaced by what looks like it; the same thing always by the same. */
export class Normaliser {
  readonly #names = new Map<string, string>()
  readonly #known: ReadonlySet<string>

  /** `known` are the ids that every run has. */
  constructor(known: Iterable<string>) {
    this.#known = new Set(known)
  }

  /** Ids, times and what is drawn by lot. */
  normalise(text: string): string {
    return (
      text
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+(?:\.\d+)?Z/g, '2026-06-24T08:00:00Z')
        .replaceAll(/(?<="uptime_seconds": )\d+/g, '86400')
        .replaceAll(/(?<="confirm_token": ")[^"]+/g, (token) => this.name(token, 'confirm-token'))
        .replaceAll(/(?<=<\/?data-)[\da-f]+/g, '5f3a9c')
        .replaceAll(/^\[\d\d:\d\d\]/gm, '[00:00]')
        // Keys of the sandbox that are not minted end in zeros. Of the others a list shows the first characters.
        .replaceAll(/\blocal-[\w-]{30,}/g, (key) =>
          key.endsWith('0000') ? key : this.name(key, 'local-example-key').padEnd(key.length, 'x'),
        )
        .replaceAll(/\blocal-[\w-]{2}(?![\w-])/g, 'local-xx')
        .replaceAll(/\bmolecule \d+\.\d+\.\d+, Node\.js [\d.]+/g, 'molecule 1.0.0, Node.js 24.0.0')
        .replaceAll(/(?<=--resume )[\da-f]{8}\b/g, '5f3a9c01')
        // How long each of a batch took, in its column.
        .replaceAll(/(?<= (?:success|failure) +)\d+ */g, (seconds) => '960'.padEnd(seconds.length))
        .replaceAll(/\bop_[\da-z]{6}\b/g, (id) => this.name(id, 'op_00000'))
        // Files and pages that are made for one caller.
        .replaceAll(/(?<=-)[\da-f]{12}(?=\.\w)/g, '000000000001')
        .replaceAll(/(?<=\b[a-z]+_)[\da-f]{32}\b/g, '00000000000000000000000000000001')
        // Machines that were built in this run; the names of the others say that they are examples.
        .replaceAll(/\bi-0[\da-f]{16}\b/g, (id) => this.name(id, 'i-0000000000000000'))
        .replaceAll(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g, (id) =>
          this.#known.has(id) ? id : this.name(id, '00000000-0000-4000-8000-00000000000'),
        )
    )
  }

  /** The stem and a number: the first of its kind is 1. */
  name(value: string, stem: string): string {
    const same = [...this.#names.values()].filter((name) => name.startsWith(stem))
    const number = `${same.length + 1}`
    const name =
      this.#names.get(value) ??
      (stem.endsWith('0') ? stem.slice(0, stem.length + 1 - number.length) + number : `${stem}-${number}`)
    this.#names.set(value, name)
    return name
  }
}
