import type { Caller } from '../call-tool.ts'
import { maxFollowed } from '../limits.ts'
import { Unavailable, type Followed, type Resources } from './resource.ts'

/** What one client follows, by URI. */
export class Subscriptions {
  readonly #resources: Resources
  readonly #followed = new Map<string, Promise<Followed>>()

  constructor(resources: Resources) {
    this.#resources = resources
  }

  /** Follows a resource until it stops changing; asked for twice, it is followed once. */
  async subscribe(uri: string, caller: Caller, changed: () => void): Promise<void> {
    const known = this.#followed.get(uri)
    if (!known && this.#followed.size >= maxFollowed)
      throw new Unavailable(
        'failed',
        `No more than ${maxFollowed} resources can be followed at a time. Unsubscribe from one first.`,
        { uri },
      )
    const followed = known ?? this.#resources.follow(uri, caller, changed)
    this.#followed.set(uri, followed)
    try {
      void (await followed).ended.then(() => this.#forget(uri, followed))
    } catch (error) {
      this.#forget(uri, followed)
      throw error
    }
  }

  unsubscribe(uri: string): void {
    const followed = this.#followed.get(uri)
    this.#followed.delete(uri)
    followed?.then((each) => each.stop()).catch(() => undefined)
  }

  close(): void {
    for (const uri of this.#followed.keys()) this.unsubscribe(uri)
  }

  #forget(uri: string, followed: Promise<Followed>): void {
    if (this.#followed.get(uri) === followed) this.#followed.delete(uri)
  }
}
