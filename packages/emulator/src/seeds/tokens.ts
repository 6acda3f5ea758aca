import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import { addApproval, endApproval } from '../state/approvals.ts'
import { addInstruction, changeInstruction } from '../state/instructions.ts'
import { addWorkspaceToken, createToken } from '../state/tokens.ts'

const orgId = '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95'
const workspaceId = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** A token of Reports, what it waits for, and what its agent is told; all of it is in the examples. */
export async function seedTokens(sql: Sql): Promise<void> {
  // Nobody has this one; it is there to be listed and revoked.
  const id = '1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93'
  await addWorkspaceToken(sql, workspaceId, createToken(), { id, now: Date.parse('2026-06-09T11:20:00Z') })
  await seedApprovals(sql)
  await seedInstructions(sql)
}

async function seedApprovals(sql: Sql): Promise<void> {
  const send = { orgId, workspaceId, action: 'send_report' }
  const may = '0d7e3b91-6c25-4a84-9f18-5b2a7e4c9d06'
  const mayReason = 'The May report goes to forty customers'
  await addApproval(sql, at('2026-06-03T08:55:40Z'), { ...send, id: may, reason: mayReason, task_id: '' })
  await endApproval(sql, at('2026-06-03T09:02:11Z'), may, 'approved', 'anna')
  await addApproval(sql, at('2026-06-24T07:30:00Z'), {
    ...send,
    id: '4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4',
    reason: 'The June report goes to forty customers',
    task_id: 'june-report',
  })
  await addApproval(sql, at('2026-06-24T07:45:10Z'), {
    id: 'b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52',
    orgId,
    workspaceId,
    action: 'delete_files',
    reason: "Last year's drafts take up the disk",
    task_id: '',
  })
}

async function seedInstructions(sql: Sql): Promise<void> {
  const global = { scope: 'global', scope_target: null }
  const tone = {
    ...global,
    title: 'Tone',
    content: 'Write plainly, and say what is not certain.',
    priority: 10,
  }
  await addInstruction(sql, at('2026-06-05T10:00:00Z'), orgId, tone, '6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836')
  const numbers = {
    scope: 'workspace',
    scope_target: workspaceId,
    title: 'Numbers',
    content: 'Round amounts to full euros.',
    priority: 0,
  }
  const numbersId = 'c3f81e76-05ad-4b29-8e47-2d9b6f0a1c58'
  await addInstruction(sql, at('2026-06-05T10:05:00Z'), orgId, numbers, numbersId)
  const holiday = {
    ...global,
    title: 'Holiday',
    content: 'The office is closed until Monday.',
    priority: 0,
  }
  const holidayId = 'e15b7d20-9f6c-4a38-8b03-7c4d2e9f6a01'
  await addInstruction(sql, at('2026-05-28T15:00:00Z'), orgId, holiday, holidayId)
  await changeInstruction(sql, at('2026-06-01T07:00:00Z'), orgId, holidayId, { enabled: 0 })
}

/** A clock that stands still, so that what is seeded happened when the examples say. */
const at = (time: string): Clock => ({ now: () => Date.parse(time), wait: () => 0 })
