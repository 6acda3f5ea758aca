import type { Sql } from '../database.ts'
import { toDiskFile } from './archive.ts'
import { createCalls, done, notFound, type Ground } from './calls.ts'
import {
  providers,
  type Cloud,
  type Clouds,
  type InstanceOrder,
  type Provider,
  type Result,
} from './cloud.ts'
import { buildInstance, endInstance, findInstance, findInstances } from './instances.ts'
import { downloadSnapshot, findSnapshot, removeSnapshot, takeSnapshot } from './snapshots.ts'
import { listDiskFiles, saveDiskFile } from './volumes.ts'

/** The simulated clouds. They share their books and nothing else. */
export function createClouds(ground: Ground): Clouds {
  const [aws, hetzner, gcp] = providers.map((provider) => createCloud(provider, ground))
  if (!aws || !hetzner || !gcp) throw new Error('a cloud is missing')
  return { aws, hetzner, gcp }
}

/** Machines that have been there all along, with their files. Doing it again changes nothing. */
export async function stockClouds(
  { ledger, clock }: Pick<Ground, 'ledger' | 'clock'>,
  stock: readonly Stock[],
): Promise<void> {
  await ledger.transaction(async (sql) => {
    for (const { provider, order, files } of stock) {
      const { result, entry } = await buildInstance(sql, provider, order, clock, clock.now())
      if (entry.outcome !== 'created' || !result.ok) continue
      for (const { path, content } of files)
        await saveDiskFile(sql, result.value.id, toDiskFile(path, content))
    }
  })
}

export interface Stock {
  readonly provider: Provider
  readonly order: InstanceOrder
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

function createCloud(name: Provider, ground: Ground): Cloud {
  const { clock, ledger } = ground
  const { change, look } = createCalls(name, ground)
  // A machine answers at once, and nobody books what is said to it.
  const reachMachine = <Value>(
    id: string,
    mode: 'read' | 'write',
    work: (sql: Sql) => Promise<Value>,
  ): Promise<Result<Value>> =>
    ledger.transaction(
      async (sql) => ((await isLive(sql, name, id)) ? done(await work(sql)) : notFound(`machine ${id}`)),
      { mode, lock: name },
    )
  return {
    name,
    createInstance: (order) =>
      change('createInstance', order.token, (sql, now, fault) =>
        buildInstance(sql, name, order, clock, now, fault),
      ),
    describeInstance: (id) => look('describeInstance', (sql, now) => findInstance(sql, name, id, now)),
    listInstances: (tag, value) =>
      look('listInstances', async (sql, now) => done(await findInstances(sql, name, tag, value, now))),
    terminateInstance: (token, { data }) =>
      change('terminateInstance', token, (sql, now) => endInstance(sql, name, token, data, now)),
    createSnapshot: (token, instanceId, directories) =>
      change('createSnapshot', token, (sql, now, fault) =>
        takeSnapshot(sql, name, { token, instanceId, directories }, clock, now, fault),
      ),
    describeSnapshot: (id) => look('describeSnapshot', (sql, now) => findSnapshot(sql, name, id, now)),
    readSnapshot: (id) => look('readSnapshot', (sql) => downloadSnapshot(sql, name, id)),
    deleteSnapshot: (token) =>
      change('deleteSnapshot', token, (sql, now) => removeSnapshot(sql, name, token, now)),
    listFiles: (id, directory) => reachMachine(id, 'read', (sql) => listDiskFiles(sql, id, directory)),
    writeFiles: (id, files) =>
      reachMachine(id, 'write', async (sql) => {
        for (const { path, content } of files) await saveDiskFile(sql, id, toDiskFile(path, content))
        return undefined
      }),
  }
}

const isLive = async (sql: Sql, provider: Provider, id: string): Promise<boolean> =>
  (await sql.get(
    'SELECT id FROM instances WHERE provider = ? AND id = ? AND terminated_at IS NULL',
    provider,
    id,
  )) !== undefined
