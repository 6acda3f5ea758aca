import type { WireInput } from './wire.ts'

/** What the runtime expressions of OpenAPI speak about. */
export interface Exchange {
  readonly inputs: readonly WireInput[]
  /** By input name. */
  readonly input: Readonly<Record<string, unknown>>
  /** The decoded answer, once there is one. */
  readonly answer?: unknown
}

/**
 * The value that a runtime expression stands for, `undefined` when there is none. What does not begin with `$` is a
 * constant. The generator refuses the expressions that are not handled here.
 */
export function evaluate(expression: unknown, exchange: Exchange): unknown {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return expression
  const { place, name = '', source, pointer = '' } = expression.match(grammar)?.groups ?? {}
  if (source !== undefined) return valueAt(source === 'request' ? toBody(exchange) : exchange.answer, pointer)
  const found = exchange.inputs.find((input) => input.in === place && sameName(input, name))
  return found && exchange.input[found.name]
}

/** Whether `evaluate` understands it. */
export const isExpression = (expression: unknown): boolean =>
  typeof expression !== 'string' || !expression.startsWith('$') || grammar.test(expression)

/** Follows a JSON pointer. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      document,
    )
}

/** The body that the inputs make, as it goes on the wire. */
export function toBody({ inputs, input }: Pick<Exchange, 'inputs' | 'input'>): unknown {
  const given = inputs.filter((each) => each.in === 'body' && input[each.name] !== undefined)
  const whole = given.find(({ wireName }) => wireName === '')
  if (whole) return input[whole.name]
  return given.length === 0
    ? undefined
    : Object.fromEntries(given.map((each) => [each.wireName, input[each.name]]))
}

const grammar =
  /^\$(?:request\.(?<place>path|query|header)\.(?<name>.+)|(?<source>request|response)\.body#(?<pointer>.*))$/

const sameName = (input: WireInput, name: string): boolean =>
  input.in === 'header' ? input.wireName.toLowerCase() === name.toLowerCase() : input.wireName === name

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
