import { asNode } from '../src/document.ts'
import type { Document, Located } from './document.ts'
import { successes } from './expression.ts'
import { rule } from './rule.ts'

/** Samples, tests and the emulator run on examples: each request body and each success has one. */
export const operationExample = rule((document, report) => {
  for (const operation of document.operations) {
    const { id } = operation
    for (const media of mediaTypes(document, document.child(operation, 'requestBody')))
      if (!hasExample(media)) report(media.at, `The request of ${id} needs an example.`)
    for (const response of successes(operation))
      for (const media of mediaTypes(document, response))
        if (!hasExample(media)) report(media.at, `The ${response.status} answer of ${id} needs an example.`)
  }
})

const mediaTypes = (document: Document, owner: Located): Located[] =>
  Object.keys(asNode(owner.node.content)).map((type) => document.child(owner, 'content', type))

const hasExample = ({ node }: Located): boolean =>
  node.example !== undefined || Object.keys(asNode(node.examples)).length > 0
