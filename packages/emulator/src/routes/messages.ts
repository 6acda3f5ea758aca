import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { proveSender, toClaimed } from '../sender.ts'
import { findEntry } from '../state/queue.ts'
import { sendMessage } from './messages/send-message.ts'

export const messages = {
  sendMessage,

  async getQueuedMessage({ path, headers, caller }, { sql, clock }) {
    const claimed = await toClaimed(sql, { headers, caller })
    if (claimed === undefined) throw new Refusal(401, 'missing caller auth token')
    await proveSender(sql, { headers, caller }, claimed, 'caller')
    const entry = await findEntry(sql, path.workspace_id, path.queue_id)
    if (!entry) throw new Refusal(404, 'queued message not found', { retryable: true })
    const parties = [entry.workspace_id, entry.sender_id]
    if (!parties.includes(claimed)) throw new Refusal(403, 'not the sender or the receiver of this message')
    const now = clock.now()
    const [isDispatched, isCompleted] = [entry.dispatched_at <= now, entry.completed_at <= now]
    return {
      status: 200,
      body: {
        queue_id: entry.id,
        workspace_id: entry.workspace_id,
        status: isCompleted ? 'completed' : isDispatched ? 'dispatched' : 'queued',
        priority: 0,
        attempts: isDispatched ? 1 : 0,
        enqueued_at: timestamp(entry.enqueued_at),
        ...(isDispatched ? { dispatched_at: timestamp(entry.dispatched_at) } : {}),
        ...(isCompleted
          ? { completed_at: timestamp(entry.completed_at), response_body: JSON.parse(entry.reply) }
          : {}),
      },
    }
  },
} satisfies Partial<Handlers>
