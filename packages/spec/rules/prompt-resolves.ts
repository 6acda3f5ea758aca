import { asList, asNode, asText, asTexts } from '../src/document.ts'
import { mentions } from '../src/prompts.ts'
import type { Document, Path } from './document.ts'
import { rule, type Report } from './rule.ts'

/** A guide names operations that agents have, uses what it asks for, and can be told apart from the others. */
export const promptResolves = rule((document, report) => {
  const names = new Set<string>()
  for (const [index, value] of asList(document.root['x-molecule-prompts']).entries()) {
    const at = ['x-molecule-prompts', index]
    const prompt = asNode(value)
    const name = asText(prompt.name)
    if (names.has(name)) report([...at, 'name'], `There are two prompts ${name}.`)
    names.add(name)
    const texts = asList(prompt.messages).map((message) => asText(asNode(message).text))
    const given = checkArguments(document, asList(prompt.arguments), texts.join('\n'), at, report)
    for (const [number, text] of texts.entries())
      for (const mentioned of mentions(text))
        if (!given.has(mentioned))
          checkOperation(document, mentioned, [...at, 'messages', number, 'text'], report)
  }
})

function checkArguments(
  document: Document,
  args: readonly unknown[],
  text: string,
  at: Path,
  report: Report,
): Set<string> {
  const used = new Set(mentions(text))
  const given = new Set<string>()
  for (const [index, value] of args.entries()) {
    const place = [...at, 'arguments', index]
    const { name: key, input: stands } = asNode(value)
    const name = asText(key)
    if (given.has(name)) report([...place, 'name'], `There are two arguments ${name}.`)
    given.add(name)
    if (document.operation(name))
      report([...place, 'name'], `${name} is an operation: call the argument something else.`)
    if (!used.has(name)) report(place, `No message mentions {${name}}.`)
    const { operationId, name: wanted } = asNode(stands)
    const operation = document.operation(asText(operationId))
    const input = operation?.inputs.find((candidate) => candidate.name === wanted)
    if (!operation) report([...place, 'input', 'operationId'], `${asText(operationId)} is not an operation.`)
    else if (!input) report([...place, 'input', 'name'], `${operation.id} has no input ${asText(wanted)}.`)
    else if (input.node['x-molecule-sensitive'] === true)
      report([...place, 'input'], `${input.name} is a secret: it must not pass through a model.`)
  }
  return given
}

function checkOperation(document: Document, id: string, at: Path, report: Report): void {
  const operation = document.operation(id)
  if (!operation) return report(at, `{${id}} is neither an operation nor an argument of the prompt.`)
  const { only } = asNode(operation.node['x-molecule-surfaces'])
  if (only !== undefined && !asTexts(only).includes('mcp')) report(at, `${id} is kept from the MCP server.`)
}
