import { asNode, asTexts } from '../src/document.ts'
import { toSnakeCase } from '../src/names.ts'
import { rule } from './rule.ts'

/** Some MCP clients stop at 60 characters for server and tool together. */
const limit = 40

/** The tool name of each operationId, former ones too, fits every client and belongs to one operation. */
export const toolNameLength = rule((document, report) => {
  const current = document.operations.map(({ id, at }) => ({ id, tool: id, at: [...at, 'operationId'] }))
  const former = document.operations.flatMap(({ id, at, node }) =>
    asTexts(asNode(node['x-molecule-aliases']).operationId).map((tool, index) => {
      return { id, tool, at: [...at, 'x-molecule-aliases', 'operationId', index] }
    }),
  )
  const owners = new Map<string, string>()
  for (const { id, tool, at } of [...current, ...former]) {
    const name = toSnakeCase(tool)
    if (name === '') continue
    const owner = owners.get(name)
    if (owner !== undefined) report(at, `The tool name ${name} is taken by ${owner}.`)
    if (name.length > limit)
      report(at, `The tool name ${name} has ${name.length} characters; clients allow ${limit}.`)
    owners.set(name, owner ?? id)
  }
})
