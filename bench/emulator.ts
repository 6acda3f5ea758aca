// The emulator beside mock servers that play the same document, one after the other in every round: how long until the first
// answer, how many requests a second, how much memory, and whether a request that does not fit is refused. Then what the
// emulator alone can do: many workspaces, and many migrations at a time. Mock servers answer from examples and keep nothing,
// so they do less for each request; the question is what keeping books costs.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ratio } from './figures.ts'

// 0 leaves the others out.
const rounds = Number(process.argv[2] ?? 5)
const calls = 500
const concurrency = 16
const document = new URL('../packages/spec/management.yaml', import.meta.url).pathname
const bin = new URL('../packages/emulator/dist/bin.js', import.meta.url).pathname
// Too large to be in the lockfile of everybody: 190 MB.
const rivals = { '@stoplight/prism-cli': '5.16.0', '@mockoon/cli': '9.9.0' }
const folder = join(tmpdir(), 'molecule-bench-rivals')
mkdirSync(folder, { recursive: true })

if (!existsSync(bin))
  throw new Error(
    'build the emulator first: npx pnpm@12.21.0 exec turbo run build --filter=@molecule-ai/emulator',
  )
interface Contestant {
  readonly child: ChildProcess
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly startMilliseconds: number
}

const acme = {
  Authorization: 'Bearer local-acme-org-api-key-00000000000000000000',
  'X-Molecule-Org-Id': '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
}
const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
const own = (port: number): string[] => [bin, '--quiet', '--port', `${port}`, '--rate-limit', '1000000000']
const contestants: Readonly<Record<string, (port: number) => { args: string[]; port: number }>> = {
  '@molecule-ai/emulator, in memory': (port) => ({ args: own(port), port: port + 1 }),
  '@molecule-ai/emulator, on disk': (port) => ({
    args: [...own(port), '--directory', mkdtempSync(join(folder, 'state-'))],
    port: port + 1,
  }),
  '@stoplight/prism-cli': (port) => ({
    args: [join(folder, 'node_modules/.bin/prism'), 'mock', document, '--port', `${port}`],
    port,
  }),
  '@mockoon/cli': (port) => ({
    args: [join(folder, 'node_modules/.bin/mockoon-cli'), 'start', '--data', document, '--port', `${port}`],
    port,
  }),
}

if (rounds > 0) await compare()
await grow()
rmSync(folder, { recursive: true, force: true, maxRetries: 3 })

/** All of them side by side. */
async function compare(): Promise<void> {
  install()
  const running = new Map<string, Contestant>()
  for (const [name, toCommand] of Object.entries(contestants)) {
    const started = await start(toCommand(await findPort())).catch((error: unknown) => String(error))
    if (typeof started === 'string') console.log(`${name} does not play this document: ${started}`)
    else running.set(name, started)
  }

  const speeds = new Map([...running.keys()].map((name) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, contestant] of running) {
      const began = performance.now()
      await Promise.all(
        Array.from({ length: concurrency }, async () => {
          for (let count = 0; count < calls / concurrency; count++) await call(contestant, '/workspaces')
        }),
      )
      // The first round warms up.
      if (round > 0) speeds.get(name)!.push((calls / (performance.now() - began)) * 1000)
    }

  const [[reference] = []] = running
  const base = median(speeds.get(reference ?? '') ?? [])
  const rows = []
  for (const [name, contestant] of running)
    rows.push({
      server: name,
      'ms to first answer': Math.round(contestant.startMilliseconds),
      'requests/s': Math.round(median(speeds.get(name)!)),
      'of the emulator': ratio(median(speeds.get(name)!), base),
      'MB resident': readMemory(contestant.child.pid!),
      'refuses a body that does not fit': (await isRefused(contestant)) ? 'yes' : 'no',
      'answer is from': (await isStateful(contestant)) ? 'state' : 'an example',
    })
  console.table(rows)
  for (const { child } of running.values()) await end(child)
}

/** Ten thousand workspaces, and a thousand migrations at a time. */
async function grow(): Promise<void> {
  const [workspaces, migrations] = [10_000, 1000]
  const directory = mkdtempSync(join(folder, 'state-'))
  const port = await findPort()
  const { child } = await start({ args: [...own(port), '--directory', directory], port: port + 1 })
  const key = readFileSync(join(directory, 'admin-key'), 'utf8').trim()
  const admin = { port, headers: { 'X-Emulator-Key': key } }
  const figures: Record<string, string | number> = { 'MB resident at the start': readMemory(child.pid!) }
  const ids = Array.from({ length: workspaces }, () => crypto.randomUUID())
  const seed = {
    format: 1,
    orgs: [{ slug: 'acme', workspaces: ids.map((id, index) => ({ id, name: `Agent ${index}` })) }],
  }
  let began = performance.now()
  const seeded = await post(admin, '/_emulator/seed', JSON.stringify(seed))
  if (seeded !== 200) throw new Error(`the seed was answered with ${seeded}`)
  figures[`seconds to seed ${workspaces} workspaces`] = seconds(began)
  figures['MB resident with them'] = readMemory(child.pid!)
  began = performance.now()
  const operator = { port, headers: { Authorization: 'Bearer local-cp-admin-token-0000000000000000000000' } }
  const body = '{"from":"aws","to":"hetzner","confirm":true}'
  const statuses = await Promise.all(
    ids
      .slice(0, migrations)
      .map((id) => post(operator, `/api/v1/admin/workspaces/${id}/migrate-provider`, body)),
  )
  figures[`of ${migrations} migrations accepted`] = statuses.filter((status) => status === 202).length
  figures['seconds until the last was accepted'] = seconds(began)
  let [done, peak] = [{} as Record<string, number>, 0]
  const limit = performance.now() + 600_000
  while (
    Object.entries(done).reduce((sum, [state, count]) => sum + (isEnd(state) ? count : 0), 0) < migrations
  ) {
    if (performance.now() > limit) break
    await new Promise((resolve) => setTimeout(resolve, 500))
    peak = Math.max(peak, readMemory(child.pid!))
    const { text } = await call(admin, '/_emulator/state?limit=0')
    done = (JSON.parse(text) as { totals: { migrations: Record<string, number> } }).totals.migrations
  }
  figures['seconds until the last had ended'] = seconds(began)
  figures['how they ended'] = Object.entries(done)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ')
  figures['MB resident at most'] = peak
  const { text } = await call(admin, '/_emulator/state?limit=0')
  const { providers } = JSON.parse(text) as { providers: Record<string, { orphaned: string[] }> }
  figures['orphaned machines'] = Object.values(providers).reduce(
    (sum, { orphaned }) => sum + orphaned.length,
    0,
  )
  console.table(figures)
  await end(child)
}

function isEnd(state: string): boolean {
  return ['completed', 'failed', 'rolled_back'].includes(state)
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10
}

/** Starts a server and waits for its first answer. */
async function start({ args, port }: { args: string[]; port: number }): Promise<Contestant> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (part: Buffer) => {
    errors = (errors + part.toString()).slice(-500)
  })
  const contestant = { child, port, path: '/workspaces', headers: acme, startMilliseconds: 0 }
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${errors}`)
    const status = await call(contestant, '/workspaces').then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return { ...contestant, startMilliseconds: performance.now() - began }
    if (status !== 0) throw new Error(`it answers ${status}`)
    if (performance.now() - began > 120_000) throw new Error('it did not answer in two minutes')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

type Target = Pick<Contestant, 'port' | 'headers'>

async function post(target: Target, path: string, body: string): Promise<number> {
  return (await call(target, path, body)).status
}

async function isRefused(contestant: Contestant): Promise<boolean> {
  const status = await post(contestant, '/workspaces', '{"name":7}')
  return status >= 400 && status < 500
}

/** What was created has to be in the list, if the list is of anything. */
async function isStateful(contestant: Contestant): Promise<boolean> {
  const name = `Bench ${process.pid}`
  await post(contestant, '/workspaces', JSON.stringify({ name, model: 'minimax/MiniMax-M2.7' }))
  return (await call(contestant, '/workspaces')).text.includes(name)
}

function call(
  { port, headers }: Target,
  path: string,
  body?: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...headers,
          ...(body === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
        },
      },
      (incoming) => {
        let text = ''
        incoming.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }))
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject).end(body)
  })
}

/** What the kernel says that a process holds, in megabytes. */
function readMemory(pid: number): number {
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  return Math.round(kilobytes / 1024)
}

/** A port with free ones after it: the tenants of the emulator get those. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port > 60_000 ? port - 5000 : port
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5000)
  await once(child, 'close')
  clearTimeout(force)
}

function install(): void {
  if (existsSync(join(folder, 'node_modules/.bin/prism'))) return
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: rivals }))
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  })
}
