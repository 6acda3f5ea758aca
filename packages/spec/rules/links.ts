import { asNode, type Node } from '../src/document.ts'
import type { Document, Located, OperationAt, ResponseAt } from './document.ts'

export interface LinkAt extends Located {
  readonly name: string
  readonly operation: OperationAt
  readonly response: ResponseAt
  /** Its `x-molecule-link`. */
  readonly settings: Node
}

/** The links of a response, each with what it belongs to. */
export function linksOf(document: Document, operation: OperationAt, response: ResponseAt): LinkAt[] {
  return Object.keys(asNode(response.node.links)).map((name) => {
    const link = document.child(response, 'links', name)
    return { ...link, name, operation, response, settings: asNode(link.node['x-molecule-link']) }
  })
}

export const allLinks = (document: Document): LinkAt[] =>
  document.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => linksOf(document, operation, response)),
  )
