import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { toCompilable, type Operation } from '@molecule-ai/spec'

/** An answer, or that there was none. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const ajv = new Ajv2020({ strict: false, addUsedSchema: false })
formats.default(ajv)
const validators = new Map<string, ValidateFunction>()

/** What is wrong with an answer to an operation, by a reading of the contract of its own; nothing if all is well. */
export function judge(operation: Operation, answer: Answer, method: string): string | undefined {
  const { status, text } = answer
  if (text.includes('emulator failure')) return `crash: ${text.slice(0, 200)}`
  if (text.includes('emulator contract violation')) return `violation: ${text.slice(0, 200)}`
  if (answer.headers.has('X-Emulator-Fault')) return undefined
  if (isOfGuards(answer)) return undefined
  const found = [`${status}`, `${`${status}`[0]}XX`, 'default']
    .map((each) => operation.responses.find((response) => response.status === each))
    .find((response) => response !== undefined)
  if (!found) return `undeclared status ${status}: ${text.slice(0, 120)}`
  if (method === 'HEAD') return text === '' ? undefined : 'violation: a body for HEAD'
  if (found.schema === undefined) return text === '' ? undefined : `violation: a body with ${status}`
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return `violation: ${status} with a body that is no JSON`
  }
  const key = `${operation.id} ${found.status}`
  const validate = validators.get(key) ?? ajv.compile(toCompilable(found.schema))
  validators.set(key, validate)
  return validate(body) ? undefined : `violation: ${status} ${ajv.errorsText(validate.errors)}`
}

/** What stands before all operations, and answers in their place. */
function isOfGuards({ status, text }: Answer): boolean {
  switch (status) {
    case 400:
      return text.includes('TENANT_ORG_HEADER_REQUIRED')
    case 403:
      return text === '' || text.includes('answers on loopback only')
    case 404:
      return text === '' || text === '404 page not found' || text === '{"error":"not found"}'
    case 429:
      return text.includes('rate limit exceeded')
    case 301:
    case 307:
      return text === '' || text.includes('Moved Permanently')
    default:
      return false
  }
}
