import { randomUUID } from 'node:crypto'

import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Call, type Handlers, type Scope } from '../call.ts'
import { timestamp } from '../clock.ts'
import { recordDeed } from '../state/activity.ts'
import { deleteMemory, insertMemory, listMemories, type Memory } from '../state/memories.ts'
import { namespacesOf, writesGlobal } from '../state/namespaces.ts'
import { redactCredentials } from '../state/redact-credentials.ts'
import { findWorkspace } from '../state/workspaces.ts'

export const memories = {
  async commitMemory({ path, body, org }, { sql, clock }) {
    const { scope, namespace } = body
    if (Buffer.byteLength(namespace) > 50) throw new Refusal(400, 'namespace must be <= 50 characters')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The real service stumbles over the missing row only when it stores the memory, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to store memory')
    if (scope === 'GLOBAL' && !writesGlobal(workspace))
      throw new Refusal(403, 'only root workspaces can write GLOBAL memories')
    const memory: Memory = {
      id: randomUUID(),
      workspace_id: workspace.id,
      namespace: namespacesOf(org, workspace)[scope].name,
      scope,
      kind: 'fact',
      content: redactCredentials(body.content),
      created_at: clock.now(),
    }
    await insertMemory(sql, memory)
    if (scope === 'GLOBAL')
      await recordDeed(sql, clock, {
        workspaceId: workspace.id,
        type: 'memory_write_global',
        source_id: workspace.id,
        summary: 'Wrote a GLOBAL memory',
      })
    return { status: 201, body: { id: memory.id, scope, namespace } }
  },

  async listMemories(call, scope) {
    return { status: 200, body: (await findReadable(call, scope)).map(toSummary) }
  },

  async searchMemory(call, scope) {
    const { q = '', namespace = '', kind = '', limit = 50 } = call.query
    const found = (await findReadable(call, scope)).filter(
      (memory) =>
        memory.content.toLowerCase().includes(q.toLowerCase()) &&
        (namespace === '' || memory.namespace === namespace) &&
        (kind === '' || memory.kind === kind),
    )
    return { status: 200, body: { memories: found.slice(0, Math.min(limit, 100)).map(toMemory) } }
  },

  async deleteMemory({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (!workspace || !(await deleteMemory(sql, workspace.id, path.memory_id)))
      throw new Refusal(404, 'memory not found or not owned by this workspace')
    return { status: 200, body: { status: 'deleted' } }
  },

  async listMemoryNamespaces({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (!workspace) return { status: 200, body: { readable: [], writable: [] } }
    const readable = Object.values(namespacesOf(org, workspace))
    const writable = readable.filter(({ kind }) => kind !== 'org' || writesGlobal(workspace))
    return { status: 200, body: { readable, writable } }
  },
} satisfies Partial<Handlers>

async function findReadable(
  { path, org }: Call<'listMemories'> | Call<'searchMemory'>,
  { sql, clock }: Scope,
): Promise<Memory[]> {
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  if (!workspace) return []
  return listMemories(
    sql,
    Object.values(namespacesOf(org, workspace)).map(({ name }) => name),
  )
}

const toSummary = ({ id, content, scope, created_at }: Memory): components['schemas']['MemorySummary'] => ({
  id,
  content,
  scope,
  created_at: timestamp(created_at),
})

const toMemory = (memory: Memory): components['schemas']['Memory'] => ({
  id: memory.id,
  namespace: memory.namespace,
  content: memory.content,
  kind: memory.kind,
  source: 'agent',
  pin: false,
  created_at: timestamp(memory.created_at),
  source_workspace_id: memory.workspace_id,
})
