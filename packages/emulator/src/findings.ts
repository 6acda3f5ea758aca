/** An answer of ours that the contract does not allow. A test run must end without any. */
export interface Finding {
  readonly operationId: string
  readonly status: number
  readonly problem: string
}
