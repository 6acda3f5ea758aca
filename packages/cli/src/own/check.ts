/** What one look showed. */
export interface Check {
  readonly check: string
  /** A warning does not stop anything; what was skipped is not needed by everybody. */
  readonly state: 'ok' | 'warning' | 'failed' | 'skipped'
  readonly detail: string
  readonly remedy?: string
  /** Why it failed: something is to be set, or it may work later. */
  readonly exit?: 'sign_in' | 'try_again'
}

/** How a command ends that found these. What has to be set comes first: waiting helps nobody who has no key. */
export function exitOf(checks: readonly Check[]): Check['exit'] {
  const failed = checks.flatMap(({ exit }) => exit ?? [])
  return failed.includes('sign_in') ? 'sign_in' : failed[0]
}
