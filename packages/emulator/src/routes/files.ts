import { Refusal, type Handlers, type Scope } from '../call.ts'
import { defaultRoot, listFiles, readFile, roots, writeFile } from '../state/files.ts'
import type { Org } from '../state/orgs.ts'
import { startWorkspace } from '../state/provision.ts'
import { findWorkspace, type Workspace } from '../state/workspaces.ts'
import { toTree } from './files/to-tree.ts'

export const files = {
  async listFiles({ path, query, url, org }, scope) {
    const root = readRoot(url)
    const depth = Number(url.searchParams.get('depth') || 1)
    if (![1, 2, 3, 4, 5].includes(depth)) throw new Refusal(400, 'depth must be 1-5')
    // Only the path in the URL comes with a slash in front.
    if (query.path?.startsWith('/')) throw new Refusal(400, 'invalid path')
    const directory = query.path ? readPath(query.path) : ''
    const workspace = await findReachable(scope, org, path.workspace_id, 'failed to list files')
    const all = workspace ? await listFiles(scope.sql, workspace.id, root) : []
    return { status: 200, body: toTree(all, directory, depth) }
  },

  async readFile({ path, url, org }, scope) {
    const root = readRoot(url)
    const file = readPath(path.path)
    const workspace = await findReachable(scope, org, path.workspace_id, 'failed to read file')
    if (!workspace) throw new Refusal(404, 'file not found (container offline, no template)')
    const content = await readFile(scope.sql, { workspaceId: workspace.id, root, path: file })
    if (content === undefined) throw new Refusal(404, 'file not found on workspace')
    return { status: 200, body: { path: file, content, size: Buffer.byteLength(content) } }
  },

  async writeFile({ path, body, url, org }, scope) {
    const root = readRoot(url)
    const file = readPath(path.path)
    const failure = 'failed to write file'
    const workspace = await findReachable(scope, org, path.workspace_id, failure)
    if (!workspace) throw new Refusal(500, `${failure}: docker not available`)
    await writeFile(scope.sql, { workspaceId: workspace.id, root, path: file }, body.content ?? '')
    await restartAfterWrite(scope, workspace)
    return { status: 200, body: { status: 'saved', path: file } }
  },

  // The real router hands the path over with a slash in front, and this handler, unlike the others, looks before it
  // strips it: whatever the path, it is refused.
  async deleteFile() {
    throw new Refusal(400, 'absolute paths not permitted')
  },

  async writeFiles({ path, body, org }, scope) {
    const entries = Object.entries(body.files)
    if (entries.some(([name]) => name.startsWith('/') || !isSafe(name)))
      throw new Refusal(400, 'invalid request body')
    const workspace = await findWorkspace(scope.sql, org.id, path.workspace_id, scope.clock.now())
    if (!workspace) throw new Refusal(404, 'workspace not found')
    if (!isReachable(workspace)) throw new Refusal(503, 'workspace offline; start it and try again')
    for (const [name, content] of entries) {
      const place = { workspaceId: workspace.id, root: defaultRoot, path: readPath(name) }
      await writeFile(scope.sql, place, content)
    }
    if (entries.length > 0) await restartAfterWrite(scope, workspace)
    return {
      status: 200,
      body: { status: 'replaced', workspace: workspace.id, files: entries.length, source: 'ec2-ssh' },
    }
  },
} satisfies Partial<Handlers>

function readRoot(url: URL): string {
  const root = url.searchParams.get('root') || defaultRoot
  if (root === '/agent-home') throw new Refusal(501, '/agent-home is not implemented')
  if (!roots.includes(root)) throw new Refusal(400, `root must be one of: ${roots.join(', ')}`)
  return root
}

/** A path below a root. Slashes in front are stripped, as the real service does. */
function readPath(text: string): string {
  const path = text.replace(/^\/+/, '')
  if (!isSafe(path)) throw new Refusal(400, 'invalid path')
  return path.split('/').filter(Boolean).join('/')
}

const isSafe = (path: string): boolean => path !== '' && !path.split('/').includes('..')

/** A workspace whose machine can be asked. What never had a machine here is `undefined`: it has no files either. */
async function findReachable(
  { sql, clock }: Scope,
  org: Org,
  id: string,
  failure: string,
): Promise<Workspace | undefined> {
  const workspace = await findWorkspace(sql, org.id, id, clock.now())
  if (!workspace) throw new Refusal(404, 'workspace not found')
  if (workspace.instance_id === null) return undefined
  if (!isReachable(workspace)) throw new Refusal(500, `${failure}: the machine does not answer`)
  return workspace
}

const isReachable = ({ instance_id, status }: Workspace): boolean =>
  instance_id !== null && ['online', 'degraded', 'provisioning'].includes(status)

/** A workspace reads its files when it starts. One that is starting anyway is left to it. */
async function restartAfterWrite({ sql, clock }: Scope, workspace: Workspace): Promise<void> {
  if (workspace.status !== 'provisioning') await startWorkspace(sql, clock, workspace)
}
