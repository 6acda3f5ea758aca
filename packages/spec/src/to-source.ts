import { isNode, type Node } from './document.ts'
import { toPascalCase } from './names.ts'

/** Values as TypeScript. What has a name in the document and is used more than once is written once, as a constant. */
export interface Sources {
  /** The constants, each below those that it uses. */
  readonly shared: readonly { readonly name: string; readonly type: string; readonly text: string }[]
  /** By the key of the value, with the names of the constants that its text uses. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly uses: readonly string[] }>>
}

/** Writes these values, sharing between all of them. */
export function toSources(values: Readonly<Record<string, unknown>>): Sources {
  const counts = new Map<string, number>()
  for (const value of Object.values(values)) count(value, counts)

  const shared: { name: string; type: string; text: string }[] = []
  const names = new Map<string, string>()
  const write = (value: unknown, indent: string, uses: Set<string>, whole = false): string => {
    if (Array.isArray(value))
      return list(
        '[',
        value.map((item) => write(item, `${indent}  `, uses)),
        ']',
        indent,
      )
    if (!isNode(value)) return JSON.stringify(value)
    const kind = kindOf(value)
    if (!whole && kind !== undefined && (counts.get(JSON.stringify(value)) ?? 0) > 1)
      return constant(value, kind, uses)
    const members = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, `${indent}  `, uses)}`)
    return list('{', members, '}', indent)
  }
  const constant = (value: Node, { name, type }: Kind, uses: Set<string>): string => {
    const key = JSON.stringify(value)
    let known = names.get(key)
    if (known === undefined) {
      // The same name with another description beside its reference is another value.
      const twins = [...names.values()].filter((taken) => taken.replace(/\d+$/, '') === name).length
      known = twins === 0 ? name : `${name}${twins + 1}`
      names.set(key, known)
      shared.push({ name: known, type, text: write(value, '', new Set(), true) })
    }
    uses.add(known)
    return known
  }

  const texts = Object.entries(values).map(([key, value]) => {
    const uses = new Set<string>()
    const text = write(value, '', uses)
    return [key, { text, uses: [...uses].toSorted() }] as const
  })
  return { shared, texts: Object.fromEntries(texts) }
}

interface Kind {
  readonly name: string
  readonly type: 'Schema' | 'Response'
}

function kindOf(value: Node): Kind | undefined {
  if (typeof value['x-molecule-schema'] === 'string' && value.$ref === undefined)
    return { name: `${value['x-molecule-schema']}Schema`, type: 'Schema' }
  if (typeof value.component === 'string')
    return { name: `${toPascalCase(value.component)}Response`, type: 'Response' }
  return undefined
}

/** What stands inside a value that is shared anyway is counted once. */
function count(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) count(item, counts)
  if (!isNode(value)) return
  if (kindOf(value) !== undefined) {
    const key = JSON.stringify(value)
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    if (before > 0) return
  }
  for (const item of Object.values(value)) count(item, counts)
}

function list(open: string, items: readonly string[], close: string, indent: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}
