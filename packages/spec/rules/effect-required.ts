import { asNode } from '../src/document.ts'
import { rule } from './rule.ts'

const safe = new Set(['get', 'head', 'options', 'trace'])

/** What an operation does is said, never guessed from its method; and a safe method only reads. */
export const effectRequired = rule((document, report) => {
  for (const { id, method, at, node } of document.operations) {
    const effect = node['x-molecule-effect']
    if (effect === undefined && !safe.has(method))
      report(at, `${id} is a ${method.toUpperCase()}: say what it does with x-molecule-effect.`)
    if (effect !== undefined && safe.has(method) && asNode(effect).kind !== 'read')
      report(
        [...at, 'x-molecule-effect', 'kind'],
        `A ${method.toUpperCase()} may only read, so the kind is read.`,
      )
  }
})
