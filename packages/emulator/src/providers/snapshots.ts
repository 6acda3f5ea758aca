import { randomBytes } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import type { Fault } from '../faults.ts'
import { pack, type Archive, type DiskFile } from './archive.ts'
import { done, notFound, type Effect } from './calls.ts'
import type { Provider, Result, Snapshot } from './cloud.ts'
import { facts } from './facts.ts'
import { findVolume, isBelow } from './volumes.ts'

interface Row {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  readonly created_at: number
  readonly available_at: number
}

/** Copies the kept directories of a machine's data volume, as they are at this moment. */
export async function takeSnapshot(
  sql: Sql,
  provider: Provider,
  order: { readonly token: string; readonly instanceId: string; readonly directories: readonly string[] },
  clock: Clock,
  now: number,
  fault?: Fault,
): Promise<Effect<{ id: string }>> {
  const known = await sql.get<{ id: string }>(
    'SELECT id FROM snapshots WHERE provider = ? AND token = ?',
    provider,
    order.token,
  )
  if (known) return { result: done({ id: known.id }), entry: { outcome: 'replayed', resource_id: known.id } }
  const volume = await findVolume(sql, order.instanceId, 'data')
  if (!volume)
    return { result: notFound(`data volume on ${order.instanceId}`), entry: { outcome: 'refused' } }
  const files = await sql.all<DiskFile>(
    'SELECT path, content, sha256 FROM volume_files WHERE volume_id = ?',
    volume.id,
  )
  const archive = pack(files.filter(({ path }) => order.directories.some((each) => isBelow(path, each))))
  const id = `snap-${randomBytes(8).toString('hex')}`
  await sql.run(
    `INSERT INTO snapshots (id, provider, token, volume_id, sha256, bytes, created_at, available_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    provider,
    order.token,
    volume.id,
    archive.sha256,
    archive.bytes,
    now,
    now + clock.wait(facts[provider].snapshot),
  )
  for (const { path, content, sha256 } of archive.files)
    await sql.run(
      'INSERT INTO snapshot_files (snapshot_id, path, content, sha256) VALUES (?, ?, ?, ?)',
      id,
      path,
      fault?.action === 'corrupt' ? `${content}\uFFFD` : content,
      sha256,
    )
  const { bytes, sha256 } = archive
  return { result: done({ id }), entry: { outcome: 'created', resource_id: id, bytes, sha256 } }
}

export async function findSnapshot(
  sql: Sql,
  provider: Provider,
  id: string,
  now: number,
): Promise<Result<Snapshot>> {
  const row = await findLive(sql, provider, id)
  if (!row) return notFound(`snapshot ${id}`)
  const { sha256, bytes, created_at: createdAt } = row
  return done({ id, state: row.available_at <= now ? 'available' : 'pending', createdAt, sha256, bytes })
}

export async function downloadSnapshot(sql: Sql, provider: Provider, id: string): Promise<Result<Archive>> {
  const row = await findLive(sql, provider, id)
  if (!row) return notFound(`snapshot ${id}`)
  const files = await sql.all<DiskFile>(
    'SELECT path, content, sha256 FROM snapshot_files WHERE snapshot_id = ? ORDER BY path',
    id,
  )
  return done({ files, sha256: row.sha256, bytes: row.bytes })
}

export async function removeSnapshot(
  sql: Sql,
  provider: Provider,
  token: string,
  now: number,
): Promise<Effect<undefined>> {
  const row = await sql.get<{ id: string }>(
    'SELECT id FROM snapshots WHERE provider = ? AND token = ? AND deleted_at IS NULL',
    provider,
    token,
  )
  if (!row) return { result: done(undefined), entry: { outcome: 'replayed' } }
  await sql.run('DELETE FROM snapshot_files WHERE snapshot_id = ?', row.id)
  await sql.run('UPDATE snapshots SET deleted_at = ? WHERE id = ?', now, row.id)
  return { result: done(undefined), entry: { outcome: 'deleted', resource_id: row.id } }
}

const findLive = (sql: Sql, provider: Provider, id: string): Promise<Row | undefined> =>
  sql.get<Row>(
    `SELECT id, sha256, bytes, created_at, available_at FROM snapshots
     WHERE provider = ? AND id = ? AND deleted_at IS NULL`,
    provider,
    id,
  )
