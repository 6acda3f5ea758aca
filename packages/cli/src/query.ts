import { JMESPathError, LexerError, ParseError, search } from '@aws-lambda-powertools/jmespath'
import { UsageError } from './errors.ts'

/**
 * Compiles a JMESPath expression. What is wrong with the expression itself is told here, before anything is sent, as the
 * fault of the flag that it came with.
 */
export function compile(expression: string, flag = '--query'): (value: unknown) => unknown {
  const unfit = (problem: string): UsageError =>
    new UsageError(`${flag} ${problem}`, 'See https://jmespath.org for the language.')
  // The library keeps what it parsed in a plain object, where `constructor` and its like are there from the start.
  const evaluate = (value: unknown): unknown => search(`${expression} `, value as never)
  try {
    evaluate(null)
  } catch (error) {
    if (isSyntax(error)) throw unfit(toProblem(expression, error))
  }
  const unknown = functionsIn(expression).find((name) => !isFunction(name))
  if (unknown !== undefined) throw unfit(`calls ${unknown}(), which is no function of JMESPath.`)
  return (value) => toPlain(evaluate(value))
}

const isSyntax = (error: unknown): error is LexerError | ParseError =>
  error instanceof LexerError || error instanceof ParseError

function toProblem(expression: string, error: LexerError | ParseError): string {
  const text = expression.trimEnd()
  const at = error instanceof LexerError ? error.lexerPosition : error.lexPosition
  if (text === '') return 'is empty.'
  if (at >= text.length) return `ends too early, after ${text}`
  const before = at === 0 ? 'at its start' : `at character ${at + 1}, after ${text.slice(0, at).trimEnd()}`
  return `has something unexpected ${before}: ${text.slice(at)}`
}

/** The names in front of a parenthesis, outside of quotes. */
function functionsIn(expression: string): string[] {
  const bare = expression.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, ' ')
  return [...bare.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map(([, name = '']) => name)
}

/** The library lists no functions, but tells one that it lacks from one that was called without arguments. */
function isFunction(name: string): boolean {
  try {
    search(`${name}() `, null)
    return true
  } catch (error) {
    return error instanceof JMESPathError && error.name !== 'UnknownFunctionError'
  }
}

/** Only what JSON has: the library finds what objects inherit, too. */
const toPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null') as unknown
