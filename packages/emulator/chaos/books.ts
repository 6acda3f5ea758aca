import type { Sql } from '../src/database.ts'
import { isEnd, stages, type MigrationState } from '../src/machine.ts'
import { toDiskFile } from '../src/providers/archive.ts'
import type { Migration } from '../src/state/migrations.ts'
import type { Workspace } from '../src/state/workspaces.ts'
import type { Stand } from './stand.ts'

/** What must be on the machine of a workspace, by path. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What the run promised somebody. */
export interface Promised {
  /** How many migrations of a workspace were answered with 202. */
  readonly accepted: ReadonlyMap<string, number>
  readonly files: Known
}

/** What the books say, as sentences about what must not be. */
export interface Findings {
  readonly migrations: number
  readonly ends: Readonly<Record<string, number>>
  readonly lost: string[]
  readonly twice: string[]
  readonly orphaned: string[]
  readonly stuck: string[]
  readonly damaged: string[]
  /** Files that were compared. */
  readonly files: number
  /** Bytes that went from cloud to cloud. */
  readonly bytes: number
}

interface Instance {
  readonly id: string
  readonly provider: string
  readonly token: string
  readonly healthy_at: number | null
  readonly terminated_at: number | null
  readonly workspace: string
}

/**
 * Compares the control plane's state with the books of the clouds, and both with what clients were told. Everything here
 * is read from what is on the disk; no code of the emulator's logic is asked.
 */
export async function audit(stand: Stand, promised: Promised): Promise<Findings> {
  const { state, ledger } = await stand.open()
  try {
    const control = await state.transaction(readControl, { mode: 'read' })
    const clouds = await ledger.transaction(readClouds, { mode: 'read' })
    const ended = control.migrations.filter(({ state: last }) => isEnd(last))
    return {
      migrations: control.migrations.length,
      ends: Object.fromEntries(
        [...Map.groupBy(ended, ({ state: last }) => last)].map(([end, all]) => [end, all.length]),
      ),
      lost: findLost(control, promised),
      twice: [...findTwice(control, clouds), ...findWrongPaths(control)],
      orphaned: findOrphaned(control, clouds),
      stuck: findStuck(control),
      ...findDamaged(control, clouds, promised.files),
      bytes: clouds.copied,
    }
  } finally {
    await state.close()
    await ledger.close()
  }
}

type Control = Awaited<ReturnType<typeof readControl>>
type CloudBooks = Awaited<ReturnType<typeof readClouds>>

async function readControl(sql: Sql) {
  const events = await sql.all<{ migration_id: string; state: MigrationState; at: number }>(
    'SELECT migration_id, state, at FROM migration_events ORDER BY migration_id, position',
  )
  return {
    migrations: await sql.all<Migration & { dispatched: number }>(
      'SELECT * FROM migrations ORDER BY position',
    ),
    events: Map.groupBy(events, ({ migration_id }) => migration_id),
    workspaces: (await sql.all<{ document: string }>('SELECT document FROM workspaces')).map(
      ({ document }) => JSON.parse(document) as Workspace,
    ),
    machines: await sql.all<{ token: string; instance_id: string | null; wanted: string; settled: number }>(
      'SELECT token, instance_id, wanted, settled FROM machines',
    ),
  }
}

async function readClouds(sql: Sql) {
  const files = await sql.all<{ instance_id: string; path: string; content: string; sha256: string }>(
    `SELECT instance_id, path, content, sha256 FROM volume_files JOIN volumes ON volumes.id = volume_id
     WHERE deleted_at IS NULL`,
  )
  const copied = await sql.get<{ bytes: number }>(
    `SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT) AS bytes FROM calls WHERE operation = 'createInstance' AND outcome = 'created'`,
  )
  return {
    instances: await sql.all<Instance>(
      `SELECT id, provider, token, healthy_at, terminated_at, value AS workspace
       FROM instances JOIN tags ON resource_id = id WHERE key = 'workspace'`,
    ),
    created: await sql.all<{ token: string; operation: string; count: number }>(
      `SELECT token, operation, count(*) AS count FROM calls WHERE outcome = 'created' GROUP BY token, operation`,
    ),
    volumes: await sql.all<{ id: string; instance_id: string }>(
      'SELECT id, instance_id FROM volumes WHERE deleted_at IS NULL',
    ),
    snapshots: await sql.all<{ id: string; token: string }>(
      'SELECT id, token FROM snapshots WHERE deleted_at IS NULL',
    ),
    files: Map.groupBy(files, ({ instance_id }) => instance_id),
    copied: copied?.bytes ?? 0,
  }
}

/** A 202 that nobody remembers. */
function findLost({ migrations }: Control, { accepted }: Promised): string[] {
  return [...accepted].flatMap(([workspace, count]) => {
    const found = migrations.filter(({ workspace_id }) => workspace_id === workspace).length
    return found >= count ? [] : [`${workspace}: ${count} were accepted, ${found} are recorded`]
  })
}

/** A token that built two of a kind, a migration with two targets, or two migrations of one workspace at a time. */
function findTwice({ migrations, events }: Control, { created, instances }: CloudBooks): string[] {
  const tokens = created
    .filter(({ count }) => count > 1)
    .map(({ token, operation, count }) => `${operation} ${token}: ${count} times`)
  const targets = migrations.flatMap(({ id }) => {
    const built = instances.filter(({ token }) => token.startsWith(id))
    return built.length > 1 ? [`${id}: ${built.length} targets`] : []
  })
  const overlapping = [...Map.groupBy(migrations, ({ workspace_id }) => workspace_id).values()].flatMap(
    (all) =>
      all.slice(1).flatMap((migration, index) => {
        const before = events.get(all[index]?.id ?? '')?.at(-1)
        const isOver = before !== undefined && isEnd(before.state) && before.at <= migration.started_at
        return isOver ? [] : [`${migration.id} began before ${all[index]?.id} had ended`]
      }),
  )
  return [...tokens, ...targets, ...overlapping]
}

/** A history that the contract does not know, or that is not where its migration is. */
function findWrongPaths({ migrations, events }: Control): string[] {
  return migrations.flatMap(({ id, state }) => {
    const path = (events.get(id) ?? []).map((event) => event.state)
    const way = path.filter((each) => !isEnd(each))
    const isLegal = way.every((each, index) => each === stages[index]) && path.length - way.length <= 1
    const isWhole = state !== 'completed' || way.length === stages.length
    return isLegal && isWhole && path.at(-1) === state
      ? []
      : [`${id}: ${path.join(', ')}, but it is ${state}`]
  })
}

/** What a cloud has and nobody knows, or nobody wants; and workspaces without the one machine that is theirs. */
function findOrphaned({ workspaces, machines, migrations }: Control, clouds: CloudBooks): string[] {
  const live = clouds.instances.filter(({ terminated_at }) => terminated_at === null)
  const wanted = new Set(
    machines.filter((machine) => machine.wanted === 'running').map((machine) => machine.instance_id),
  )
  const unknown = live.filter(({ id }) => !wanted.has(id)).map(({ id, token }) => `machine ${id} (${token})`)
  const ids = new Set(live.map(({ id }) => id))
  const volumes = clouds.volumes
    .filter(({ instance_id }) => !ids.has(instance_id))
    .map(({ id }) => `volume ${id}`)
  const moving = new Set(migrations.filter(({ state }) => !isEnd(state)).map(({ id }) => `${id}:snapshot`))
  const snapshots = clouds.snapshots
    .filter(({ token }) => !moving.has(token))
    .map(({ id }) => `snapshot ${id}`)
  const homes = workspaces.flatMap(({ id, name, removed_at, instance_id, provider }) => {
    const own = live.filter(({ workspace }) => workspace === id)
    if (removed_at !== null) return own.map((machine) => `machine ${machine.id} of ${name}, which is removed`)
    const isHome = own.length === 1 && own[0]?.id === instance_id && own[0]?.provider === provider
    return isHome || provider === null
      ? []
      : [`${name} should run on ${instance_id}, has ${own.length} machines`]
  })
  return [...unknown, ...volumes, ...snapshots, ...homes]
}

function findStuck({ migrations, machines }: Control): string[] {
  return [
    ...migrations.filter(({ state }) => !isEnd(state)).map(({ id, state }) => `${id} is ${state}`),
    ...migrations.filter(({ dispatched }) => dispatched === 0).map(({ id }) => `${id} was never handed over`),
    ...machines.filter(({ settled }) => settled === 0).map(({ token }) => `${token} is not settled`),
  ]
}

/** Files that were there before and are not there now, or not the same; and sources that went before their target came. */
function findDamaged(
  { workspaces, migrations, events }: Control,
  { files, instances }: CloudBooks,
  known: Known,
): Pick<Findings, 'damaged' | 'files'> {
  let compared = 0
  const damaged = [...known].flatMap(([id, expected]) => {
    const workspace = workspaces.find((each) => each.id === id)
    if (!workspace || workspace.removed_at !== null) return []
    const there = files.get(workspace.instance_id ?? '') ?? []
    return [...expected].flatMap(([path, content]) => {
      compared += 1
      const found = there.find((file) => file.path === path)
      const isSame = found?.content === content && found.sha256 === toDiskFile(path, content).sha256
      return isSame ? [] : [`${workspace.name}: ${path} is ${found ? 'different' : 'gone'}`]
    })
  })
  const early = migrations.flatMap(({ id, state, source_instance, target_instance }) => {
    const source = instances.find((each) => each.id === source_instance)
    const target = instances.find((each) => each.id === target_instance)
    const moved = events.get(id)?.some((event) => event.state === 'retiring_source')
    if (state !== 'completed' || !moved || source?.terminated_at == null) return []
    const isSafe = target?.healthy_at != null && target.healthy_at <= source.terminated_at
    return isSafe ? [] : [`${id}: the source went before the target was healthy`]
  })
  return { damaged: [...damaged, ...early], files: compared }
}
