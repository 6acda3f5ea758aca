import { toMood } from './agent.ts'
import type { Refusal } from './call.ts'
import { exceededPeriods } from './state/budgets.ts'
import { toDetail } from './state/views.ts'
import type { Workspace } from './state/workspaces.ts'

/** Why a message does not get to the agent, as it is told. */
export interface Obstacle {
  readonly status: 402 | 502 | 503
  readonly body: { readonly error: string } & Readonly<Record<string, unknown>>
  readonly headers?: Refusal['headers']
}

const unreachable: Obstacle = { status: 502, body: { error: 'failed to reach workspace agent' } }

/** The machine is gone. Whoever finds out has the workspace started again. */
export const dead: Obstacle = {
  status: 503,
  body: { error: 'workspace agent is not running; a restart was started', restarting: true },
}

/** What keeps a message with this text from the agent of a workspace. */
export function findObstacle(workspace: Workspace, text: string, now: number): Obstacle | undefined {
  const exceeded = exceededPeriods(workspace, now)
  if (exceeded.length > 0)
    return { status: 402, body: { error: 'workspace budget limit exceeded', exceeded_periods: exceeded } }
  // It is delivered by being fetched.
  if (workspace.delivery_mode === 'poll') return undefined
  if (toDetail(workspace, now).url === '') return toStopped(workspace)
  const mood = toMood(workspace, text)
  if (mood === 'dead') return dead
  return mood === 'unreachable' ? unreachable : undefined
}

function toStopped({ status }: Workspace): Obstacle {
  if (status !== 'hibernated') return { status: 503, body: { error: 'workspace has no URL', status } }
  // The real service says so, and does not wake it: an explicit restart does.
  return {
    status: 503,
    body: { error: 'workspace is waking up', waking: true, retry_after: 15 },
    headers: { 'Retry-After': '15' },
  }
}
