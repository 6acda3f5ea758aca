import { randomUUID } from 'node:crypto'

import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { recordOutcome, toState } from '../delegate.ts'
import { recordDeed } from '../state/activity.ts'
import {
  endDelegation,
  findByKey,
  findDelegation,
  insertDelegation,
  listDelegations,
  type Delegation,
} from '../state/delegations.ts'
import { recordEvent } from '../state/events.ts'
import { findWorkspace } from '../state/workspaces.ts'

export const delegations = {
  async delegateTask({ path, body, org }, { sql, clock }) {
    const source_id = path.workspace_id.toLowerCase()
    const target_id = body.target_id.toLowerCase()
    if (source_id === target_id)
      throw new Refusal(400, 'self-delegation not permitted', {
        reason: 'the target is the delegating workspace itself',
        hint: 'do the task yourself, or pick another workspace',
      })
    const key = body.idempotency_key || undefined
    // The key alone counts: another target or task does not make it another delegation.
    const known = key === undefined ? undefined : await findByKey(sql, source_id, key)
    if (known)
      return {
        status: 200,
        body: {
          delegation_id: known.id,
          status: await toState(sql, clock, org.id, known),
          target_id: known.target_id,
          idempotent_hit: true,
        },
      }

    const delegation = toDelegation(randomUUID(), source_id, target_id, body.task, clock.now(), key)
    const accepted = { delegation_id: delegation.id, status: 'delegated', target_id } as const
    // Whoever delegates is not looked up; only writing the delegation down fails, which does not stop it.
    if (!(await findWorkspace(sql, org.id, source_id, clock.now())))
      return { status: 202, body: { ...accepted, warning: 'the delegation could not be recorded' } }
    await insertDelegation(sql, delegation)
    const payload = { delegation_id: delegation.id, target_id }
    const event = { orgId: org.id, workspaceId: source_id }
    await recordEvent(sql, clock, { ...event, type: 'DELEGATION_SENT', payload })
    await recordEvent(sql, clock, {
      ...event,
      type: 'DELEGATION_STATUS',
      payload: { ...payload, status: 'dispatched' },
    })
    await recordDeed(sql, clock, {
      workspaceId: source_id,
      type: 'delegation',
      source_id,
      target_id,
      method: 'delegate',
      summary: body.task,
      status: 'pending',
    })
    return { status: 202, body: accepted }
  },

  async listDelegations({ path, org }, { sql, clock }) {
    const found = await listDelegations(sql, path.workspace_id)
    const body = found.map(async (delegation) =>
      toItem(delegation, await toState(sql, clock, org.id, delegation)),
    )
    return { status: 200, body: await Promise.all(body) }
  },

  async recordDelegation({ path, body, org }, { sql, clock }) {
    const source_id = path.workspace_id.toLowerCase()
    // Here the row has to be written, and it needs its workspace.
    if (!(await findWorkspace(sql, org.id, source_id, clock.now())))
      throw new Refusal(500, 'failed to record delegation')
    const { delegation_id, target_id, task } = body
    await insertDelegation(sql, {
      ...toDelegation(delegation_id, source_id, target_id.toLowerCase(), task, clock.now()),
      running: 0,
    })
    await recordEvent(sql, clock, {
      orgId: org.id,
      workspaceId: source_id,
      type: 'DELEGATION_SENT',
      payload: { delegation_id, target_id },
    })
    return { status: 202, body: { delegation_id, status: 'recorded' } }
  },

  async updateDelegation({ path, body, org }, { sql, clock }) {
    const { delegation_id } = path
    const delegation = await findDelegation(sql, path.workspace_id.toLowerCase(), delegation_id)
    // The real service does not notice an unknown id.
    if (delegation) {
      await endDelegation(sql, delegation, body, clock.now())
      await recordOutcome(sql, clock, org.id, delegation, body)
    }
    return { status: 200, body: { status: body.status, delegation_id } }
  },
} satisfies Partial<Handlers>

function toDelegation(
  id: string,
  source_id: string,
  target_id: string,
  task: string,
  now: number,
  key?: string,
): Delegation {
  return {
    id,
    source_id,
    target_id,
    task,
    idempotency_key: key ?? null,
    running: 1,
    status: 'dispatched',
    error: null,
    response_preview: null,
    created_at: now,
    updated_at: now,
    last_heartbeat: null,
  }
}

function toItem(delegation: Delegation, status: string) {
  const { error, response_preview, last_heartbeat } = delegation
  return {
    delegation_id: delegation.id,
    source_id: delegation.source_id,
    target_id: delegation.target_id,
    summary: delegation.task,
    status,
    created_at: timestamp(delegation.created_at),
    updated_at: timestamp(delegation.updated_at),
    _ledger: true as const,
    ...(response_preview === null ? {} : { response_preview }),
    ...(error === null ? {} : { error }),
    ...(last_heartbeat === null ? {} : { last_heartbeat: timestamp(last_heartbeat) }),
  }
}
