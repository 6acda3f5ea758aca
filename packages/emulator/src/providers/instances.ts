import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import type { Fault } from '../faults.ts'
import { done, notFound, type Effect } from './calls.ts'
import type { Instance, InstanceOrder, Provider, Result } from './cloud.ts'
import { facts } from './facts.ts'
import { attachVolume, createVolume, deleteVolumes, findVolume } from './volumes.ts'

interface Row {
  readonly id: string
  readonly type: string
  readonly visible_at: number
  readonly healthy_at: number | null
  readonly terminated_at: number | null
}

const columns = 'id, type, visible_at, healthy_at, terminated_at'

/** What a machine is, now that its token has been presented: a new one, or the one from the first time. */
export async function buildInstance(
  sql: Sql,
  provider: Provider,
  order: InstanceOrder,
  clock: Clock,
  now: number,
  fault?: Fault,
): Promise<Effect<{ id: string; type: string }>> {
  const known = await findByToken(sql, provider, order.token)
  if (known)
    return {
      result: done({ id: known.id, type: known.type }),
      entry: { outcome: 'replayed', resource_id: known.id },
    }
  if (await isBurnt(sql, provider, order.token)) return refuse('refused', 'the token was given up')
  const { quota, defaultType, lag, boot } = facts[provider]
  if ((await countLive(sql, provider)) >= quota)
    return refuse('quota_exceeded', `${provider} allows ${quota} machines`)
  const id = order.id ?? (await toFreeId(sql, provider))
  const type = order.type ?? defaultType
  const healthyAt =
    fault?.action === 'never-healthy' ? null : now + (order.id === undefined ? clock.wait(boot) : 0)
  await sql.run(
    `INSERT INTO instances (id, provider, token, type, created_at, visible_at, healthy_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    id,
    provider,
    order.token,
    type,
    now,
    now + (order.id === undefined ? clock.wait(lag) : 0),
    healthyAt,
  )
  for (const [key, value] of Object.entries(order.tags))
    await sql.run('INSERT INTO tags (resource_id, key, value) VALUES (?, ?, ?)', id, key, value)
  await createVolume(sql, { provider, instanceId: id, kind: 'root', now })
  const goesOn = order.dataOf !== undefined && (await attachVolume(sql, order.dataOf, id))
  if (!goesOn) await createVolume(sql, { provider, instanceId: id, kind: 'data', now }, order.restore)
  const restored = goesOn ? undefined : order.restore
  return {
    result: done({ id, type }),
    entry: {
      outcome: 'created',
      resource_id: id,
      bytes: restored?.bytes ?? null,
      sha256: restored?.sha256 ?? null,
    },
  }
}

/** Ends what a token has built, or burns the token. */
export async function endInstance(
  sql: Sql,
  provider: Provider,
  token: string,
  data: boolean,
  now: number,
): Promise<Effect<{ existed: boolean }>> {
  const found = await findByToken(sql, provider, token)
  if (!found) {
    await sql.run(
      'INSERT INTO burnt_tokens (provider, token, at) VALUES (?, ?, ?) ON CONFLICT (provider, token) DO NOTHING',
      provider,
      token,
      now,
    )
    return { result: done({ existed: false }), entry: { outcome: 'burnt' } }
  }
  const changed = await sql.run(
    'UPDATE instances SET terminated_at = ? WHERE id = ? AND terminated_at IS NULL',
    now,
    found.id,
  )
  await deleteVolumes(sql, found.id, data, now)
  return {
    result: done({ existed: true }),
    entry: { outcome: changed > 0 ? 'terminated' : 'replayed', resource_id: found.id },
  }
}

export async function findInstance(
  sql: Sql,
  provider: Provider,
  id: string,
  now: number,
): Promise<Result<Instance>> {
  const row = await sql.get<Row>(
    `SELECT ${columns} FROM instances WHERE provider = ? AND id = ? AND visible_at <= ?`,
    provider,
    id,
    now,
  )
  return row ? done(await toInstance(sql, row, now)) : notFound(`machine ${id}`)
}

export async function findInstances(
  sql: Sql,
  provider: Provider,
  tag: string,
  value: string,
  now: number,
): Promise<Instance[]> {
  const rows = await sql.all<Row>(
    `SELECT ${columns} FROM instances WHERE provider = ? AND visible_at <= ?
       AND id IN (SELECT resource_id FROM tags WHERE key = ? AND value = ?) ORDER BY created_at, id`,
    provider,
    now,
    tag,
    value,
  )
  const instances: Instance[] = []
  for (const row of rows) instances.push(await toInstance(sql, row, now))
  return instances
}

async function toInstance(sql: Sql, row: Row, now: number): Promise<Instance> {
  const isHealthy = row.terminated_at === null && row.healthy_at !== null && row.healthy_at <= now
  const tags = await sql.all<{ key: string; value: string }>(
    'SELECT key, value FROM tags WHERE resource_id = ?',
    row.id,
  )
  return {
    id: row.id,
    type: row.type,
    state: row.terminated_at !== null ? 'terminated' : isHealthy ? 'running' : 'pending',
    isHealthy,
    restoredSha256: (await findVolume(sql, row.id, 'data'))?.restored_sha256 ?? null,
    tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
  }
}

const findByToken = (sql: Sql, provider: Provider, token: string): Promise<Row | undefined> =>
  sql.get<Row>(`SELECT ${columns} FROM instances WHERE provider = ? AND token = ?`, provider, token)

async function isBurnt(sql: Sql, provider: Provider, token: string): Promise<boolean> {
  const row = await sql.get('SELECT at FROM burnt_tokens WHERE provider = ? AND token = ?', provider, token)
  return row !== undefined
}

async function countLive(sql: Sql, provider: Provider): Promise<number> {
  const row = await sql.get<{ count: number }>(
    'SELECT count(*) AS count FROM instances WHERE provider = ? AND terminated_at IS NULL',
    provider,
  )
  return row?.count ?? 0
}

/** An id that no machine has. */
export async function toFreeId(sql: Sql, provider: Provider): Promise<string> {
  for (;;) {
    const id = facts[provider].toInstanceId()
    if (!(await sql.get('SELECT id FROM instances WHERE id = ?', id))) return id
  }
}

const refuse = (code: 'refused' | 'quota_exceeded', message: string): Effect<never> => ({
  result: { ok: false, error: { code, message, isTransient: false } },
  entry: { outcome: 'refused' },
})
