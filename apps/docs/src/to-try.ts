import type { Catalogue, CurlRequest, Operation } from '@molecule-ai/spec'
import { toCurlRequest } from './samples/index.ts'

/**
 * The request of an operation's example for the panel that sends it, with `{{NAME}}` where the value of a variable goes.
 * Absent where a page cannot send it: a cookie is the browser's business.
 */
export function toTry(operation: Operation, catalogue: Catalogue): CurlRequest | undefined {
  const usable = operation.security.filter((names) =>
    names.every((name) => catalogue.credentials.find((each) => each.name === name)?.kind !== 'cookie'),
  )
  const [example] = operation.examples
  if (usable.length === 0 || example === undefined) return undefined
  const names = [...catalogue.services, ...catalogue.credentials].flatMap(({ env }) => env.slice(0, 1))
  return toCurlRequest(
    { ...operation, security: usable },
    example,
    Object.fromEntries(names.map((name) => [name, `{{${name}}}`])),
    catalogue,
  )
}
