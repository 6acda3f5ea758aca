import { rule } from './rule.ts'

/** URLs are logged by everyone on the way: no secret is a part of one. */
export const sensitiveNotInUrl = rule((document, report) => {
  const schemes = document.child({ node: document.root, at: [] }, 'components', 'securitySchemes')
  for (const name of Object.keys(schemes.node)) {
    const { node, at } = document.child(schemes, name)
    if (node.in === 'query' && node['x-molecule-public'] !== true)
      report(at, `${name} is a secret, and the query is a part of the URL: send it in a header.`)
  }
  for (const { inputs } of document.operations)
    for (const { at, name, in: place, node, schema } of inputs) {
      const sensitive = [node, schema.node].some((where) => where['x-molecule-sensitive'] === true)
      if (sensitive && (place === 'path' || place === 'query'))
        report(
          at,
          `${name} is a secret, and the ${place} is a part of the URL: send it in a header or the body.`,
        )
    }
})
