import { createHash, randomBytes } from 'node:crypto'

export const tokenLifeSeconds = 300
const limit = 1000

/** Confirmation tokens: each fits one plan, works once, and dies after five minutes. They live in this process only. */
export class Tokens {
  readonly #issued = new Map<string, { readonly plan: string; readonly expires: number }>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  issue(plan: unknown): string {
    this.#prune()
    const token = randomBytes(12).toString('base64url')
    this.#issued.set(token, { plan: fingerprint(plan), expires: this.#now() + tokenLifeSeconds * 1000 })
    return token
  }

  /** Whether the token was issued for this plan. It is used up before anything else happens, so two calls cannot share it. */
  redeem(token: string, plan: unknown): boolean {
    const issued = this.#issued.get(token)
    if (!issued || issued.expires <= this.#now() || issued.plan !== fingerprint(plan)) return false
    return this.#issued.delete(token)
  }

  #prune(): void {
    for (const [token, { expires }] of this.#issued)
      if (expires <= this.#now() || this.#issued.size >= limit) this.#issued.delete(token)
  }
}

const fingerprint = (plan: unknown): string => createHash('sha256').update(canonical(plan)).digest('hex')

/** JSON with sorted keys: the order of arguments says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`
}
