/** An emulator with one safeguard taken out. A run that does not notice it proves nothing. */
export interface Mutant {
  readonly name: string
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[]
  /** Where a process has to die for the missing safeguard to be missed. */
  readonly way: string
  readonly point: string
}

export const mutants: readonly Mutant[] = [
  {
    name: 'a new token each time',
    edits: [
      {
        file: 'migrate/begin.ts',
        find: '.createInstance({\n    token,',
        put: '.createInstance({\n    token: `${token}:${Math.random()}`,',
      },
    ],
    way: 'completes',
    point: 'createInstance:after',
  },
  {
    name: 'no compare-and-set',
    edits: [
      { file: 'migrate/leave.ts', find: "if (now.migration.state !== stage) return { is: 'done' }", put: '' },
      { file: 'migrate/leave.ts', find: "if (migration.state !== stage) return { is: 'done' }", put: '' },
      {
        file: 'state/migrations.ts',
        find: 'WHERE id = ? AND state = ?',
        put: 'WHERE id = ? AND (state IS NOT NULL OR state = ?)',
      },
    ],
    way: 'completes',
    point: 'leave snapshotted:done',
  },
  {
    name: 'nobody looks for what was not handed over',
    edits: [{ file: 'caretaker.ts', find: 'await settle()\n    await dispatch()', put: 'await settle()' }],
    way: 'completes',
    point: 'dispatch:recorded',
  },
  {
    name: 'the target is not taken back',
    edits: [{ file: 'migrate/undo.ts', find: 'if (!machine) continue', put: 'if (machine) continue' }],
    way: 'is rolled back',
    point: 'turn back:done',
  },
  {
    name: 'the data stays behind',
    edits: [
      { file: 'migrate/begin.ts', find: 'restore: archive.value,', put: '' },
      {
        file: 'migrate/leave.ts',
        find: 'snapshot.value.sha256 === target.value.restoredSha256',
        put: 'target.value.restoredSha256 === null',
      },
    ],
    way: 'completes',
    point: 'createInstance:after',
  },
  {
    name: 'the source goes first',
    edits: [
      {
        file: 'migrate/leave.ts',
        find: 'provisioning_target: isTargetHealthy,',
        put: `async provisioning_target(ground, migration, since?: number) {
    const source = await ground.database.transaction((sql) => getBookedInstance(sql, migration.source_instance))
    await ground.clouds[migration.from_provider].terminateInstance(source.token, { data: false })
    return isTargetHealthy(ground, migration, since)
  },`,
      },
    ],
    way: 'is rolled back',
    point: 'leave provisioning_target:entered',
  },
]
