import type { Workspace } from './workspaces.ts'

/** How many tasks a workspace works on. One whose name ends in `is-busy` always has all that it can take. */
export const activeTasks = (workspace: Workspace): number =>
  workspace.name.endsWith('is-busy') ? workspace.max_concurrent_tasks : (workspace.active_tasks ?? 0)
