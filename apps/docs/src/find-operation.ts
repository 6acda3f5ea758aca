import { catalogue, type Operation } from '@molecule-ai/spec'

/** The operation that a guide names; a wrong name stops the build. */
export function findOperation(id: string): Operation {
  const operation = catalogue.operations.find((each) => each.id === id)
  if (operation === undefined)
    throw new Error(`A guide names ${id}, which is no operation: correct the guide.`)
  return operation
}
