import { catalogue, type Example, type Operation } from '@molecule-ai/spec'

/** The operation that a guide names; a wrong name stops the build. */
export function findOperation(id: string): Operation {
  const operation = catalogue.operations.find((each) => each.id === id)
  if (operation === undefined)
    throw new Error(`A guide names ${id}, which is no operation: correct the guide.`)
  return operation
}

/** The example that a guide names, or the first one. */
export function findExample({ id, examples }: Operation, name?: string): Example | undefined {
  const example = examples.find((each) => name === undefined || each.name === name)
  if (example === undefined && name !== undefined)
    throw new Error(`A guide names the example ${name} of ${id}, which is not there: correct the guide.`)
  return example
}
