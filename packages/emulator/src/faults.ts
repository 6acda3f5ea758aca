/**
 * What goes wrong at a place, once.
 *
 * - `refuse`: the place says no for good; nothing has happened.
 * - `answer`: it says `status` (429 and 503 are worth another try after `retryAfter` seconds); nothing has happened.
 * - `quota`: it says that a quota is exceeded.
 * - `delay`: it takes `milliseconds` longer.
 * - `drop-before`, `drop-after`: the connection breaks before the effect, or after it, so that nobody hears of it.
 * - `corrupt`: what it stores is damaged. Of `createSnapshot`.
 * - `never-healthy`: what it builds never answers. Of `createInstance`.
 * - `kill`: the process ends there, as by `kill -9`. Of `process:` targets.
 */
export interface Fault {
  readonly action:
    | 'refuse'
    | 'answer'
    | 'quota'
    | 'delay'
    | 'drop-before'
    | 'drop-after'
    | 'corrupt'
    | 'never-healthy'
    | 'kill'
  readonly status?: number
  /** Seconds. */
  readonly retryAfter?: number
  readonly milliseconds?: number
  readonly message?: string
}

/** Where the faults that somebody ordered are kept. */
export interface Faults {
  /**
   * Takes the fault that is to happen at a target now, which counts as one of its times. Targets of the clouds are
   * `provider:<provider>.<operation>`, such as `provider:hetzner.createInstance`; those of this process are
   * `process:<crash point>`.
   */
  take(target: string): Promise<Fault | undefined>
}
