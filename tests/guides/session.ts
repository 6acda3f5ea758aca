import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startFront, type Pace } from '../front.ts'
import { connectPerson, type PersonClient } from './person.ts'
import { makeReaderFolder } from './reader-folder.ts'
import { startShell } from './shell.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The programs as they are published, by the names under which a reader has them. */
const programs: Readonly<Record<string, string>> = {
  molecule: at('packages/cli/bin/run.cjs'),
  'molecule-emulator': at('packages/emulator/dist/bin.js'),
  'molecule-mcp': at('packages/mcp/dist/molecule-mcp.js'),
}

/** Secrets that guides set by reference. */
const secrets = { MOLECULE_SECRET_VALUE: 'example-value' }

/** What a reader has in front of them: a local control plane, a terminal that points at it, and an agent's client. */
export interface Session {
  /** Ids that every run has. */
  readonly known: readonly string[]
  /** What is different in each run, and what a page says in its place. */
  readonly places: ReadonlyMap<string, string>
  /** Runs what a block holds. */
  run(language: string, code: string): Promise<{ readonly code: number; readonly printed: string }>
  close(): Promise<void>
}

export async function startSession(pace: Pace): Promise<Session> {
  const front = await startFront(pace)
  const home = makeReaderFolder()
  putOnPath(home)
  const env = {
    ...front.env,
    ...secrets,
    HOME: home,
    XDG_STATE_HOME: join(home, '.local/state'),
    PATH: `${join(home, '.bin')}:${process.env['PATH']}`,
  }
  const shell = startShell(home, env)
  let client: PersonClient | undefined
  let count = 0
  const { tenants } = front.emulator
  const seeded = await Promise.all(tenants.map(({ slug }) => front.emulator.workspaces(slug)))
  return {
    known: [...seeded.flat().map(({ id }) => id), ...tenants.map(({ orgId }) => orgId)],
    places: new Map([
      [front.controlPlaneUrl, 'http://127.0.0.1:4500'],
      [front.tenantUrl, 'http://127.0.0.1:4501'],
      [home, '/home/you'],
    ]),
    async run(language, code) {
      if (language === 'bash') return shell.run(code)
      if (language === 'ts') {
        const file = join(home, `example-${++count}.mts`)
        writeFileSync(file, withMolecule(code))
        return shell.run(`node '${file}'`)
      }
      if (language !== 'json') throw new Error(`Nothing runs ${language}`)
      client ??= await connectPerson(programs['molecule-mcp'] ?? '', env)
      return client.call(JSON.parse(code))
    },
    async close() {
      await client?.close()
      // Where a page that started one in the background did not come to its end.
      if (existsSync(join(home, '.local/state/molecule/emulator'))) await shell.run('molecule emulator stop')
      await shell.close()
      await front.close()
      rmSync(home, { recursive: true })
    },
  }
}

/** What goes on from the first example of a page need not say again where `molecule` comes from. */
export const withMolecule = (code: string): string =>
  code.includes('@molecule-ai/sdk')
    ? code
    : `import { Molecule } from '@molecule-ai/sdk'\n\nconst molecule = Molecule.fromEnv()\n${code}`

function putOnPath(home: string): void {
  mkdirSync(join(home, '.bin'))
  symlinkSync(process.execPath, join(home, '.bin/node'))
  for (const [name, file] of Object.entries(programs)) {
    writeFileSync(join(home, '.bin', name), `#!/bin/sh\nexec node '${file}' "$@"\n`)
    chmodSync(join(home, '.bin', name), 0o755)
  }
  // On a terminal curl shows no progress either.
  writeFileSync(join(home, '.curlrc'), 'silent\nshow-error\n')
}
