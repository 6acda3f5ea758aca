import { Refusal } from '../../call.ts'

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** Reads a time from the query, in milliseconds. Throws the service's refusal of what is none. */
export function readTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? ''
  if (text === '') return undefined
  const time = pattern.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw new Refusal(400, `${name} must be RFC 3339, such as 2026-06-24T08:00:00Z`)
  return time
}
