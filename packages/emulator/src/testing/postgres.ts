import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A PostgreSQL server of our own, on a socket in a directory of its own. */
export interface PostgresServer {
  /** What a process needs to reach it: `DATABASE_URL`, and where the socket is. */
  readonly env: Readonly<Record<string, string>>
  /** Ends it as a power cut does, and starts it again. */
  crash(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

/** Where the server's programs are: on the path, or where Debian's package puts them. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** Starts a server; throws when there is none on this computer. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres()
  if (bin === undefined) throw new Error('there is no PostgreSQL; install the package postgresql')
  const directory = mkdtempSync(join(tmpdir(), 'molecule-postgres-'))
  const owner = toOwner()
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(directory, owner.uid, owner.gid)
  const data = join(directory, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'molecule', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...owner, cwd: directory, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const env = { DATABASE_URL: 'postgresql:///postgres', PGHOST: directory, PGUSER: 'molecule' }
  const start = async () => {
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-k', directory, '-c', 'listen_addresses=', '-c', 'max_connections=200'],
      { ...owner, cwd: directory, stdio: 'ignore' },
    )
    await untilReady(bin, env)
    return server
  }
  let server = await start()
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }
  return {
    env,
    // Immediate: no goodbye to anybody, and what is not in the log of the database is gone.
    crash: () => end('SIGQUIT'),
    async resume() {
      server = await start()
    },
    async stop() {
      await end('SIGINT')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function untilReady(bin: string, env: Readonly<Record<string, string>>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', env['PGHOST'] ?? '']).status === 0) return
    await pause(50)
  }
  throw new Error('PostgreSQL did not start')
}

/** PostgreSQL refuses to run as root; anybody else will do. */
function toOwner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const ids = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout),
  )
  return { uid: ids[0] ?? 65_534, gid: ids[1] ?? 65_534 }
}
