import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Run } from './run-cli.ts'
import { runWithin } from './run-within.ts'
import { inVirtualTime } from './virtual-time.ts'

export const workspaceId = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
export const migrate = [
  'workspace',
  'migrate-provider',
  workspaceId,
  '--from',
  'aws',
  '--to',
  'hetzner',
  '--yes',
]
export const statusOf = ['workspace', 'migration-status', workspaceId]

/** An answer, or `lost` for none. */
export type Reply = { readonly status?: number; readonly json: unknown } | 'lost'

export const state = (name: string, more: object = {}): Reply => ({
  json: {
    migration: { state: name, from_provider: 'aws', to_provider: 'hetzner', ...more },
    terminal: ['completed', 'failed', 'rolled_back'].includes(name),
  },
})
export const none: Reply = { status: 404, json: { error: 'never migrated' } }
export const accepted: Reply = {
  status: 202,
  json: { status: 'migration_started', workspace_id: workspaceId },
}

/** A control plane as a command sees it, and the commands that see it, each in virtual time with a ledger of its own. */
export interface Played {
  readonly env: Record<string, string>
  /** What starts are answered. */
  start: Reply
  /** What looks at a status are answered, one after the other; the last one stays. */
  looks: readonly Reply[]
  /** The requests since this was last emptied: method and host. */
  readonly sent: string[]
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>
  /** Lets time pass until the next command. */
  readonly pass: (milliseconds: number) => void
}

export function playControlPlane(): Played {
  const played: { -readonly [Name in keyof Played]: Played[Name] } = {
    env: {},
    start: accepted,
    looks: [],
    sent: [],
    run(args, env = {}) {
      const work = async (): Promise<Run> => {
        const ended = await runWithin(args, { ...played.env, ...env })
        now = Date.now()
        return ended
      }
      return inVirtualTime(() => false, work, now)
    },
    pass: (milliseconds) => void (now += milliseconds),
  }
  let directory: string
  let now = Date.now()
  const answer = ({ method }: Request): Reply => {
    if (method === 'POST') return played.start
    const [first = none, ...others] = played.looks
    if (others.length > 0) played.looks = others
    return first
  }
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'molecule-played-'))
    played.env = {
      XDG_STATE_HOME: directory,
      MOLECULE_CP_URL: 'https://cp.example',
      MOLECULE_CP_ADMIN_TOKEN: 'canary-cp-token',
    }
    played.start = accepted
    played.looks = []
    played.sent.length = 0
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const request = new Request(url, init)
      played.sent.push(`${request.method} ${new URL(url).host}`)
      const reply = answer(request)
      if (reply !== 'lost') return Response.json(reply.json, { status: reply.status ?? 200 })
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    rmSync(directory, { recursive: true })
  })
  return played
}
