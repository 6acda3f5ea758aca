import type { Catalogue, Operation } from '@molecule-ai/spec'
import { firstParagraph } from './to-flags.ts'

export interface Topic {
  readonly description: string
  /** The service that all of its commands call, unless they call several. */
  readonly service?: string
}

/** Describes each topic, the parents of topics included, by its words joined with colons. */
export function toTopics(operations: readonly Operation[], { tags }: Catalogue): Record<string, Topic> {
  const names = operations.flatMap(({ command }) =>
    command.slice(0, -1).map((_, index) => command.slice(0, index + 1).join(':')),
  )
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => {
      const isBelow = ({ command }: Operation): boolean => command.join(':').startsWith(`${name}:`)
      const below = operations.filter(isBelow)
      const services = new Set(below.map(({ service }) => service))
      const [service] = services
      const own = ownTag(name, below, operations)
      const described = tags.find((tag) => tag.name === own)?.description
      if (own !== undefined && described === undefined)
        throw new Error(`the topic ${name} has no description: describe the tag ${own}`)
      const description = described === undefined ? joined(below) : firstParagraph(described)
      return [name, { description, ...(services.size === 1 && service !== undefined ? { service } : {}) }]
    }),
  )
}

/** The tag that is about the same as a topic: the one of its name, or the one whose operations are all in the topic. */
function ownTag(
  name: string,
  below: readonly Operation[],
  operations: readonly Operation[],
): string | undefined {
  const word = name.replaceAll(':', '-')
  const called = new Set([word, `${word}s`, word.replace(/y$/, 'ies')])
  const isWhole = (tag: string): boolean =>
    operations.every((operation) => operation.tag !== tag || below.includes(operation))
  return (
    below.find(({ tag }) => called.has(tag)) ??
    below.find(({ tag, command }) => command.length === name.split(':').length + 1 && isWhole(tag))
  )?.tag
}

/** What the commands are for, where no tag says it: "Show or set the budget of a workspace". */
function joined(operations: readonly Operation[]): string {
  const [first = '', ...others] = operations.map(({ summary }) => summary)
  const objectOf = (summary: string): string => summary.slice(summary.indexOf(' '))
  const verbs = [first, ...others].map((summary) => summary.split(' ', 1)[0] ?? '')
  if (others.length > 0 && others.every((summary) => objectOf(summary) === objectOf(first)))
    return `${[...new Set(verbs)].map((verb, index) => (index === 0 ? verb : verb.toLowerCase())).join(' or ')}${objectOf(first)}`
  const [second] = others.map((summary) => summary.charAt(0).toLowerCase() + summary.slice(1))
  if (second === undefined) return first
  return `${first}; ${second}${others.length > 1 ? '; and more' : ''}`
}
