/** What a transaction can tell about: machines were ordered or given up, migrations were recorded. */
export type Topic = 'machines' | 'migrations'

/** Who listens to what. */
export interface Listeners {
  readonly add: (topic: Topic, listener: () => Promise<void>) => void
  call(topics: ReadonlySet<Topic>): Promise<void>
}

export function createListeners(): Listeners {
  const listeners = new Map<Topic, (() => Promise<void>)[]>()
  return {
    add(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener])
    },
    async call(topics) {
      for (const topic of topics) for (const listener of listeners.get(topic) ?? []) await listener()
    },
  }
}
