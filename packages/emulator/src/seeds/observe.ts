import type { Sql } from '../database.ts'
import { insertDeed } from '../state/activity.ts'
import { insertAuditEvent, type AuditEvent } from '../state/audit.ts'
import { insertEvent } from '../state/events.ts'
import { insertMemory } from '../state/memories.ts'
import { saveMemoryEntry } from '../state/memory-entries.ts'

const acme = '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95'
const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const at = (time: string): number => Date.parse(time)

/** What the workspace Reports did so far, and what it keeps: the things that the examples in management.yaml show. */
export async function seedObserve(sql: Sql): Promise<void> {
  await seedLog(sql)
  for (const event of trail) await insertAuditEvent(sql, event)
  await insertMemory(sql, {
    id: '0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68',
    workspace_id: reports,
    namespace: `workspace:${reports}`,
    scope: 'LOCAL',
    kind: 'fact',
    content: 'The report goes out on Monday at nine.',
    created_at: at('2026-06-20T08:30:00Z'),
  })
  await saveMemoryEntry(sql, reports, {
    key: 'last-report',
    value: { week: 25, sent: true },
    version: 4,
    expires_at: at('2036-07-01T00:00:00Z'),
    updated_at: at('2026-06-22T09:00:00Z'),
  })
  await saveMemoryEntry(sql, reports, {
    key: 'style',
    value: 'short',
    version: 1,
    expires_at: null,
    updated_at: at('2026-06-10T12:00:00Z'),
  })
}

async function seedLog(sql: Sql): Promise<void> {
  await insertEvent(sql, {
    id: '9d27f5a3-6c40-4b8e-b1d9-7e5a2f0c8364',
    orgId: acme,
    workspaceId: reports,
    type: 'WORKSPACE_ONLINE',
    payload: { name: 'Reports' },
    at: at('2026-06-02T09:14:07Z'),
  })
  await insertDeed(sql, {
    id: '5e8a0c72-3f91-4d6b-a84c-1b7d9e2f6053',
    workspaceId: reports,
    type: 'a2a_receive',
    at: at('2026-06-24T07:40:00Z'),
    source_id: office,
    target_id: reports,
    method: 'message/send',
    summary: 'Asked for the numbers of last week',
    duration_ms: 4120,
    request_body: { text: 'How many orders came in last week?' },
  })
  await insertDeed(sql, {
    id: 'c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97',
    workspaceId: reports,
    type: 'task_update',
    at: at('2026-06-24T07:44:30Z'),
    summary: 'Weekly report is written',
  })
}

const entry: AuditEvent = {
  id: 'audit-0001',
  timestamp: '2026-06-24T07:40:01Z',
  agent_id: 'reports-agent',
  session_id: 'session-0042',
  operation: 'task_start',
  input_hash: '9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab',
  output_hash: null,
  model_used: null,
  human_oversight_flag: false,
  risk_flag: false,
  prev_hmac: null,
  hmac: '1f0a7c52e3b94d68',
  workspace_id: reports,
}

const trail: readonly AuditEvent[] = [
  entry,
  {
    ...entry,
    id: 'audit-0002',
    timestamp: '2026-06-24T07:40:04Z',
    operation: 'llm_call',
    output_hash: '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6',
    model_used: 'minimax/MiniMax-M2.7',
    prev_hmac: entry.hmac,
    hmac: '84d2b6e90c7f3a15',
  },
  {
    ...entry,
    id: 'audit-0003',
    timestamp: '2026-06-24T07:44:30Z',
    session_id: 'session-0043',
    operation: 'task_end',
    prev_hmac: '84d2b6e90c7f3a15',
    hmac: 'b36f9e0d15c8427a',
  },
]
