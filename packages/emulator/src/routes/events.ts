import type { components } from '@molecule-ai/spec/types'

import type { Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { listEvents, type Event } from '../state/events.ts'

const limit = 100

export const events = {
  async listEvents({ org }, { sql }) {
    return { status: 200, body: (await listEvents(sql, org.id, limit)).map(toEvent) }
  },

  async listWorkspaceEvents({ path, org }, { sql }) {
    // A workspace that is not there has no events, and that is no error.
    const found = await listEvents(sql, org.id, limit, path.workspace_id.toLowerCase())
    return { status: 200, body: found.map(toEvent) }
  },
} satisfies Partial<Handlers>

const toEvent = (event: Event): components['schemas']['Event'] => ({
  id: event.id,
  event_type: event.type,
  workspace_id: event.workspaceId,
  payload: event.payload,
  created_at: timestamp(event.at),
})
