/** Where a call stands in the trace of whoever makes it. */
export interface Trace {
  readonly traceId: string
  readonly spanId: string
  readonly flags: number
}

const pattern = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/

/** Reads a W3C `traceparent`; one that is malformed counts as none, as the standard wants. */
export function toTrace(traceparent: unknown): Trace | undefined {
  const [, traceId, spanId, flags] = (typeof traceparent === 'string' && pattern.exec(traceparent)) || []
  return traceId && spanId && flags ? { traceId, spanId, flags: Number.parseInt(flags, 16) } : undefined
}
