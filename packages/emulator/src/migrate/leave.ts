import type { Sql } from '../database.ts'
import { toNext, type Stage } from '../machine.ts'
import { isIntact } from '../providers/archive.ts'
import { attachMachine, findBooked, getBookedInstance, orderMachine, recordEnded } from '../state/machines.ts'
import { advanceMigration, type Migration } from '../state/migrations.ts'
import { revokeWorkspaceTokens } from '../state/tokens.ts'
import type { Workspace } from '../state/workspaces.ts'
import { isRemoved, look, toTargetToken, type Ground, type Outcome } from './ground.ts'
import { giveTime, insist } from './patience.ts'
import { point } from './point.ts'

/**
 * Ends a state when the clouds have done their part, and enters the next one in the same transaction as what changes with
 * it. Doing it again changes nothing: the migration is no longer in that state. `since` is when it was tried first.
 */
export async function leave(ground: Ground, id: string, stage: Stage, since?: number): Promise<Outcome> {
  const { database, clock } = ground
  const now = await database.transaction((sql) => look(sql, clock, id), { mode: 'read' })
  if (!now) return { is: 'gone' }
  if (now.migration.state !== stage) return { is: 'done' }
  const reason = toReason(now.migration, now.workspace)
  if (reason !== undefined) return { is: 'failed', reason }
  const ready = await checks[stage](ground, now.migration, since)
  if (ready.is !== 'done') return ready
  return database.transaction(async (sql): Promise<Outcome> => {
    // Decided on what is there inside the transaction, not on what was there before the clouds were asked.
    const then = await look(sql, clock, id)
    if (!then) return { is: 'gone' }
    const { migration, workspace } = then
    if (migration.state !== stage) return { is: 'done' }
    const late = toReason(migration, workspace)
    if (late !== undefined || workspace === undefined)
      return { is: 'failed', reason: late ?? 'the workspace was removed' }
    await effects[stage](sql, ground, migration, workspace)
    await advanceMigration(sql, migration, toNext(stage), null, clock.now())
    return { is: 'done' }
  })
}

function toReason(migration: Migration, workspace: Workspace | undefined): string | undefined {
  if (workspace === undefined || isRemoved(workspace)) return 'the workspace was removed'
  if (migration.fault === migration.state) return `${migration.state} failed on request`
  // Switching would leave that other machine to nobody. Once switched, it is not the migration's business any more.
  const known = [migration.source_instance, migration.target_instance, null]
  const isOther = migration.state !== 'retiring_source' && !known.includes(workspace.instance_id)
  return isOther ? 'the workspace got another machine meanwhile' : undefined
}

type Check = (ground: Ground, migration: Migration, since?: number) => Promise<Outcome>

/** What the clouds have to have done by the end of each state. */
const checks: Readonly<Record<Stage, Check>> = {
  async snapshotting(ground, migration, since) {
    const { from_provider, snapshot_id } = migration
    const snapshot = await ground.clouds[from_provider].describeSnapshot(snapshot_id ?? '')
    if (!snapshot.ok) return giveTime(ground, migration, snapshot.error, since)
    if (snapshot.value.state === 'available') return { is: 'done' }
    return giveTime(ground, migration, { isTransient: true, message: 'the snapshot is not complete' }, since)
  },

  async snapshotted(ground, migration, since) {
    const { from_provider, snapshot_id } = migration
    const archive = await ground.clouds[from_provider].readSnapshot(snapshot_id ?? '')
    if (!archive.ok) return giveTime(ground, migration, archive.error, since)
    return isIntact(archive.value)
      ? { is: 'done' }
      : { is: 'failed', reason: 'the snapshot is damaged: its checksum is wrong' }
  },

  provisioning_target: isTargetHealthy,
  target_healthy: isTargetHealthy,

  async retiring_source(ground, migration) {
    const source = await ground.database.transaction(
      (sql) => getBookedInstance(sql, migration.source_instance),
      { mode: 'read' },
    )
    // The workspace runs on the target: from here it only goes forward.
    const ended = await ground.clouds[migration.from_provider].terminateInstance(source.token, { data: true })
    return ended.ok ? { is: 'done' } : insist(ground, migration, ended.error)
  },
}

async function isTargetHealthy(ground: Ground, migration: Migration, since?: number): Promise<Outcome> {
  const { from_provider, to_provider, snapshot_id, target_instance } = migration
  const target = await ground.clouds[to_provider].describeInstance(target_instance ?? '')
  // A new machine may not be found for a moment.
  if (!target.ok) return giveTime(ground, migration, { ...target.error, isTransient: true }, since)
  if (target.value.state === 'terminated') return { is: 'failed', reason: 'the target machine is gone' }
  if (!target.value.isHealthy)
    return giveTime(
      ground,
      migration,
      { isTransient: true, message: 'the target machine is not healthy' },
      since,
    )
  const snapshot = await ground.clouds[from_provider].describeSnapshot(snapshot_id ?? '')
  if (!snapshot.ok) return giveTime(ground, migration, snapshot.error, since)
  return snapshot.value.sha256 === target.value.restoredSha256
    ? { is: 'done' }
    : { is: 'failed', reason: 'the data on the target machine is not that of the snapshot' }
}

type Effect = (sql: Sql, ground: Ground, migration: Migration, workspace: Workspace) => Promise<void>

/** What changes in the state along with the next state's beginning. */
const effects: Readonly<Record<Stage, Effect>> = {
  snapshotting: async () => undefined,
  // From here on a target may exist, so there may be something to roll back: it is in the book before it is built.
  snapshotted: (sql, _, migration, workspace) =>
    orderMachine(sql, {
      token: toTargetToken(migration),
      workspaceId: workspace.id,
      orgId: workspace.org_id,
      provider: migration.to_provider,
      attached: false,
      keeper: migration.id,
    }),
  // The agent gets new credentials on its new machine; the old ones end before that is found healthy.
  provisioning_target: (sql, _, __, workspace) => revokeWorkspaceTokens(sql, workspace.id),
  async target_healthy(sql, { clock }, migration, workspace) {
    const target = await findBooked(sql, toTargetToken(migration))
    const source = await getBookedInstance(sql, migration.source_instance)
    if (!target) throw new Error(`the migration ${migration.id} has no target`)
    await point(sql, clock, workspace, target)
    await attachMachine(sql, { attach: target.token, detach: source.token, keeper: migration.id })
  },
  retiring_source: async (sql, _, migration) =>
    recordEnded(sql, (await getBookedInstance(sql, migration.source_instance)).token),
}
