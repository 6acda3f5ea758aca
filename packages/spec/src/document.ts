import type { Problem } from './problems.ts'

/** A parsed JSON or YAML object of which nothing is known yet. */
export type Node = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asNode = (value: unknown): Node => (isNode(value) ? value : {})
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
export const asTexts = (value: unknown): readonly string[] =>
  asList(value).filter((item) => typeof item === 'string')

/** Joins a JSON pointer, escaping what RFC 6901 asks for. */
export function at(location: string, ...keys: (string | number)[]): string {
  return [location, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')
}

/** The document while it is read: resolves references and collects what is wrong. */
export class Reader {
  readonly document: Node
  readonly problems: Problem[] = []
  readonly #names = new Map<string, string>()

  constructor(document: Node) {
    this.document = document
  }

  fail(location: string, message: string): void {
    if (!this.problems.some((problem) => problem.location === location && problem.message === message))
      this.problems.push({ location, message })
  }

  /** A name for what is referred to, of its own: `pet` and `Pet` may be two schemas. */
  nameOf(reference: string, wanted: string): string {
    const known = this.#names.get(reference)
    if (known !== undefined) return known
    // Whatever is written just so keeps its name.
    const schemas = Object.keys(asNode(asNode(this.document.components).schemas))
    const names = new Set([
      ...this.#names.values(),
      ...schemas.filter((each) => !reference.endsWith(`/${each}`)),
    ])
    let name = wanted
    for (let count = 2; names.has(name); count++) name = `${wanted}${count}`
    this.#names.set(reference, name)
    return name
  }

  /** Follows `$ref`; keywords beside it win over those of the target, as OpenAPI 3.1 says. */
  resolve(value: unknown, location: string): { node: Node; reference?: string } {
    let node = asNode(value)
    let reference: string | undefined
    for (let depth = 0; typeof node.$ref === 'string'; depth++) {
      const { $ref, ...beside } = node
      if (depth > 20) {
        this.fail(location, `the reference ${$ref} leads to itself`)
        return { node: {} }
      }
      reference = $ref
      node = { ...this.#target(reference, location), ...beside }
    }
    return reference === undefined ? { node } : { node, reference }
  }

  #target(reference: string, location: string): Node {
    if (!reference.startsWith('#/')) {
      this.fail(location, `the reference ${reference} leaves the document: bundle it first`)
      return {}
    }
    const keys = reference
      .slice(2)
      .split('/')
      .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    let target: unknown = this.document
    for (const key of keys) target = (target as Record<string, unknown> | undefined)?.[key]
    if (isNode(target)) return target
    this.fail(location, `the reference ${reference} leads nowhere`)
    return {}
  }
}
