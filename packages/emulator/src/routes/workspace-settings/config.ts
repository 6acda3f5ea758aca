import { Refusal, type Handlers } from '../../call.ts'
import { readConfig, saveConfig } from '../../state/configs.ts'
import { findWorkspace } from '../../state/workspaces.ts'

const limit = 256 * 1024

export const config = {
  async getWorkspaceConfig({ path, org }, { sql, clock }) {
    // An unknown workspace is not a 404 here: it has no document.
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    return { status: 200, body: { data: workspace ? await readConfig(sql, workspace.id) : {} } }
  },

  async updateWorkspaceConfig({ path, body, org, headers }, { sql, clock }) {
    // Blanks count too where the caller says how much it sends.
    const size = Math.max(Number(headers.get('content-length')), Buffer.byteLength(JSON.stringify(body)))
    if (size > limit) throw new Refusal(413, 'body too large or unreadable')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The real service only notices in the database that there is no such workspace, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to update config')
    // Only the top level is merged, and null is a value like any other.
    await saveConfig(sql, workspace.id, { ...(await readConfig(sql, workspace.id)), ...body })
    return { status: 200, body: { status: 'updated' } }
  },
} satisfies Partial<Handlers>
