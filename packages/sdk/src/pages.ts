import type { InputValues } from './check-input.ts'
import { ManagementError } from './errors.ts'
import { evaluate, valueAt } from './expressions.ts'
import type { WireOperation } from './wire.ts'

/**
 * A list that comes a page at a time. `await` it for its first page, as it was answered, or iterate over it for every item:
 * further pages are asked for as they are needed.
 *
 * @example
 * for await (const workspace of molecule.pages('listWorkspaces')) console.log(workspace)
 */
export class Pages<Page = unknown, Item = unknown> implements PromiseLike<Page>, AsyncIterable<Item> {
  readonly #operation: WireOperation
  readonly #input: InputValues
  readonly #load: (input: InputValues) => Promise<unknown>
  readonly #first: Promise<unknown>

  /** `load` asks for a page. The first one is asked for at once, as with every method. */
  constructor(operation: WireOperation, input: InputValues, load: (input: InputValues) => Promise<unknown>) {
    this.#operation = operation
    this.#input = input
    this.#load = load
    this.#first = load(input)
  }

  // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list is what most do with it
  then<Value = Page, Failure = never>(
    onPage?: ((page: Page) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return (this.#first as Promise<Page>).then(onPage, onError)
  }

  /** Every item of every page, in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      const items = valueAt(page, this.#operation.next?.items ?? '')
      if (Array.isArray(items)) yield* items as Item[]
    }
  }

  /** Every page as it was answered. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let input: InputValues | undefined = this.#input
    for (let page = await this.#first; ; page = await this.#load(input)) {
      yield page as Page
      const next = toNextInput(this.#operation, input, page)
      if (next === undefined) return
      // A service that never gets on would be asked for ever.
      if (JSON.stringify(next) === JSON.stringify(input))
        throw new ManagementError(`${this.#operation.id}: the page that follows is the same one again.`)
      input = next
    }
  }

  /** The inputs that the page after this one is asked for with, by their names in snake_case; `undefined` when it is the last. */
  after(page: unknown): InputValues | undefined {
    return toNextInput(this.#operation, this.#input, page)
  }
}

/** A page is the last one when its answer does not say where the next one begins. */
function toNextInput(operation: WireOperation, input: InputValues, answer: unknown): InputValues | undefined {
  const { inputs, next } = operation
  // What does not come in pages is all on the first one.
  if (next === undefined) return undefined
  const told = Object.entries(next.parameters).map(([name, expression]) => ({
    name,
    value: evaluate(expression, { inputs, input, answer }),
    isTold: typeof expression === 'string' && expression.startsWith('$response'),
  }))
  if (told.some(({ isTold, value }) => isTold && (value === undefined || value === null || value === '')))
    return undefined
  const given = told.filter(({ value }) => value !== undefined && value !== null)
  return { ...input, ...Object.fromEntries(given.map(({ name, value }) => [name, value])) }
}
