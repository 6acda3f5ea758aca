import type { InputAt, OperationAt } from './document.ts'
import { rule, type Report } from './rule.ts'

/** A scope stands on something that is sent, and a server can fill it in: a text of one value that nothing else fills. */
export const scopeOnInput = rule((document, report) => {
  const reached = new Set<string>()
  for (const operation of document.operations)
    for (const input of operation.inputs) {
      if (input.node['x-molecule-scope'] === undefined) continue
      reached.add(input.at.join('/'))
      check(operation, input, report)
    }
  for (const { at } of document.having('x-molecule-scope'))
    if (!reached.has(at.join('/')) && !onUnused(at) && at.at(-2) !== 'variables')
      report(
        [...at, 'x-molecule-scope'],
        'A scope stands on a parameter, on a top-level property of a request body, or on a server variable.',
      )
})

/** A parameter that is declared for all and that no operation refers to says nothing wrong. */
const onUnused = (at: InputAt['at']): boolean => at[0] === 'components' && at[1] === 'parameters'

function check(operation: OperationAt, input: InputAt, report: Report): void {
  const place = [...input.at, 'x-molecule-scope']
  if (input.node['x-molecule-scope'] === 'beyond') {
    if (!operation.inputs.some(({ node }) => node['x-molecule-scope'] === 'workspace'))
      report(
        place,
        `${input.name} reaches beyond a workspace, but ${operation.id} has no input that names one.`,
      )
    return
  }
  if (input.schema.node.type !== 'string')
    report(place, `${input.name} names what the call stays within, so it is a string.`)
  for (const key of ['x-molecule-default', 'x-molecule-guard', 'x-molecule-sensitive'])
    if (input.node[key] !== undefined)
      report(place, `${input.name} is filled in by a server that is held to one: it takes no ${key}.`)
}
