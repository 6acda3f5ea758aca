// What more processes bring, and what losing one costs: one emulator on a directory, and one and three on one PostgreSQL
// database, one after the other on an otherwise idle machine. Needs Debian's package postgresql; starts a server of its own.
// Run it with --conditions=@molecule-ai/source, after a build.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startBin, type EmulatorProcess } from '@molecule-ai/emulator/emulator-process'
import { startPostgres } from '@molecule-ai/emulator/postgres'
import { median } from './figures.ts'

const workspaces = 60
const calls = 900
const concurrency = 24
const rounds = 3
/** A migration of 16 minutes takes ten seconds, long enough to lose a process in the middle of many. */
const speed = '100'

const server = await startPostgres()
const directory = mkdtempSync(join(tmpdir(), 'molecule-bench-replicas-'))
const rows = []
try {
  const onDisk = {
    name: 'a directory',
    processes: 1,
    args: ['--directory', directory],
    env: { DATABASE_URL: '' },
  }
  const shared = { name: 'PostgreSQL', args: [], env: server.env }
  for (const { name, processes, args, env } of [
    onDisk,
    { ...shared, processes: 1 },
    { ...shared, processes: 3 },
  ]) {
    const fleet = await Promise.all(
      Array.from({ length: processes }, () =>
        startBin(['--quiet', '--speed', speed, '--rate-limit', '1000000000', ...args], {
          isBuilt: true,
          env,
        }),
      ),
    )
    const ids = Array.from({ length: workspaces }, () => crypto.randomUUID())
    await seed(fleet[0]!, ids)
    const reads = await rate(fleet, (process) => ask(process, 'tenant', 'GET', `/workspaces/${any(ids)}`))
    const writes = await rate(fleet, (process) =>
      ask(process, 'tenant', 'PATCH', `/workspaces/${any(ids)}`, { role: `role ${Math.random()}` }),
    )
    const whole = await move(fleet, ids, 'aws', 'hetzner')
    const broken =
      processes === 1
        ? undefined
        : await move(fleet, ids, 'hetzner', 'gcp', () => fleet.pop()!.kill('SIGKILL'))
    rows.push({
      'state in': name,
      processes,
      'reads/s': Math.round(reads),
      'writes/s': Math.round(writes),
      [`s for ${workspaces} migrations at once`]: whole.seconds,
      'with one process killed': broken?.seconds ?? '',
      'longest time between two states, s': whole.longest,
      'the same, with one killed': broken?.longest ?? '',
    })
    await Promise.all(fleet.map((process) => process.kill('SIGTERM')))
  }
  console.table(rows)
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}

async function seed(process: EmulatorProcess, ids: readonly string[]): Promise<void> {
  const names = `${Math.random()}`
  await admin(process, 'POST', 'seed', {
    format: 1,
    orgs: [{ slug: 'acme', workspaces: ids.map((id, index) => ({ id, name: `Agent ${names} ${index}` })) }],
  })
}

/** Calls a second, over all processes; the first round warms up. */
async function rate(
  fleet: readonly EmulatorProcess[],
  work: (process: EmulatorProcess) => Promise<unknown>,
): Promise<number> {
  const rates = []
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now()
    await Promise.all(
      Array.from({ length: concurrency }, async (_, lane) => {
        for (let count = 0; count < calls / concurrency; count++) await work(fleet[lane % fleet.length]!)
      }),
    )
    if (round > 0) rates.push((calls / (performance.now() - began)) * 1000)
  }
  return median(rates)
}

/** Migrates all of them at once, through all processes, and sees how long they took and where they waited longest. */
async function move(
  fleet: readonly EmulatorProcess[],
  ids: readonly string[],
  from: string,
  to: string,
  disturb?: () => Promise<unknown>,
): Promise<{ seconds: number; longest: number }> {
  const began = performance.now()
  await Promise.all(
    ids.map((id, index) =>
      ask(
        fleet[index % fleet.length]!,
        'controlPlane',
        'POST',
        `/api/v1/admin/workspaces/${id}/migrate-provider`,
        {
          from,
          to,
          confirm: true,
          ...(from === 'aws' ? {} : { from_instance_id: 'any' }),
        },
      ),
    ),
  )
  await pause(3000)
  await disturb?.()
  for (;;) {
    const { migrations } = (await admin(fleet[0]!, 'GET', `state?limit=${workspaces}`)) as State
    if (migrations.every(({ ended }) => ended)) {
      const gaps = migrations.flatMap(({ steps }) =>
        steps.slice(1).map(({ at }, index) => Date.parse(at) - Date.parse(steps[index]!.at)),
      )
      const wrong = migrations.filter(({ state }) => state !== 'completed').length
      if (wrong > 0) throw new Error(`${wrong} migrations did not complete`)
      return { seconds: tenths(performance.now() - began), longest: tenths(Math.max(...gaps)) }
    }
    await pause(100)
  }
}

interface State {
  readonly migrations: readonly {
    readonly state: string
    readonly ended: boolean
    readonly steps: readonly { readonly at: string }[]
  }[]
}

async function admin(
  process: EmulatorProcess,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  return send(new URL(path, process.adminUrl), method, { 'X-Emulator-Key': process.adminKey }, body)
}

async function ask(
  process: EmulatorProcess,
  service: 'tenant' | 'controlPlane',
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const [tenant] = process.tenants
  return service === 'tenant'
    ? send(
        new URL(path, tenant!.url),
        method,
        { Authorization: `Bearer ${tenant!.orgApiKey}`, 'X-Molecule-Org-Id': tenant!.orgId },
        body,
      )
    : send(
        new URL(path, process.controlPlaneUrl),
        method,
        { Authorization: `Bearer ${process.cpAdminToken}` },
        body,
      )
}

async function send(
  url: URL,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url.pathname}: ${response.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

function any<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)]!
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}
