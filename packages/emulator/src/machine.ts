/** The states that a migration goes through, in order, when nothing fails. */
export const stages = [
  'snapshotting',
  'snapshotted',
  'provisioning_target',
  'target_healthy',
  'retiring_source',
] as const
export type Stage = (typeof stages)[number]

const ends = ['completed', 'failed', 'rolled_back'] as const
export type End = (typeof ends)[number]
export type MigrationState = Stage | End

export const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value)
export const isEnd = (value: unknown): value is End => ends.some((end) => end === value)

/** How long each state lasts in the real service: 16 minutes in all. */
export const minutes: Readonly<Record<Stage, number>> = {
  snapshotting: 4,
  snapshotted: 0.5,
  provisioning_target: 7,
  target_healthy: 1.5,
  retiring_source: 3,
}

/** What a migration is doing, as its status tells people. */
export const details: Readonly<Record<Stage | 'completed', string>> = {
  snapshotting: 'taking a snapshot of /workspace and /home/agent/.claude',
  snapshotted: 'the snapshot is verified',
  provisioning_target: 'building the target machine and restoring the snapshot on it',
  target_healthy: 'the target machine is healthy; switching the workspace over',
  retiring_source: 'the workspace runs on the target; retiring the source machine',
  completed: '',
}

/** The state after one that went well. */
export function toNext(stage: Stage): MigrationState {
  return stages[stages.indexOf(stage) + 1] ?? 'completed'
}
