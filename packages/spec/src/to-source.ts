import { asText, isNode } from './document.ts'
import { toPascalCase } from './names.ts'

/** Values as TypeScript. What has a name in the document and is used more than once is written once, as a constant. */
export interface Sources {
  /** The constants, each below those that it uses. */
  readonly shared: readonly (Kind & { readonly text: string })[]
  /** By the key of the value, with the names of the constants that its text uses. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly uses: readonly string[] }>>
}

/** Writes these values, sharing between all of them. */
export function toSources(values: Readonly<Record<string, unknown>>): Sources {
  const counts = new Map<string, number>()
  for (const value of Object.values(values)) count(value, counts)

  const shared: (Kind & { text: string })[] = []
  const names = new Map<string, string>()
  const write = (value: unknown, indent: string, uses: Set<string>, kind?: Kind): string => {
    if (kind !== undefined && (counts.get(JSON.stringify(value)) ?? 0) > 1) return constant(value, kind, uses)
    if (Array.isArray(value)) {
      const items = value.map((item) => write(item, `${indent}  `, uses, kindOf(item)))
      return list('[', items, ']', indent)
    }
    if (!isNode(value)) return JSON.stringify(value)
    const members = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${JSON.stringify(key)}: ${write(item, `${indent}  `, uses, kindOf(item, key))}`)
    return list('{', members, '}', indent)
  }
  const constant = (value: unknown, { name, type }: Kind, uses: Set<string>): string => {
    const key = JSON.stringify(value)
    let known = names.get(key)
    if (known === undefined) {
      // The same name with another description beside its reference is another value.
      const twins = [...names.values()].filter((taken) => taken.replace(/\d+$/, '') === name).length
      known = twins === 0 ? name : `${name}${twins + 1}`
      names.set(key, known)
      shared.push({ name: known, type, text: write(value, '', new Set()) })
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
  readonly type: string
}

/** What is worth a constant: what has a name in the document, and lists that most operations repeat. */
function kindOf(value: unknown, key?: string): Kind | undefined {
  const repeated = key === undefined ? undefined : lists[key]
  if (Array.isArray(value)) return value.length === 0 ? undefined : repeated
  if (!isNode(value)) return undefined
  if (typeof value['x-molecule-schema'] === 'string' && value.$ref === undefined)
    return { name: `${value['x-molecule-schema']}Schema`, type: 'Schema' }
  if (typeof value.component === 'string')
    return { name: `${toPascalCase(value.component)}Response`, type: 'Response' }
  if (typeof value.wireName === 'string')
    return { name: `${toPascalCase(asText(value.name))}Input`, type: 'Input' }
  return undefined
}

const lists: Readonly<Record<string, Kind>> = {
  headers: { name: 'Headers', type: `Response['headers']` },
  security: { name: 'Security', type: `Operation['security']` },
}

/** What stands inside a value that is shared anyway is counted once. */
function count(value: unknown, counts: Map<string, number>, kind?: Kind): void {
  if (kind !== undefined) {
    const key = JSON.stringify(value)
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    if (before > 0) return
  }
  if (Array.isArray(value)) for (const item of value) count(item, counts, kindOf(item))
  if (isNode(value)) for (const [key, item] of Object.entries(value)) count(item, counts, kindOf(item, key))
}

function list(open: string, items: readonly string[], close: string, indent: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}
