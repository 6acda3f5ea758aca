// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { FileContent, FileDeleted, FileList, FileWritten, FilesWritten } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.file.list` takes. */
export interface ListFilesInput {
  /**
   * The directory to start from. It is `/configs` unless given; `/agent-home` is known but not served yet.
   *
   * Default: `"/configs"`.
   */
  root?: '/configs' | '/workspace' | '/home' | '/plugins' | '/agent-home' | undefined
  /** A directory below root. Relative and without `..`. */
  path?: string | undefined
  /**
   * How many levels to go down. From 1 to 5.
   *
   * Default: `1`.
   */
  depth?: number | undefined
}

/** What `molecule.file.writeAll` takes. */
export interface WriteFilesInput {
  /** Contents by path, relative to the configuration directory. At most 200. */
  files: Record<string, string>
}

/** What `molecule.file.read` takes. */
export interface ReadFileInput {
  /**
   * The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet.
   *
   * Default: `"/configs"`.
   */
  root?: '/configs' | '/workspace' | '/home' | '/plugins' | '/agent-home' | undefined
}

/** What `molecule.file.write` takes. */
export interface WriteFileInput {
  /**
   * The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet.
   *
   * Default: `"/configs"`.
   */
  root?: '/configs' | '/workspace' | '/home' | '/plugins' | '/agent-home' | undefined
  /**
   * What is to be in it, as text. Left out, the file becomes empty.
   *
   * Default: `""`.
   */
  content?: string | undefined
}

export interface FilesFile {
  /**
   * List the files of a workspace.
   *
   * Lists files and directories on a workspace's machine, below one of the directories that the platform opens.
   * Paths in the answer are relative to the directory that was listed. Version control data, caches and
   * `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows
   * the files of its template instead, whatever the root.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant cannot list that: the root is not one of its directories, the path is not relative or holds
   *   `..`, or the depth is not from 1 to 5. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set
   *   MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The workspace's machine did not answer. Check that the workspace is running, then try again. The body
   *   can be empty.
   * - 501: The root `/agent-home` is known but not served yet. Choose another root.
   *
   * @example
   * const answer = await molecule.file.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   root: '/workspace',
   *   path: 'notes',
   *   depth: 2,
   * })
   */
  list(workspaceId: string, input?: ListFilesInput, options?: CallOptions): Promise<FileList>

  /**
   * Write several files of a workspace.
   *
   * Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it
   * replaces, files that are not named stay as they are. It stops at the first file that fails; those before it
   * are written. The workspace may restart afterwards. A hosted workspace has to run for this.
   *
   * Refusals (`ApiError`):
   * - 400: Nothing was written: `files` is missing, names more than 200 files, or holds a path that is not
   *   relative or has `..` in it. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: A file could not be written, or the machine did not answer; files before it are written. Check that the
   *   workspace is running, then send all of them again.
   * - 503: The workspace is offline, so nothing was written. Resume or restart it, then try again.
   *
   * @example
   * const answer = await molecule.file.writeAll('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   files: {
   *     'prompts/weekly.md': 'Write the weekly report.',
   *     'prompts/tone.md': 'Be brief.',
   *   },
   * })
   */
  writeAll(workspaceId: string, input: WriteFilesInput, options?: CallOptions): Promise<FilesWritten>

  /**
   * Read a file of a workspace.
   *
   * Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space
   * is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one
   * answers 404.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its
   *   directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: There is no such file, or no workspace has this id. List the files, or the workspaces, to find the
   *   right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The workspace's machine did not answer. Check that the workspace is running, then try again. The body
   *   can be empty.
   * - 501: The root `/agent-home` is known but not served yet. Choose another root.
   *
   * @example
   * const answer = await molecule.file.read('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'notes/today.md', { root: '/workspace' })
   */
  read(workspaceId: string, path: string, input?: ReadFileInput, options?: CallOptions): Promise<FileContent>

  /**
   * Write a file of a workspace.
   *
   * Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The
   * workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes
   * below its configuration directory, whatever the root.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant cannot take this path or root: a path is relative and without `..`, and a root is one of its
   *   directories. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The file could not be written, most likely because the machine did not answer. Check that the workspace
   *   is running, then try again.
   * - 501: The root `/agent-home` is known but not served yet. Choose another root.
   *
   * @example
   * const answer = await molecule.file.write('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'notes/today.md', {
   *   root: '/workspace',
   *   content: 'Numbers first, then what they mean',
   * })
   */
  write(workspaceId: string, path: string, input?: WriteFileInput, options?: CallOptions): Promise<FileWritten>

  /**
   * Delete a file of a workspace.
   *
   * Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes
   * every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.
   *
   * How this looks on the wire is inferred, not seen.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant took the path for an absolute one, as it does with every path, so nothing was deleted. Write
   *   the file empty instead. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The workspace's machine did not answer. Check that the workspace is running, then try again. The body
   *   can be empty.
   *
   * @example
   * const answer = await molecule.file.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'notes/today.md')
   */
  delete(workspaceId: string, path: string, input?: NoInput, options?: CallOptions): Promise<FileDeleted>
}

export const files: readonly WireOperation[] = [
  {
    id: 'listFiles',
    at: ['file', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/files',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'root', property: 'root', in: 'query', wireName: 'root' },
      { name: 'path', property: 'path', in: 'query', wireName: 'path' },
      { name: 'depth', property: 'depth', in: 'query', wireName: 'depth' },
    ],
    idempotent: true,
    errors: {
      '400': 'The tenant cannot list that: the root is not one of its directories, the path is not relative or holds `..`, or the depth is not from 1 to 5. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError5,
      '501': remedies.notImplemented,
    },
  },
  {
    id: 'writeFiles',
    at: ['file', 'writeAll'],
    aliases: ['replaceAllFiles'],
    service: 'tenant',
    method: 'PUT',
    path: '/workspaces/{workspace_id}/files',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'files', property: 'files', in: 'body', wireName: 'files', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'Nothing was written: `files` is missing, names more than 200 files, or holds a path that is not relative or has `..` in it. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': 'A file could not be written, or the machine did not answer; files before it are written. Check that the workspace is running, then send all of them again.',
      '503': 'The workspace is offline, so nothing was written. Resume or restart it, then try again.',
    },
  },
  {
    id: 'readFile',
    at: ['file', 'read'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/files/{path}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'path', property: 'path', in: 'path', wireName: 'path', required: true },
      { name: 'root', property: 'root', in: 'query', wireName: 'root' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest8,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'There is no such file, or no workspace has this id. List the files, or the workspaces, to find the right one. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError5,
      '501': remedies.notImplemented,
    },
  },
  {
    id: 'writeFile',
    at: ['file', 'write'],
    service: 'tenant',
    method: 'PUT',
    path: '/workspaces/{workspace_id}/files/{path}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'path', property: 'path', in: 'path', wireName: 'path', required: true },
      { name: 'root', property: 'root', in: 'query', wireName: 'root' },
      { name: 'content', property: 'content', in: 'body', wireName: 'content' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': remedies.badRequest8,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': 'The file could not be written, most likely because the machine did not answer. Check that the workspace is running, then try again.',
      '501': remedies.notImplemented,
    },
  },
  {
    id: 'deleteFile',
    at: ['file', 'delete'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/files/{path}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'path', property: 'path', in: 'path', wireName: 'path', required: true },
    ],
    idempotent: true,
    errors: {
      '400': 'The tenant took the path for an absolute one, as it does with every path, so nothing was deleted. Write the file empty instead. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError5,
    },
  },
]
