import { isEnd } from '../machine.ts'
import { attachMachine, findBooked, getBookedInstance, recordEnded } from '../state/machines.ts'
import { advanceMigration } from '../state/migrations.ts'
import { isRemoved, look, toSnapshotToken, toTargetToken, type Ground, type Outcome } from './ground.ts'
import { insist } from './patience.ts'
import { point } from './point.ts'

/** Lets the workspace run on the source again, if it has left it. The source is still there. */
export async function turnBack({ database, clock }: Ground, id: string): Promise<Outcome> {
  return database.transaction(async (sql): Promise<Outcome> => {
    const now = await look(sql, clock, id)
    if (!now) return { is: 'gone' }
    const { migration, workspace } = now
    if (workspace === undefined || isRemoved(workspace)) return { is: 'done' }
    if (migration.target_instance === null || workspace.instance_id !== migration.target_instance)
      return { is: 'done' }
    const source = await getBookedInstance(sql, migration.source_instance)
    await point(sql, clock, workspace, source)
    await attachMachine(sql, { attach: source.token, detach: toTargetToken(migration), keeper: id })
    return { is: 'done' }
  })
}

/** What the clouds have to take back, and whether there ever was a target. Of a removed workspace nothing stays. */
export async function removeTarget(
  ground: Ground,
  id: string,
): Promise<Outcome | { readonly is: 'removed'; readonly existed: boolean }> {
  const { database, clouds, clock } = ground
  const now = await database.transaction(
    async (sql) => {
      const seen = await look(sql, clock, id)
      if (!seen) return undefined
      const { migration, workspace } = seen
      return {
        migration,
        target: await findBooked(sql, toTargetToken(migration)),
        source: isRemoved(workspace) ? await getBookedInstance(sql, migration.source_instance) : undefined,
      }
    },
    { mode: 'read' },
  )
  if (!now) return { is: 'gone' }
  const { migration, target, source } = now
  let existed = false
  for (const machine of [target, source]) {
    if (!machine) continue
    const ended = await clouds[machine.provider].terminateInstance(machine.token, { data: true })
    if (!ended.ok) return insist(ground, migration, ended.error)
    if (machine === target) existed = ended.value.existed
  }
  const dropped = await clouds[migration.from_provider].deleteSnapshot(toSnapshotToken(migration))
  if (!dropped.ok) return insist(ground, migration, dropped.error)
  return { is: 'removed', existed }
}

/** Enters the last state: `failed` where there never was a target, `rolled_back` where there was one. */
export async function end(
  { database, clock }: Ground,
  id: string,
  existed: boolean,
  reason: string,
): Promise<void> {
  await database.transaction(async (sql) => {
    const now = await look(sql, clock, id)
    if (!now || isEnd(now.migration.state)) return
    await recordEnded(sql, toTargetToken(now.migration))
    if (isRemoved(now.workspace)) {
      const source = await getBookedInstance(sql, now.migration.source_instance)
      await recordEnded(sql, source.token)
    }
    await advanceMigration(sql, now.migration, existed ? 'rolled_back' : 'failed', reason, clock.now())
  })
}
