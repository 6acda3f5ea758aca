/** What became of a request, as the parts that it passes find out. */
export interface Trace {
  /** The operation that the path and the method name. */
  operationId?: string
  /** What was made to go wrong. */
  fault?: string
  contract: Verdict
  /** The connection is to be cut in place of an answer. */
  isCut: boolean
  /** Cuts the connection in the midst of an answer; there is none in process. */
  readonly cut?: () => void
}

/** Whether request and answer are what the contract allows; `none` where it has no such operation, or was not asked. */
export type Verdict = 'kept' | 'invalid-request' | 'violation' | 'none'

/** What Hono passes along with a request. */
export interface Traced {
  readonly Bindings: { readonly trace: Trace }
}

export const createTrace = (cut?: () => void): Trace => ({
  contract: 'none',
  isCut: false,
  ...(cut ? { cut } : {}),
})
