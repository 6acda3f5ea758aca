import { asNode, asText, asTexts } from '../src/document.ts'
import type { Document, Path } from './document.ts'
import { rule, type Report } from './rule.ts'

const kebabWords = /^[a-z][a-z0-9]*(-[a-z0-9]+)*( [a-z][a-z0-9]*(-[a-z0-9]+)*)+$/
/** A former command may have been a single word. */
const formerWords = /^[a-z][a-z0-9]*(-[a-z0-9]+)*( [a-z][a-z0-9]*(-[a-z0-9]+)*)*$/
/** An `s` that makes a plural, unlike those of `status`, `access`, `analysis`, `canvas` and `alias`. */
const plural = /(?<![sui]|canva|alia)s$/

interface Name {
  readonly id: string
  readonly name: string
  readonly at: Path
  readonly former?: true
}

/** Every operation has a command of singular topics and a verb, and no two names lead to one place. */
export const commandUnique = rule((document, report) => {
  for (const { id, at, node } of document.operations)
    if (node['x-molecule-command'] === undefined)
      report(at, `${id} needs an x-molecule-command: the topics and the verb of its command.`)

  const current = commands(document)
  for (const { name, at } of current)
    for (const topic of name.split(' ').slice(0, -1))
      if (plural.test(topic)) report(at, `The topic ${topic} is a plural: topics are singular.`)
  checkNames([...current, ...aliases(document)], report)
})

function checkNames(names: readonly Name[], report: Report): void {
  const owners = new Map<string, string>()
  for (const { id, name, at, former } of names) {
    if (!(former ? formerWords : kebabWords).test(name))
      report(at, `"${name}" is not a topic and a verb in kebab-case words, as in "workspace list".`)
    const owner = owners.get(name)
    if (owner !== undefined) report(at, `The command ${name} is taken by ${owner}.`)
    owners.set(name, owner ?? id)
    // A former command may be a topic now: what follows it says which of the two is meant.
    const inside = former ? undefined : names.find((other) => other.name.startsWith(`${name} `))
    if (inside !== undefined)
      report(at, `The command ${name} is also the topic of ${inside.name}: give it a verb of its own.`)
  }
}

const commands = (document: Document): Name[] =>
  document.operations.flatMap(({ id, at, node }) => {
    const name = asText(node['x-molecule-command'])
    return name === '' ? [] : [{ id, name, at: [...at, 'x-molecule-command'] }]
  })

const aliases = (document: Document): Name[] =>
  document.operations.flatMap(({ id, at, node }) =>
    asTexts(asNode(node['x-molecule-aliases']).command).map((name, index) => {
      return { id, name, at: [...at, 'x-molecule-aliases', 'command', index], former: true }
    }),
  )
