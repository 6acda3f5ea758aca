import { toEnvelope, toMood, toReply, type Mood } from './agent.ts'
import type { Clock } from './clock.ts'
import type { Sql } from './database.ts'
import { findObstacle } from './obstacle.ts'
import { recordDeed } from './state/activity.ts'
import { chargeMessage } from './state/charges.ts'
import { endDelegation, listRunning, type Delegation, type Outcome } from './state/delegations.ts'
import { recordEvent } from './state/events.ts'
import { mayTalk } from './state/hierarchy.ts'
import { findWorkspace, type Workspace } from './state/workspaces.ts'

/** How long things take. What cannot be delivered is tried once more after eight seconds. */
const minutes = { start: 0.05, retry: 8 / 60, work: 1, queue: 1.5 }

/** How a delegation will turn out, seen from now, and how far it has got. */
interface Course extends Outcome {
  readonly due: number
  readonly state: string
  /** Who answers, where somebody does. */
  readonly target?: Workspace
}

/** How far a delegation has got: what is over was settled before. */
export async function toState(
  sql: Sql,
  clock: Clock,
  orgId: string,
  delegation: Delegation,
): Promise<string> {
  if (delegation.running === 0) return delegation.status
  return (await toCourse(sql, clock, orgId, delegation)).state
}

/** Ends the delegations whose time has come. Nothing runs in the background: each request calls this first. */
export async function settleDelegations(sql: Sql, clock: Clock): Promise<void> {
  for (const { org_id: orgId, ...delegation } of await listRunning(sql)) {
    const { due, target, state: _, ...outcome } = await toCourse(sql, clock, orgId, delegation)
    if (due > clock.now()) continue
    await endDelegation(sql, delegation, outcome, due)
    await recordOutcome(sql, clock, orgId, delegation, outcome)
    if (!target) continue
    await chargeMessage(sql, target, clock.now())
    await recordDeed(sql, clock, {
      workspaceId: target.id,
      type: 'a2a_receive',
      source_id: delegation.source_id,
      target_id: target.id,
      method: 'message/send',
      summary: delegation.task,
      status: 'ok',
    })
  }
}

/** The marks that an ended delegation leaves with the workspace that delegated. */
export async function recordOutcome(
  sql: Sql,
  clock: Clock,
  orgId: string,
  { id, source_id, target_id, task }: Delegation,
  { status, error, response_preview }: Outcome,
): Promise<void> {
  await recordEvent(sql, clock, {
    orgId,
    workspaceId: source_id,
    type: status === 'completed' ? 'DELEGATION_COMPLETE' : 'DELEGATION_FAILED',
    payload: { delegation_id: id, target_id, ...(error === undefined ? {} : { error }) },
  })
  await recordDeed(sql, clock, {
    workspaceId: source_id,
    type: 'delegation',
    source_id,
    target_id,
    method: 'delegate_result',
    summary: task,
    status,
    error_detail: error ?? null,
    ...(response_preview === undefined ? {} : { response_body: { text: response_preview } }),
  })
}

async function toCourse(sql: Sql, clock: Clock, orgId: string, delegation: Delegation): Promise<Course> {
  const { source_id, target_id, task, created_at } = delegation
  const now = clock.now()
  const failed = (error: string): Course => ({
    status: 'failed',
    error,
    due: created_at + clock.wait(minutes.retry),
    state: 'dispatched',
  })
  const target = await findWorkspace(sql, orgId, target_id, now)
  if (!target) return failed('workspace not found')
  if (!(await mayTalk(sql, orgId, source_id, target_id, now)))
    return failed('access denied: workspaces cannot communicate per hierarchy rules')
  const obstacle = findObstacle(target, task, now)
  if (obstacle) return failed(obstacle.body.error)
  const mood = toMood(target, task)
  const refusal = toRefusal(mood)
  if (refusal !== undefined) return { ...failed(refusal), target }

  const waits = mood === 'busy' || target.delivery_mode === 'poll'
  const started = now >= created_at + clock.wait(minutes.start)
  return {
    status: 'completed',
    response_preview: toAnswer(target, task).slice(0, 300),
    due: created_at + clock.wait(waits ? minutes.work + minutes.queue : minutes.work),
    state: !started ? 'dispatched' : waits ? 'queued' : 'in_progress',
    target,
  }
}

function toRefusal(mood: Mood | undefined): string | undefined {
  if (mood === 'silent') return 'agent returned empty response body'
  if (mood === 'failing') return 'agent error: Internal error'
  return mood === 'refusing' ? 'agent does not accept messages of this kind' : undefined
}

function toAnswer(target: Workspace, task: string): string {
  const message = { role: 'user', parts: [{ kind: 'text', text: task }] }
  const { result } = toReply(target, toEnvelope({ method: 'message/send', params: { message } }))
  return (result as { parts: readonly { text: string }[] }).parts.map(({ text }) => text).join('\n')
}
