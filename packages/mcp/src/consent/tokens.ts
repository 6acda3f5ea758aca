import { createHmac, randomBytes } from 'node:crypto'

export const tokenLifeSeconds = 300
const limit = 1000

/** What somebody agrees to: this operation with this input, asked for by this caller. */
export interface Plan {
  readonly operationId: string
  readonly input: Readonly<Record<string, unknown>>
  readonly principal?: string
  /** Which platform it is sent to, where tokens are shared between processes. */
  readonly place?: readonly string[]
}

/** `foreign`: another process may know the token; this one cannot. */
export type Redeemed = 'redeemed' | 'refused' | 'foreign'

/** Confirmation tokens: each fits one plan, works once, and dies after five minutes. */
export interface Tokens {
  issue(plan: Plan): Promise<string>
  /** Uses the token up before anything else happens, so that two calls cannot share it. */
  redeem(token: string, plan: Plan): Promise<Redeemed>
}

/** Tokens that only the process knows that issued them. */
export class ProcessTokens implements Tokens {
  readonly #issued = new Map<string, { readonly plan: string; readonly expires: number }>()
  readonly #now: () => number
  #drawn: string | undefined

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(plan: Plan): Promise<string> {
    this.#prune()
    const token = this.#process + randomToken()
    const expires = this.#now() + tokenLifeSeconds * 1000
    this.#issued.set(token, { plan: fingerprint(token, plan), expires })
    return Promise.resolve(token)
  }

  redeem(token: string, plan: Plan): Promise<Redeemed> {
    return Promise.resolve(this.#take(token, plan))
  }

  /** At the head of each token, to tell one of another replica, or of before a restart, from one that is used up. */
  get #process(): string {
    return (this.#drawn ??= randomBytes(3).toString('base64url'))
  }

  #take(token: string, plan: Plan): Redeemed {
    const issued = this.#issued.get(token)
    if (!issued) return /^[\w-]{20}$/.test(token) && !token.startsWith(this.#process) ? 'foreign' : 'refused'
    if (issued.expires <= this.#now() || issued.plan !== fingerprint(token, plan)) return 'refused'
    this.#issued.delete(token)
    return 'redeemed'
  }

  #prune(): void {
    for (const [token, { expires }] of this.#issued)
      if (expires <= this.#now() || this.#issued.size >= limit) this.#issued.delete(token)
  }
}

export const randomToken = (): string => randomBytes(12).toString('base64url')

/** Says whether a plan is the one of the token, and nothing of the plan to whom the token is unknown. */
export const fingerprint = (token: string, plan: Plan): string =>
  createHmac('sha256', token).update(canonical(plan)).digest('hex')

/** JSON with sorted keys: the order of arguments says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`
}
