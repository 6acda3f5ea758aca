import { randomBytes, randomInt } from 'node:crypto'

import type { Provider } from './cloud.ts'

/** What differs between the clouds, in minutes of the real service. Measured on none of them: rough, but of their kind. */
export interface Facts {
  /** The size that a machine gets when nobody chose one. */
  readonly defaultType: string
  /** How many machines there may be at a time. */
  readonly quota: number
  /** What the API takes to answer a call that changes something. */
  readonly latency: number
  /** How long a new machine is not found yet. */
  readonly lag: number
  /** From the order to the agent's first answer, with the data restored. */
  readonly boot: number
  /** Until a snapshot is available. */
  readonly snapshot: number
  /** Ids look like those of the provider. */
  toInstanceId(): string
}

const second = 1 / 60

export const facts: Readonly<Record<Provider, Facts>> = {
  aws: {
    defaultType: 't3.medium',
    quota: 50_000,
    latency: 0.4 * second,
    lag: 5 * second,
    boot: 6.5,
    snapshot: 3.5,
    toInstanceId: () => `i-0${randomBytes(8).toString('hex')}`,
  },
  hetzner: {
    defaultType: 'cpx31',
    quota: 50_000,
    latency: 0.2 * second,
    lag: second,
    boot: 5,
    snapshot: 3,
    toInstanceId: () => `${randomInt(10_000_000, 100_000_000)}`,
  },
  gcp: {
    defaultType: 'e2-standard-2',
    quota: 50_000,
    latency: 0.6 * second,
    lag: 8 * second,
    boot: 6,
    snapshot: 3.5,
    toInstanceId: () => Array.from({ length: 19 }, () => randomInt(1, 10)).join(''),
  },
}
