import { asTexts } from '../src/document.ts'
import { rule } from './rule.ts'

/** Parameters and the properties of the body share one list of arguments, so no two have one name. */
export const inputNamesUnique = rule((document, report) => {
  for (const { id, inputs } of document.operations) {
    const owners = new Map<string, string>()
    for (const { name, at, in: place, wireName, node } of inputs) {
      const described = wireName === '' ? 'the body' : `${wireName} in ${place}`
      const names = [name, ...asTexts(node['x-molecule-aliases'])]
      for (const [index, each] of names.entries()) {
        const owner = owners.get(each)
        const where = index === 0 ? at : [...at, 'x-molecule-aliases', index - 1]
        if (owner !== undefined)
          report(where, `The input ${each} of ${id} is both ${owner} and ${described}.`)
        owners.set(each, owner ?? described)
      }
    }
  }
})
