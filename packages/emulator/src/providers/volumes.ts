import type { Sql } from '../database.ts'
import { pack, type Archive, type DiskFile } from './archive.ts'
import type { Provider } from './cloud.ts'

/** Where the data volume is mounted. All other files of a machine are on its root volume, which goes with it. */
const dataDirectories = ['/workspace', '/home'] as const

type Kind = 'root' | 'data'

export const isBelow = (path: string, directory: string): boolean => path.startsWith(`${directory}/`)

const toKind = (path: string): Kind =>
  dataDirectories.some((directory) => isBelow(path, directory)) ? 'data' : 'root'

/** The volume of a kind that is on a machine. */
export async function findVolume(
  sql: Sql,
  instanceId: string,
  kind: Kind,
): Promise<{ id: string; restored_sha256: string | null } | undefined> {
  return sql.get(
    'SELECT id, restored_sha256 FROM volumes WHERE instance_id = ? AND kind = ? AND deleted_at IS NULL',
    instanceId,
    kind,
  )
}

export async function createVolume(
  sql: Sql,
  volume: {
    readonly provider: Provider
    readonly instanceId: string
    readonly kind: Kind
    readonly now: number
  },
  archive?: Archive,
): Promise<void> {
  const id = `vol-${volume.kind}-${volume.instanceId}`
  // What arrived is counted here, whatever the sender said.
  const restored = archive && pack(archive.files)
  await sql.run(
    'INSERT INTO volumes (id, provider, kind, instance_id, restored_sha256, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    volume.provider,
    volume.kind,
    volume.instanceId,
    restored?.sha256 ?? null,
    volume.now,
  )
  for (const file of restored?.files ?? []) await saveFile(sql, id, file)
}

/** Lets the data volume of a machine that is gone go on in another one. Says whether there was one. */
export async function attachVolume(sql: Sql, from: string, to: string): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE volumes SET instance_id = ? WHERE instance_id = ? AND kind = 'data' AND deleted_at IS NULL`,
    to,
    from,
  )
  return changed > 0
}

/** Deletes the root volume of a machine, and with `data` the data volume and its snapshots too. */
export async function deleteVolumes(sql: Sql, instanceId: string, data: boolean, now: number): Promise<void> {
  const volumes = await sql.all<{ id: string; kind: Kind }>(
    'SELECT id, kind FROM volumes WHERE instance_id = ? AND deleted_at IS NULL',
    instanceId,
  )
  for (const { id } of volumes.filter(({ kind }) => data || kind === 'root')) {
    await sql.run('DELETE FROM volume_files WHERE volume_id = ?', id)
    await sql.run('UPDATE volumes SET deleted_at = ? WHERE id = ?', now, id)
    await sql.run(
      'DELETE FROM snapshot_files WHERE snapshot_id IN (SELECT id FROM snapshots WHERE volume_id = ?)',
      id,
    )
    await sql.run('UPDATE snapshots SET deleted_at = ? WHERE volume_id = ? AND deleted_at IS NULL', now, id)
  }
}

/** The files of a machine below a directory, by path. */
export async function listDiskFiles(sql: Sql, instanceId: string, directory: string): Promise<DiskFile[]> {
  const volume = await findVolume(sql, instanceId, toKind(`${directory}/`))
  if (!volume) return []
  const files = await sql.all<DiskFile>(
    'SELECT path, content, sha256 FROM volume_files WHERE volume_id = ? ORDER BY path',
    volume.id,
  )
  return files.filter(({ path }) => isBelow(path, directory))
}

/** Writes a file on a machine, over the one that was there. */
export async function saveDiskFile(sql: Sql, instanceId: string, file: DiskFile): Promise<void> {
  const volume = await findVolume(sql, instanceId, toKind(file.path))
  if (!volume) throw new Error(`the machine ${instanceId} has no volume for ${file.path}`)
  await saveFile(sql, volume.id, file)
}

async function saveFile(sql: Sql, volumeId: string, { path, content, sha256 }: DiskFile): Promise<void> {
  await sql.run(
    `INSERT INTO volume_files (volume_id, path, content, sha256) VALUES (?, ?, ?, ?)
     ON CONFLICT (volume_id, path) DO UPDATE SET content = excluded.content, sha256 = excluded.sha256`,
    volumeId,
    path,
    content,
    sha256,
  )
}
