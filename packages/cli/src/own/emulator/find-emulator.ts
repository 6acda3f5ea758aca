import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { RefusedError } from '../../errors.ts'

/** How the emulator is started. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
}

export interface Search {
  /** The project that somebody is in. */
  readonly directory: string
  /** Where this program is. */
  readonly root: string
  readonly path: string
  readonly platform: NodeJS.Platform
}

const name = '@molecule-ai/emulator'

/** Finds the emulator: that of the project, the one installed beside this program, or `molecule-emulator` on the path. */
export function findEmulator({ directory, root, path, platform }: Search): Program {
  const folders = [directory, root].flatMap(upwards).map((folder) => join(folder, 'node_modules'))
  const onPath = path.split(delimiter).filter((folder) => folder !== '')
  // npm installs programs for all beside their node_modules on Windows; elsewhere the path has something to start.
  const packages = [
    ...folders,
    ...(platform === 'win32' ? onPath.map((folder) => join(folder, 'node_modules')) : []),
  ]
  for (const folder of packages) {
    const found = inPackage(join(folder, name))
    if (found !== undefined) return found
  }
  const program = onPath.map((folder) => join(folder, 'molecule-emulator')).find(isExecutable)
  if (program !== undefined && platform !== 'win32') return { command: program, args: [] }
  throw new RefusedError(
    `The local control plane is a package of its own, ${name}, and it is not installed.`,
    `Install it with npm install --save-dev ${name}, or start it with npx ${name}.`,
  )
}

function inPackage(folder: string): Program | undefined {
  const { bin, engines } = readPackage(folder)
  const file = bin?.['molecule-emulator']
  if (file === undefined) return undefined
  const program = join(folder, file)
  // A checkout that nobody has built has none.
  if (!isThere(program)) return undefined
  const needed = Number(engines?.node?.match(/\d+/)?.[0] ?? 0)
  if (Number.parseInt(process.versions.node, 10) < needed)
    throw new RefusedError(
      `The local control plane needs Node.js ${needed} or later, and this is ${process.versions.node}.`,
      'Run this command with a newer Node.js.',
    )
  return { command: process.execPath, args: [program] }
}

interface Package {
  readonly bin?: Readonly<Record<string, string>>
  readonly engines?: { readonly node?: string }
}

function readPackage(folder: string): Package {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
  } catch {
    return {}
  }
}

const upwards = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))]

const isThere = (file: string): boolean => can(file, constants.R_OK)
const isExecutable = (file: string): boolean => can(file, constants.X_OK)

function can(file: string, mode: number): boolean {
  try {
    accessSync(file, mode)
    return true
  } catch {
    return false
  }
}
