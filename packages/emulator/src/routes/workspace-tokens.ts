import { Refusal, type Handlers, type Scope } from '../call.ts'
import { timestamp } from '../clock.ts'
import {
  addWorkspaceToken,
  countWorkspaceTokens,
  createToken,
  listWorkspaceTokens,
  revokeWorkspaceToken,
} from '../state/tokens.ts'
import { findWorkspace, type Workspace } from '../state/workspaces.ts'

/** Live tokens of one workspace. */
const ceiling = 50

export const workspaceTokens = {
  async listWorkspaceTokens({ path, query, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const { limit = 50, offset = 0 } = query
    const tokens = workspace ? await listWorkspaceTokens(sql, workspace.id, { limit, offset }) : []
    return {
      status: 200,
      body: {
        tokens: tokens.map((token) => ({
          ...token,
          created_at: timestamp(token.created_at),
          last_used_at: token.last_used_at === null ? null : timestamp(token.last_used_at),
        })),
        count: tokens.length,
      },
    }
  },

  async createWorkspaceToken({ path, org }, scope) {
    const workspace = await findWorkspace(scope.sql, org.id, path.workspace_id, scope.clock.now())
    // The real service stumbles over the missing row only when it stores the token, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to create token')
    return { status: 201, body: await create(workspace, scope) }
  },

  async mintWorkspaceToken({ path, org }, scope) {
    const workspace = await findWorkspace(scope.sql, org.id, path.workspace_id, scope.clock.now())
    if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
    return { status: 201, body: await create(workspace, scope) }
  },

  async revokeWorkspaceToken({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (!workspace || !(await revokeWorkspaceToken(sql, workspace.id, path.token_id)))
      throw new Refusal(404, 'token not found or already revoked')
    return { status: 200, body: { status: 'revoked' } }
  },
} satisfies Partial<Handlers>

async function create(workspace: Workspace, { sql, clock }: Scope) {
  if ((await countWorkspaceTokens(sql, workspace.id)) >= ceiling)
    throw new Refusal(429, `maximum ${ceiling} active tokens per workspace`)
  const auth_token = createToken()
  await addWorkspaceToken(sql, workspace.id, auth_token, { now: clock.now() })
  // The id is not in the answer of the real service either: the list has it.
  return { auth_token, workspace_id: workspace.id, message: 'Store this token now; it is not shown again.' }
}
