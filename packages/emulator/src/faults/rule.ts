import type { Provider } from '../state/workspaces.ts'

/** What is to happen to an HTTP call. */
export type HttpAction =
  /** Answers so, and does nothing. */
  | { readonly action: 'status'; readonly status: number; readonly retry_after?: number }
  | { readonly action: 'delay'; readonly milliseconds: number }
  /** Cuts the connection: before anything happens, or when all of it has happened. */
  | { readonly action: 'drop'; readonly when: 'before' | 'after' }
  /** Cuts the connection in the middle of the answer, after so many bytes; half of them unless said. */
  | { readonly action: 'truncate'; readonly bytes?: number }

/** What is to happen to a call of the control plane to a cloud. */
export type ProviderAction =
  /** The cloud answers with an error, and does nothing. */
  | { readonly action: 'refuse'; readonly message?: string }
  | { readonly action: 'delay'; readonly milliseconds: number }
  /** The cloud does what it was asked, and its answer never arrives. */
  | { readonly action: 'lose_reply' }
  | { readonly action: 'exceed_quota' }
  /** The snapshot that is being taken cannot be read back. */
  | { readonly action: 'corrupt_snapshot' }
  /** The machine that is being built never becomes healthy. */
  | { readonly action: 'never_healthy' }

/** What is to go wrong, where, and how often. */
export type FaultRule = {
  /** `http:<operationId>`, `http:*`, `provider:<cloud>.<call>`, or `*` in place of the cloud or the call. */
  readonly target: string
  /** How often it happens before the rule is spent; null means until the rule is removed. */
  readonly times: number | null
  /** How likely it happens to a call that the target matches, from 0 to 1; always unless given. */
  readonly probability?: number
  /** What the probability is drawn from: the same seed draws the same again. */
  readonly seed?: number
} & (HttpAction | ProviderAction)

/** A rule that is kept, and what became of it. */
export type StoredRule = FaultRule & {
  readonly id: string
  /** How often it will still happen. */
  readonly remaining: number | null
  /** How often it happened. */
  readonly fired: number
}

/** The targets that a call matches, the most exact one first. */
export const toHttpTargets = (operationId: string): readonly string[] => [`http:${operationId}`, 'http:*']
export const toProviderTargets = (cloud: Provider, call: string): readonly string[] => [
  `provider:${cloud}.${call}`,
  `provider:${cloud}.*`,
  `provider:*.${call}`,
  'provider:*.*',
]
