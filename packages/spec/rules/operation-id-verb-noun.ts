import { words } from '../src/names.ts'
import { rule } from './rule.ts'

/** An operationId is a verb and what it acts on, in camelCase: `migrateWorkspaceProvider`, never `workspaceMigrate`. */
export const operationIdVerbNoun = rule((document, report) => {
  const nouns = new Set(
    document.operations
      .flatMap(({ node }) => (Array.isArray(node.tags) ? node.tags.map(String) : []))
      .flatMap(words)
      .flatMap((word) => [word, word.replace(/s$/, '')]),
  )
  for (const { id, at } of document.operations) {
    if (id === '') continue
    const [first = ''] = words(id)
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id))
      report([...at, 'operationId'], `${id} is not verb and noun in camelCase, as in listWorkspaces.`)
    else if (nouns.has(first))
      report([...at, 'operationId'], `${id} starts with the noun ${first}: put the verb first.`)
  }
})
