import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface RepositoryCopy {
  readonly path: string
  /** Runs a script of a package in the copy, from source, on this Node. */
  run(directory: string, script: string, ...args: string[]): Promise<string>
  /** The files that differ from the repository, came or went. */
  changed(): Promise<string[]>
  remove(): Promise<void>
}

/** Copies the working tree to a temporary folder; installed packages are shared, our own resolve inside the copy. */
export async function copyRepository(): Promise<RepositoryCopy> {
  const path = await mkdtemp(join(tmpdir(), 'molecule-copy-'))
  const files = list(root)
  for (const file of files)
    await cp(join(root, file), join(path, file), { verbatimSymlinks: true }).catch(ignoreMissing)
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'))
  const packages = new Set(
    files
      .filter((file) => file.endsWith('package.json'))
      .map(dirname)
      .filter((directory) => directory !== '.'),
  )
  for (const directory of packages)
    await cp(join(root, directory, 'node_modules'), join(path, directory, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    }).catch(ignoreMissing)
  return {
    path,
    run: async (directory, script, ...args) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=@molecule-ai/source', script, ...args],
        { cwd: join(path, directory) },
      )
      return stdout
    },
    changed: async () => {
      const now = execFileSync(
        'find',
        ['packages', 'apps', '-type', 'f', '-not', '-path', '*/node_modules/*', '-not', '-path', '*/dist/*'],
        { cwd: path, encoding: 'utf8' },
      )
      const all = new Set([
        ...now.split('\n').filter(Boolean),
        ...files.filter((file) => /^(packages|apps)\//.test(file)),
      ])
      const differing: string[] = []
      for (const file of all) {
        const [before, after] = await Promise.all([read(join(root, file)), read(join(path, file))])
        if (before !== after) differing.push(file)
      }
      return differing.toSorted()
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

function list(directory: string): string[] {
  const output = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: directory,
    encoding: 'utf8',
  })
  return output.split('\n').filter(Boolean)
}

const read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
