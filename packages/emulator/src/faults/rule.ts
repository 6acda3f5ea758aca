import type { Fault } from '../faults.ts'

/**
 * What is to go wrong, where, and how often.
 *
 * Targets are `http:<operationId>`, `http:*`, `provider:<cloud>.<call>` with `*` in place of the cloud or the call, and
 * `process:<crash point>`.
 */
export interface FaultRule extends Omit<Fault, 'action'> {
  readonly target: string
  /** `truncate` cuts the connection in the middle of an HTTP answer; the others are those of a `Fault`. */
  readonly action: Fault['action'] | 'truncate'
  /** Of `truncate`: how much of the body arrives; half of it unless given. */
  readonly bytes?: number
  /** How often it happens before the rule is spent; null means until the rule is removed. */
  readonly times: number | null
  /** How likely it happens to a call that the target matches, from 0 to 1; always unless given. */
  readonly probability?: number
  /** What the probability is drawn from: the same seed draws the same again. */
  readonly seed?: number
}

/** A rule that is kept, and what became of it. */
export interface StoredRule extends FaultRule {
  readonly id: string
  /** How often it will still happen. */
  readonly remaining: number | null
  /** How often it happened. */
  readonly fired: number
}

/** The targets of rules that a place matches: its own, and those with a `*`. */
export function toMatching(place: string): readonly string[] {
  const [kind = '', rest = ''] = place.split(/:(.*)/)
  if (kind === 'http') return [place, 'http:*']
  if (kind !== 'provider') return [place]
  const [cloud, call] = rest.split('.')
  return [place, `provider:${cloud}.*`, `provider:*.${call}`, 'provider:*.*']
}
