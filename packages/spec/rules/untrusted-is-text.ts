import { asList, asTexts } from '../src/document.ts'
import { rule } from './rule.ts'

const numbers = ['integer', 'number', 'boolean', 'null']

/** What others wrote is text or holds text: a number, a closed list or a secret marked so is a mistake. */
export const untrustedIsText = rule((document, report) => {
  for (const found of document.having('x-molecule-untrusted')) {
    const { node } = document.follow(found)
    const at = [...found.at, 'x-molecule-untrusted']
    const types = asTexts([node.type].flat())
    if (types.length > 0 && types.every((type) => numbers.includes(type)))
      report(at, `${types.join(' or ')} holds no text.`)
    if (asList(node.enum).length > 0 || 'const' in node)
      report(at, 'One of these values is no text of others.')
    if (node['x-molecule-sensitive'] === true) report(at, 'A secret is shown to no model, also not as data.')
    if (node['x-molecule-untrusted'] === 'log' && !types.includes('string'))
      report(at, 'Only a string is a log.')
  }
})
