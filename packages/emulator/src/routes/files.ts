import { Refusal, type Handlers, type Scope } from '../call.ts'
import type { Cloud, Result } from '../providers/cloud.ts'
import type { Org } from '../state/orgs.ts'
import { startWorkspace } from '../state/provision.ts'
import { findWorkspace, type Workspace } from '../state/workspaces.ts'
import { toTree, type File } from './files/to-tree.ts'

/** The directories of a machine that the platform opens. */
export const roots: readonly string[] = ['/configs', '/workspace', '/home', '/plugins']
const defaultRoot = '/configs'

export const files = {
  async listFiles({ path, query, url, org }, scope) {
    const root = readRoot(url)
    const depth = Number(url.searchParams.get('depth') || 1)
    if (![1, 2, 3, 4, 5].includes(depth)) throw new Refusal(400, 'depth must be 1-5')
    // Only the path in the URL comes with a slash in front.
    if (query.path?.startsWith('/')) throw new Refusal(400, 'invalid path')
    const directory = query.path ? readPath(query.path) : ''
    const failure = 'failed to list files'
    const disk = toDisk(scope, await findReachable(scope, org, path.workspace_id, failure))
    return async () => {
      const all = disk ? await disk.list(root, failure) : []
      return { status: 200, body: toTree(all, directory, depth) }
    }
  },

  async readFile({ path, url, org }, scope) {
    const root = readRoot(url)
    const file = readPath(path.path)
    const failure = 'failed to read file'
    const disk = toDisk(scope, await findReachable(scope, org, path.workspace_id, failure))
    if (!disk) throw new Refusal(404, 'file not found (container offline, no template)')
    return async () => {
      const found = (await disk.list(root, failure)).find((each) => each.path === file)
      if (!found) throw new Refusal(404, 'file not found on workspace')
      const { content } = found
      return { status: 200, body: { path: file, content, size: Buffer.byteLength(content) } }
    }
  },

  async writeFile({ path, body, url, org }, scope) {
    const root = readRoot(url)
    const file = readPath(path.path)
    const failure = 'failed to write file'
    const workspace = await findReachable(scope, org, path.workspace_id, failure)
    const disk = toDisk(scope, workspace)
    if (!workspace || !disk) throw new Refusal(500, `${failure}: docker not available`)
    await restartAfterWrite(scope, workspace)
    return async () => {
      await disk.write(root, [{ path: file, content: body.content ?? '' }], failure)
      return { status: 200, body: { status: 'saved', path: file } }
    }
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
    const disk = toDisk(scope, workspace)
    if (!disk || !isReachable(workspace)) throw new Refusal(503, 'workspace offline; start it and try again')
    const written = entries.map(([name, content]) => ({ path: readPath(name), content }))
    if (entries.length > 0) await restartAfterWrite(scope, workspace)
    return async () => {
      await disk.write(defaultRoot, written, 'failed to write files')
      return {
        status: 200,
        body: { status: 'replaced', workspace: workspace.id, files: entries.length, source: 'ec2-ssh' },
      }
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

/** The files of a workspace's machine, by root. */
interface Disk {
  list(root: string, failure: string): Promise<File[]>
  write(root: string, written: readonly File[], failure: string): Promise<void>
}

function toDisk({ clouds }: Scope, workspace: Workspace | undefined): Disk | undefined {
  if (!workspace || workspace.provider === null || workspace.instance_id === null) return undefined
  const cloud: Cloud = clouds[workspace.provider]
  const id = workspace.instance_id
  return {
    async list(root, failure) {
      const found = getAnswer(await cloud.listFiles(id, root), failure)
      return found.map(({ path, content }) => ({ path: path.slice(root.length + 1), content }))
    },
    async write(root, written, failure) {
      const absolute = written.map(({ path, content }) => ({ path: `${root}/${path}`, content }))
      getAnswer(await cloud.writeFiles(id, absolute), failure)
    },
  }
}

function getAnswer<Value>(answer: Result<Value>, failure: string): Value {
  if (!answer.ok) throw new Refusal(500, `${failure}: the machine does not answer`)
  return answer.value
}
