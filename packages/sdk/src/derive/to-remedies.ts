import { STATUS_CODES } from 'node:http'
import { toCamelCase } from '@molecule-ai/spec'
import { literal } from './literal.ts'

/** The error descriptions that several operations share, each under a name. */
export interface Remedies {
  readonly names: ReadonlyMap<string, string>
  readonly source: string
}

/** Names the shared descriptions after their status: `notFound`, `notFound2`. The others stay with their operation. */
export function toRemedies(all: readonly Readonly<Record<string, string>>[]): Remedies {
  const uses = all.flatMap((errors) => Object.entries(errors))
  const names = new Map<string, string>()
  for (const [status, text] of uses) {
    if (names.has(text) || uses.filter(([, other]) => other === text).length < 2) continue
    const base = toCamelCase(STATUS_CODES[status] ?? `status ${status}`)
    const taken = new Set(names.values())
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`
    names.set(text, name)
  }
  const entries = [...names].map(([text, name]) => [name, text] as const)
  return {
    names,
    source: `/** What errors mean and what to do about them, where operations have the same. */\nexport const remedies = ${literal(Object.fromEntries(entries))}`,
  }
}
