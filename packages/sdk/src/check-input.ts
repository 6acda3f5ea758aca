import { InputError } from './errors.ts'
import { toSentences } from './text.ts'
import type { WireInput, WireOperation } from './wire.ts'

export type InputValues = Readonly<Record<string, unknown>>

/** Brings what a caller gave to the names of the contract: former names become current, `undefined` is left out. */
export function toInput(operation: WireOperation, given: InputValues): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const found = operation.inputs.find((each) => each.name === name || each.aliases?.includes(name))
    if (!found)
      throw unknown(
        operation,
        name,
        operation.inputs.map((each) => each.name),
      )
    if (value !== undefined) input[found.name] = value
  }
  return input
}

/** The same from a method's arguments: path values in order, then an object of camelCase properties. */
export function fromArguments(
  operation: WireOperation,
  values: readonly unknown[],
  properties: InputValues,
): Record<string, unknown> {
  const path = operation.inputs.filter((each) => each.in === 'path')
  const rest = operation.inputs.filter((each) => each.in !== 'path')
  const input = Object.fromEntries(path.map(({ name }, index) => [name, values[index]]))
  for (const [property, value] of Object.entries(properties)) {
    const found = rest.find((each) => each.property === property)
    if (!found)
      throw unknown(
        operation,
        property,
        rest.map((each) => each.property),
      )
    input[found.name] = value
  }
  return input
}

/** Fails on a required input that is not there. */
export function checkRequired(operation: WireOperation, input: InputValues): void {
  const absent = operation.inputs.find((each) => each.required && input[each.name] === undefined)
  if (absent)
    throw new InputError(`${operation.id}: ${spelled(absent)} is required.`, {
      operationId: operation.id,
      input: absent.name,
    })
}

/** Fails unless the caller has confirmed: nothing here ever does so in its place. */
export function checkConsent(operation: WireOperation, input: InputValues): void {
  const absent = operation.inputs.find(
    (each) => each.consent !== undefined && input[each.name] !== each.consent,
  )
  if (absent)
    throw new InputError(
      `${operation.id}: ${spelled(absent)} must be ${JSON.stringify(absent.consent)}, as a confirmation.`,
      {
        operationId: operation.id,
        input: absent.name,
      },
    )
}

function unknown(operation: WireOperation, name: string, valid: readonly string[]): InputError {
  const known = valid.length === 0 ? 'It takes no inputs' : `Known: ${valid.join(', ')}`
  return new InputError(toSentences(`${operation.id} has no input ${JSON.stringify(name)}`, known), {
    operationId: operation.id,
    input: name,
  })
}

const spelled = ({ name, property, in: place }: WireInput): string =>
  place === 'path' || name === property ? name : `${name} (${property})`
