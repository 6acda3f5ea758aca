import { asNode, asText } from '../src/document.ts'
import { rule } from './rule.ts'

/** Nothing is destroyed unasked, and the question only names what the caller gave. */
export const destructiveConfirm = rule((document, report) => {
  for (const { id, at, node, inputs } of document.operations) {
    const { kind, confirm } = asNode(node['x-molecule-effect'])
    const place = [...at, 'x-molecule-effect']
    if (kind === 'destructive' && confirm === undefined)
      report(place, `${id} is destructive: give it a confirm with the message that a person is asked.`)
    if (confirm === undefined) continue

    const { message, echo } = asNode(confirm)
    const names = inputs.map(({ name }) => name)
    const given = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`
    for (const [, placeholder = ''] of asText(message).matchAll(/\{([^{}]*)\}/g))
      if (!names.includes(placeholder))
        report([...place, 'confirm', 'message'], `{${placeholder}} is not an input of ${id}: ${given}.`)
    if (echo !== undefined && !names.includes(asText(echo)))
      report([...place, 'confirm', 'echo'], `${asText(echo)} is not an input of ${id}: ${given}.`)
  }
})
