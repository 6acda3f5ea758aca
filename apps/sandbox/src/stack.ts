import { fileURLToPath } from 'node:url'
import { startChild } from './child.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The built programs, as they are published. */
export const programs = {
  emulator: fromRoot('packages/emulator/dist/bin.js'),
  cli: fromRoot('packages/cli/bin/run.cjs'),
  mcp: fromRoot('packages/mcp/dist/molecule-mcp.js'),
  astro: fromRoot('apps/docs/node_modules/astro/bin/astro.mjs'),
  docs: fromRoot('apps/docs'),
}

export interface ControlPlane {
  readonly controlPlaneUrl: string
  /** The page that shows what goes on in it. */
  readonly adminUrl: string
  readonly tenants: readonly {
    slug: string
    url: string
    workspaces: readonly { id: string; name: string; provider: string }[]
  }[]
  readonly env: Readonly<Record<string, string>>
}

/** Starts the local control plane and reads where it listens and what opens it. */
export async function startControlPlane(args: readonly string[]): Promise<ControlPlane> {
  const { value } = await startChild(
    programs.emulator,
    ['--json', '--quiet', ...args],
    { env: process.env },
    (line) => (line.startsWith('{') ? (JSON.parse(line) as ControlPlane) : undefined),
  )
  return value
}
