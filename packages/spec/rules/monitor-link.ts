import { asText } from '../src/document.ts'
import { successes } from './expression.ts'
import { allLinks, linksOf } from './links.ts'
import { rule } from './rule.ts'
import { schemaAt } from './schema.ts'

/**
 * What only starts work says where to watch it, or at least where it shows: some services have no state of a single
 * piece of work to look up. An operation that also answers another success is not held to it: there 202 is a receipt (a
 * person has to approve first), and nothing has begun that could be watched.
 */
export const monitorLink = rule((document, report) => {
  for (const operation of document.operations) {
    const [answer, ...others] = successes(operation)
    if (operation.method === 'get' || answer?.status !== '202' || others.length > 0) continue
    const links = linksOf(document, operation, answer)
    const shows = ({ node }: (typeof links)[number]): boolean =>
      document.operation(asText(node.operationId))?.method === 'get'
    if (!links.some(shows))
      report(
        [...operation.at, 'responses', '202'],
        `${operation.id} only starts something: its 202 needs a link with x-molecule-link.rel monitor, or, where no state can be looked up, a plain one to a GET where it shows.`,
      )
  }
  for (const { name, at, node, settings } of allLinks(document)) {
    const target = document.operation(asText(node.operationId))
    if (settings.rel !== 'monitor' || target === undefined) continue
    const place = [...at, 'x-molecule-link', 'state']
    if (settings.state === undefined) {
      report(
        [...at, 'x-molecule-link'],
        `The link ${name} needs a state: the pointer to it in the answer of ${target.id}.`,
      )
      continue
    }
    const state = asText(settings.state)
    const schemas = successes(target).map(({ schema }) => schemaAt(document, schema, state))
    if (schemas.every((schema) => schema === undefined))
      report(place, `${state} is not in the answer of ${target.id}.`)
    else if (!schemas.some((schema) => schema?.node['x-molecule-outcome']))
      report(place, `${state} of ${target.id} has no x-molecule-outcome, so a wait would never end.`)
  }
})
