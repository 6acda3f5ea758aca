import type { Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'

/** How many seconds apart the signs of life of a subsystem are. */
const beats = { scheduler: 30, 'hibernation-monitor': 60 }

export const platform = {
  async getHealth() {
    return { status: 200, body: { status: 'ok' } }
  },

  async getLiveness(_, { clock }) {
    const now = clock.now()
    const subsystems = Object.entries(beats).map(([name, seconds]) => {
      const last = now - (now % (seconds * 1000))
      return [name, { last_tick_at: timestamp(last), seconds_ago: Math.floor((now - last) / 1000) }]
    })
    return { status: 200, body: { subsystems: Object.fromEntries(subsystems) } }
  },
} satisfies Partial<Handlers>
