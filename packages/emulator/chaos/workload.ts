import { setTimeout as pause } from 'node:timers/promises'

import { isEnd, type MigrationState } from '../src/machine.ts'
import type { Provider } from '../src/providers/cloud.ts'
import type { Promised } from './books.ts'
import type { Reply, Wire } from '../src/testing/sandbox-client.ts'
import type { Fleet } from './fleet.ts'

/** Who works with the emulators while they die, and remembers what was promised. */
export interface Workload extends Promised {
  /** Builds a workspace with files on it; `/configs` is there to be left behind. */
  create(name: string): Promise<string>
  /** Writes another file that has to be there at the end. */
  write(workspace: string, path: string, content: string): Promise<void>
  /** Starts a migration; another one may be under way, which is as good. */
  migrate(workspace: string, migration: Move): Promise<void>
  /** Waits for the end of the latest migration, or for ever and a day. */
  untilEnded(workspace: string): Promise<MigrationState | 'stuck'>
}

export interface Move {
  readonly from: Provider
  readonly to: Provider
  /** Where it is to fail. */
  readonly failAt?: MigrationState | undefined
}

/** Longer than any migration here takes. */
const day = 120_000

export function createWorkload({ call, ask }: Pick<Fleet, 'call' | 'ask'>, patience = day): Workload {
  const accepted = new Map<string, number>()
  const files = new Map<string, Map<string, string>>()
  const write: Workload['write'] = async (workspace, path, content) => {
    const [, root = '', ...rest] = path.split('/')
    const attemptWrite = () =>
      call('writeFile', {
        path: { workspace_id: workspace, path: rest.join('/') },
        query: { root: `/${root}` },
        body: { content },
      })
    let written = await attemptWrite()
    // The process may have died that was to build the machine: until somebody else has, it does not answer.
    for (let attempt = 0; attempt < 100 && written.status === 500; attempt += 1) {
      await pause(100)
      written = await attemptWrite()
    }
    if (written.status !== 200) throw new Error(`${path}: ${written.status} ${JSON.stringify(written.body)}`)
    const known = files.get(workspace) ?? new Map<string, string>()
    files.set(workspace, known)
    if (root !== 'configs') known.set(path, content)
  }
  const latest = (workspace: string): Promise<Reply> =>
    call('getWorkspaceMigrationStatus', { path: { workspace_id: workspace } })
  /** Starts one, as a careful client does: when the answer is lost, the status says whether it was heard. */
  const start = async (workspace: string, wire: Wire): Promise<Reply | undefined> => {
    const before = JSON.stringify(await latest(workspace))
    for (;;) {
      const reply = await ask('migrateWorkspaceProvider', wire).catch(() => undefined)
      if (reply !== undefined && reply.status !== 503) return reply
      if (JSON.stringify(await latest(workspace)) !== before) return undefined
    }
  }
  return {
    accepted,
    files,
    write,
    async create(name) {
      const created = await call('createWorkspace', { body: { name, model: 'minimax/MiniMax-M2.7' } })
      if (created.status !== 201)
        throw new Error(`${name}: ${created.status} ${JSON.stringify(created.body)}`)
      const { id } = created.body as { id: string }
      await write(id, '/workspace/notes.md', `What ${name} knows`)
      await write(id, '/home/agent/.claude/memory.md', `What ${name} remembers: ${'m'.repeat(200)}`)
      await write(id, '/configs/config.yaml', `name: ${name}`)
      return id
    },
    async migrate(workspace, { from, to, failAt }) {
      const started = await start(workspace, {
        path: { workspace_id: workspace },
        body: { from, to, confirm: true, ...(from === 'aws' ? {} : { from_instance_id: 'unknown' }) },
        ...(failAt === undefined ? {} : { headers: { 'X-Emulator-Fault': `fail-at=${failAt}` } }),
      })
      if (started === undefined) return
      if (started.status === 202) accepted.set(workspace, (accepted.get(workspace) ?? 0) + 1)
      // Another one is under way, or has moved the workspace already.
      else if (started.status !== 409 && started.status !== 400)
        throw new Error(`migrate: ${started.status} ${JSON.stringify(started.body)}`)
    },
    async untilEnded(workspace) {
      const until = Date.now() + patience
      while (Date.now() < until) {
        const { body } = await latest(workspace)
        const state = body.migration?.state as MigrationState | undefined
        if (state !== undefined && isEnd(state)) return state
        await pause(50)
      }
      return 'stuck'
    },
  }
}
