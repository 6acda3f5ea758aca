import { asList, asNode } from '../src/document.ts'
import type { InputAt, OperationAt } from './document.ts'
import { rule, type Report } from './rule.ts'

/** A guard stands on something that is sent, and its value comes from where its kind says. */
export const guardOnInput = rule((document, report) => {
  const reached = new Set<string>()
  for (const operation of document.operations)
    for (const input of operation.inputs) {
      if (input.node['x-molecule-guard'] === undefined) continue
      reached.add(input.at.join('/'))
      check(operation, input, report)
    }
  for (const { at } of document.having('x-molecule-guard'))
    if (!reached.has(at.join('/')))
      report(
        [...at, 'x-molecule-guard'],
        'A guard stands on a parameter or on a top-level property of a request body.',
      )
})

function check(operation: OperationAt, input: InputAt, report: Report): void {
  const place = [...input.at, 'x-molecule-guard']
  const guard = input.node['x-molecule-guard']
  const { confirm } = asNode(operation.node['x-molecule-effect'])
  const schema = input.schema.node
  if (guard === 'consent' && schema.const === undefined && asList(schema.enum).length !== 1)
    report(
      place,
      `${input.name} is set once a person agreed, so its schema allows exactly one value: give it a const.`,
    )
  if (guard === 'consent' && confirm === undefined)
    report(
      place,
      `${input.name} is set once a person agreed, but ${operation.id} asks nobody: give its effect a confirm.`,
    )
  if (guard === 'echo' && asNode(confirm).echo !== input.name)
    report(
      place,
      `${input.name} takes what a person typed: the effect of ${operation.id} needs confirm.echo: ${input.name}.`,
    )
  if (guard === 'preview' && schema.type !== 'boolean')
    report(place, `${input.name} previews when it is true, so it is a boolean.`)
}
