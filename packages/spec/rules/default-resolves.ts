import { asNode, asText, asTexts } from '../src/document.ts'
import type { Document, InputAt, OperationAt } from './document.ts'
import { successes, whyUnresolved } from './expression.ts'
import { rule, type Report } from './rule.ts'

/** A value that the caller leaves out can be looked up: by a read, with what is known, in what that answers. */
export const defaultResolves = rule((document, report) => {
  const reached = new Set<string>()
  for (const operation of document.operations)
    for (const input of operation.inputs) {
      if (input.node['x-molecule-default'] === undefined) continue
      reached.add(input.at.join('/'))
      check(document, operation, input, report)
    }
  for (const { at } of document.having('x-molecule-default'))
    if (!reached.has(at.join('/')))
      report(
        [...at, 'x-molecule-default'],
        'Nothing is looked up here: only an input of an operation has a default.',
      )
})

function check(document: Document, operation: OperationAt, input: InputAt, report: Report): void {
  const place = [...input.at, 'x-molecule-default']
  const { operationId, parameters, values } = asNode(input.node['x-molecule-default'])
  const lookup = document.operation(asText(operationId))
  if (lookup === undefined) {
    report([...place, 'operationId'], `${asText(operationId)} is not an operation.`)
    return
  }
  if (lookup.method !== 'get')
    report([...place, 'operationId'], `A default is looked up with a GET, which ${lookup.id} is not.`)

  for (const [name, expression] of Object.entries(asNode(parameters))) {
    if (!lookup.inputs.some((candidate) => candidate.name === name))
      report([...place, 'parameters', name], `${lookup.id} has no input ${name}.`)
    const why = whyUnresolved(document, asText(expression), operation)
    if (why !== undefined) report([...place, 'parameters', name], `${why}.`)
  }
  for (const { name, required } of lookup.inputs)
    if (required && !(name in asNode(parameters)))
      report([...place, 'parameters'], `${lookup.id} requires ${name}: say where it comes from.`)

  for (const [index, value] of asTexts(values).entries()) {
    const why = value.startsWith('$response.')
      ? whyUnresolved(document, value, lookup, successes(lookup))
      : `${value} does not point into the answer of ${lookup.id}`
    if (why !== undefined) report([...place, 'values', index], `${why}.`)
  }
}
