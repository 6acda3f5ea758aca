import { catalogue, toSnakeCase, type Operation, type Outcome } from '@molecule-ai/spec'

/** A tool that reads one thing by its id, and what the API says about a thing. */
export interface Reader {
  readonly tool: string
  readonly input: string
  body(id: string): unknown
}

/** A tool that can wait for the next state of something. */
export interface Waiter {
  readonly tool: string
  readonly input: string
  readonly pending: string
  /** The states that end it. */
  readonly ends: readonly string[]
  body(state: string): unknown
}

/** The first operation that takes nothing but an id and answers with a thing of that id. */
export function findReader(): Reader {
  for (const operation of catalogue.operations) {
    const input = onlyInput(operation)
    const example = exampleOf(operation)
    if (input === undefined || operation.service !== 'tenant' || typeof example?.['id'] !== 'string') continue
    return { tool: toSnakeCase(operation.id), input, body: (id) => ({ ...example, id }) }
  }
  throw new Error('no operation reads one thing by its id')
}

/** The first operation that another one names as its monitor. */
export function findWaiter(): Waiter {
  const links = catalogue.operations.flatMap((each) => each.links.filter(({ rel }) => rel === 'monitor'))
  for (const { operationId, state = '', outcome = {} } of links) {
    const operation = catalogue.operations.find(({ id }) => id === operationId)
    const input = operation && onlyInput(operation)
    if (operation === undefined || input === undefined) continue
    const statesThatAre = (wanted: (outcome: Outcome) => boolean): string[] =>
      Object.keys(outcome).filter((each) => wanted(outcome[each] ?? 'pending'))
    return {
      tool: toSnakeCase(operation.id),
      input,
      pending: statesThatAre((each) => each === 'pending')[0] ?? 'pending',
      ends: statesThatAre((each) => each !== 'pending'),
      body: (value) => withValueAt(exampleOf(operation), state.split('/').slice(1), value),
    }
  }
  throw new Error('no operation can be waited for')
}

function onlyInput({ effect, inputs, surfaces }: Operation): string | undefined {
  const [input, ...others] = inputs.filter(({ required }) => required)
  const fits = effect.kind === 'read' && surfaces.includes('mcp') && others.length === 0
  return fits && input?.in === 'path' ? input.name : undefined
}

function exampleOf({ responses }: Operation): Record<string, unknown> | undefined {
  const value = responses.find(({ status }) => status === '200')?.examples[0]?.value
  return typeof value === 'object' ? (value as Record<string, unknown>) : undefined
}

function withValueAt(body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const object = (body ?? {}) as Record<string, unknown>
  return { ...object, [key]: withValueAt(object[key], rest, value) }
}
