import { textOf, toEnvelope, toMood, toReply, type Envelope } from '../../agent.ts'
import { Refusal, type Answer, type Call, type Handlers, type Scope } from '../../call.ts'
import { dead, findObstacle, type Obstacle } from '../../obstacle.ts'
import { isPerson, proveSender, toClaimed } from '../../sender.ts'
import { chargeMessage } from '../../state/charges.ts'
import { mayTalk } from '../../state/hierarchy.ts'
import { isExternalRuntime, startWorkspace } from '../../state/provision.ts'
import { countWaiting, enqueue } from '../../state/queue.ts'
import { recordDeed } from '../../state/activity.ts'
import { findWorkspace, findWorkspaceAnywhere, type Workspace } from '../../state/workspaces.ts'

const maxBytes = 16 * 1024 * 1024

export const sendMessage: Handlers['sendMessage'] = async (call, scope) => {
  const { path, body, org } = call
  const { sql, clock } = scope
  if (Buffer.byteLength(JSON.stringify(body)) > maxBytes)
    throw new Refusal(413, 'request body too large', { truncated: true, max_bytes: maxBytes })
  const sender = await toSender(call, scope)
  const target = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  if (!target) throw new Refusal(404, 'workspace not found')

  const envelope = toEnvelope(body)
  const text = textOf(envelope.params)
  const obstacle = findObstacle(target, text, clock.now())
  if (obstacle) return toUndelivered(obstacle, target, envelope, sender, scope)
  return toDelivered(target, envelope, sender, scope)
}

/** The workspace that speaks; null when it is a person. */
async function toSender(call: Call<'sendMessage'>, { sql, clock }: Scope): Promise<string | null> {
  const { path, org, caller } = call
  const claimed = await toClaimed(sql, call)
  if (claimed === undefined || isPerson(caller)) return null
  const target = path.workspace_id.toLowerCase()
  if (claimed === target) return claimed
  await proveSender(sql, call, claimed, 'caller')
  const sender = await findWorkspaceAnywhere(sql, claimed, clock.now())
  if (sender && sender.org_id !== org.id)
    throw new Refusal(403, 'access denied: target workspace is in a different org')
  if (!(await mayTalk(sql, org.id, claimed, target, clock.now())))
    throw new Refusal(403, 'access denied: workspaces cannot communicate per hierarchy rules')
  return claimed
}

type Reply = Answer<'sendMessage'>

/** Not a refusal: what was found out, and the restart that follows from it, is kept. */
async function toUndelivered(
  obstacle: Obstacle,
  target: Workspace,
  envelope: Envelope,
  sender: string | null,
  { sql, clock }: Scope,
): Promise<Reply> {
  await recordDeed(sql, clock, {
    workspaceId: target.id,
    type: 'a2a_receive',
    source_id: sender,
    target_id: target.id,
    method: envelope.method,
    status: 'error',
    error_detail: obstacle.body.error,
    request_body: envelope,
  })
  if (obstacle === dead && !isExternalRuntime(target.runtime)) await startWorkspace(sql, clock, target)
  return obstacle
}

async function toDelivered(
  target: Workspace,
  envelope: Envelope,
  sender: string | null,
  { sql, clock }: Scope,
): Promise<Reply> {
  const { method } = envelope
  const mood = toMood(target, textOf(envelope.params))
  const isPolled = target.delivery_mode === 'poll'
  const reply = toReply(target, envelope, mood)
  const isAnswered = !isPolled && mood !== 'busy' && mood !== 'silent' && mood !== 'refusing'
  await recordDeed(sql, clock, {
    workspaceId: target.id,
    type: 'a2a_receive',
    source_id: sender,
    target_id: target.id,
    method,
    summary: textOf(envelope.params),
    status: 'ok',
    duration_ms: 0,
    request_body: envelope,
    ...(isAnswered ? { response_body: reply } : {}),
  })
  if (sender !== null && sender !== target.id)
    await recordDeed(sql, clock, {
      workspaceId: sender,
      type: 'a2a_send',
      source_id: sender,
      target_id: target.id,
      method,
      summary: textOf(envelope.params),
      status: 'ok',
    })
  if (isPolled) return { status: 200, body: { status: 'queued', delivery_mode: 'poll', method } }
  await chargeMessage(sql, target, clock.now())

  if (mood === 'busy') {
    const { messageId } = (envelope.params['message'] ?? {}) as { messageId?: unknown }
    const entry = await enqueue(sql, clock, {
      workspace_id: target.id,
      sender_id: sender,
      message_id: typeof messageId === 'string' ? messageId : '',
      reply: JSON.stringify(reply),
    })
    return {
      status: 202,
      body: {
        queued: true,
        queue_id: entry.id,
        queue_depth: await countWaiting(sql, target.id, clock.now()),
        message: 'workspace agent is busy; the message waits in its queue',
      },
    }
  }
  // Only a person is answered before the agent has; another workspace waits.
  if (mood === 'slow' && sender === null)
    return { status: 200, body: { status: 'queued', delivery_mode: 'push-async', method } }
  if (mood === 'silent') return { status: 200, body: { error: 'agent returned empty response body' } }
  if (mood === 'refusing') throw new Refusal(422, 'agent does not accept messages of this kind')
  return { status: 200, body: reply as { jsonrpc: string } }
}
