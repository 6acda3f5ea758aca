import { createHash, randomUUID } from 'node:crypto'

import type { Workspace } from './state/workspaces.ts'

/**
 * How an agent behaves, other than well. Told by `agent-is-<mood>` at the end of the workspace's name or anywhere in the
 * text of the message, so that each can be tried by hand:
 *
 * - `busy`: the message waits in the queue and is answered a little later
 * - `dead`: its machine is gone; the workspace is started again
 * - `unreachable`: nothing listens at its address
 * - `silent`: it answers with nothing
 * - `slow`: it does not answer a person within 90 seconds
 * - `failing`: its method fails, as JSON-RPC has it
 * - `refusing`: it answers with an HTTP status of its own
 */
const moods = ['busy', 'dead', 'unreachable', 'silent', 'slow', 'failing', 'refusing'] as const
export type Mood = (typeof moods)[number]

/** What a message costs the workspace that answers it, in cents. */
export const centsPerMessage = 5

/** A call as the agent gets it. */
export interface Envelope {
  readonly jsonrpc: string
  readonly id: string | number
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface Message {
  readonly method: string
  readonly jsonrpc?: string | undefined
  readonly id?: string | number | undefined
  readonly params: Readonly<Record<string, unknown>>
}

/** Completes a message as the tenant does: with an envelope, and with an id for the message. */
export function toEnvelope({ jsonrpc, id, method, params }: Message): Envelope {
  const message = params['message']
  const completed =
    typeof message === 'object' && message !== null ? { messageId: randomUUID(), ...message } : message
  return {
    jsonrpc: jsonrpc ?? '2.0',
    // An id without an envelope is dropped.
    id: jsonrpc === undefined || id === undefined ? randomUUID() : id,
    method,
    params: message === undefined ? params : { ...params, message: completed },
  }
}

export function toMood(workspace: Pick<Workspace, 'name'>, text: string): Mood | undefined {
  return moods.find(
    (mood) => workspace.name.endsWith(`agent-is-${mood}`) || text.includes(`agent-is-${mood}`),
  )
}

/** The text of a message, all its parts together. */
export function textOf(params: Readonly<Record<string, unknown>>): string {
  const { parts } = (params['message'] ?? {}) as { parts?: unknown }
  if (!Array.isArray(parts)) return ''
  return (parts as ({ text?: unknown } | null)[])
    .flatMap((part) => (typeof part?.text === 'string' ? [part.text] : []))
    .join('\n')
}

/** What the agent answers: an echo, so that the same message always gets the same answer. */
export function toReply(workspace: Workspace, envelope: Envelope, mood?: Mood): Record<string, unknown> {
  const { id, method, params } = envelope
  if (mood === 'failing') return { jsonrpc: '2.0', id, error: { code: -32_603, message: 'Internal error' } }
  if (method !== 'message/send')
    return { jsonrpc: '2.0', id, error: { code: -32_601, message: `Method not found: ${method}` } }
  const text = `${workspace.name} read: ${textOf(params)}`
  const result = {
    kind: 'message',
    messageId: toUuid(`${workspace.id} ${text}`),
    role: 'agent',
    parts: [{ kind: 'text', text }],
  }
  return { jsonrpc: '2.0', id, result }
}

function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
