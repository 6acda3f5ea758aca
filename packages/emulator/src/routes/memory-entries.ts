import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import {
  deleteMemoryEntry,
  findMemoryEntry,
  listMemoryEntries,
  saveMemoryEntry,
  type MemoryEntry,
} from '../state/memory-entries.ts'
import { findWorkspace } from '../state/workspaces.ts'

export const memoryEntries = {
  async listMemoryEntries({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const entries = workspace ? await listMemoryEntries(sql, workspace.id, clock.now()) : []
    return { status: 200, body: entries.map(toEntry) }
  },

  async setMemoryEntry({ path, body, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The real service stumbles over the missing row only when it stores the entry, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to set memory')
    const { key, value, ttl_seconds, if_match_version } = body
    const current = (await findMemoryEntry(sql, workspace.id, key))?.version ?? null
    if (if_match_version !== undefined && if_match_version !== (current ?? 0))
      throw new Refusal(409, 'version mismatch', {
        expected_version: if_match_version,
        current_version: current,
      })
    const now = clock.now()
    const version = (current ?? 0) + 1
    await saveMemoryEntry(sql, workspace.id, {
      key,
      value,
      version,
      expires_at: ttl_seconds === undefined ? null : now + clock.wait(ttl_seconds / 60),
      updated_at: now,
    })
    return { status: 200, body: { status: 'ok', key, version } }
  },

  async getMemoryEntry({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const entry = workspace && (await findMemoryEntry(sql, workspace.id, path.key))
    if (!entry || (entry.expires_at !== null && entry.expires_at <= clock.now()))
      throw new Refusal(404, 'key not found')
    return { status: 200, body: toEntry(entry) }
  },

  async deleteMemoryEntry({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (workspace) await deleteMemoryEntry(sql, workspace.id, path.key)
    // The answer is the same when there was none, as in the real service.
    return { status: 200, body: { status: 'deleted' } }
  },
} satisfies Partial<Handlers>

const toEntry = (entry: MemoryEntry): components['schemas']['MemoryEntry'] => ({
  key: entry.key,
  value: entry.value,
  version: entry.version,
  ...(entry.expires_at === null ? {} : { expires_at: timestamp(entry.expires_at) }),
  updated_at: timestamp(entry.updated_at),
})
