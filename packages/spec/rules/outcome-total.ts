import { asList, asNode } from '../src/document.ts'
import { rule } from './rule.ts'

/** Each value of the enum has an outcome, and a wait can end both well and badly. */
export const outcomeTotal = rule((document, report) => {
  for (const found of document.having('x-molecule-outcome')) {
    const place = [...found.at, 'x-molecule-outcome']
    const outcomes = asNode(found.node['x-molecule-outcome'])
    const values = asList(document.follow(found).node.enum).map(String)
    for (const value of values) if (!(value in outcomes)) report(place, `The value ${value} has no outcome.`)
    for (const value of Object.keys(outcomes))
      if (!values.includes(value)) report([...place, value], `${value} is not a value of the enum.`)
    for (const end of ['success', 'failure'])
      if (!Object.values(outcomes).includes(end)) report(place, `No value means ${end}.`)
  }
})
