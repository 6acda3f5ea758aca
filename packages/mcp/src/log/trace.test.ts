import { expect, it } from 'vitest'
import { toTrace } from './trace.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const spanId = '00f067aa0ba902b7'

it.each([`00-${traceId}-${spanId}-01`, `cc-${traceId}-${spanId}-01-what-comes-later`])('reads %s', (text) => {
  expect(toTrace(text)).toEqual({ traceId, spanId, flags: 1 })
})

it.each([
  undefined,
  7,
  '',
  `00-${traceId}-${spanId}`,
  `ff-${traceId}-${spanId}-01`,
  `00-${'0'.repeat(32)}-${spanId}-01`,
  `00-${traceId}-${'0'.repeat(16)}-01`,
  `00-${traceId.toUpperCase()}-${spanId}-01`,
  `00-${traceId}-${spanId}-01\n{"severity_text":"ERROR"}`,
])('takes %j for none', (text) => {
  expect(toTrace(text)).toBeUndefined()
})
