import { words } from '../src/names.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'

/** An operationId is a known verb and what it acts on, in camelCase: `migrateWorkspaceProvider`. */
export const operationIdVerbNoun = rule((document, report) => {
  for (const { id, at } of document.operations) {
    if (id === '') continue
    const [verb = ''] = words(id)
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id))
      report([...at, 'operationId'], `${id} is not verb and noun in camelCase, as in listWorkspaces.`)
    else if (!verbs.has(verb))
      report(
        [...at, 'operationId'],
        `${id} starts with ${verb}, which is not in rules/verbs.ts: use a verb that is.`,
      )
  }
})
