import { running, type MovableClock, type Position } from '../clock.ts'
import type { Database, Sql } from '../database.ts'

export const clockTables = `
CREATE TABLE clock (
  -- There is one, so that a restart and other processes agree on the time.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  frozen_at INTEGER,
  ahead INTEGER NOT NULL
);
`

export async function findPosition(sql: Sql): Promise<Position> {
  const row = await sql.get<{ frozen_at: number | null; ahead: number }>(
    'SELECT frozen_at, ahead FROM clock WHERE id = 1',
  )
  return row ? { frozenAt: row.frozen_at, ahead: row.ahead } : running
}

/** What somebody does to the clock. */
export type ClockMove =
  | { readonly action: 'freeze' | 'resume' }
  | { readonly action: 'advance'; readonly milliseconds: number }

/** Moves the clock, for this process and all others that share its state. */
export async function moveClock(database: Database, clock: MovableClock, move: ClockMove): Promise<void> {
  const position = await database.transaction(async (sql) => {
    const to = toPosition(clock, await findPosition(sql), move)
    await sql.run(
      `INSERT INTO clock (id, frozen_at, ahead) VALUES (1, ?, ?)
       ON CONFLICT (id) DO UPDATE SET frozen_at = excluded.frozen_at, ahead = excluded.ahead`,
      to.frozenAt,
      to.ahead,
    )
    return to
  })
  clock.move(position)
}

/** Takes over where another process has put the clock. */
export async function followClock(database: Database, clock: MovableClock): Promise<void> {
  const position = await database.transaction(findPosition, { mode: 'read' })
  const { frozenAt, ahead } = clock.position()
  if (position.frozenAt !== frozenAt || position.ahead !== ahead) clock.move(position)
}

/** How long the clocks of two processes may differ after one was moved. */
const followMilliseconds = 250

/** Goes on taking over where others put the clock. The result ends that. */
export function keepFollowing(database: Database, clock: MovableClock): () => void {
  const follow = (): void => {
    // While the database does not answer, the clock stays as it is.
    followClock(database, clock).catch(() => undefined)
  }
  const timer = setInterval(follow, followMilliseconds).unref()
  return () => clearInterval(timer)
}

function toPosition(clock: MovableClock, from: Position, move: ClockMove): Position {
  // Of this process's own clock only the wall is asked: the stored position may be newer than what it shows.
  const wall = clock.wall()
  if (move.action === 'freeze') return { ...from, frozenAt: from.frozenAt ?? wall + from.ahead }
  if (move.action === 'advance')
    return from.frozenAt === null
      ? { ...from, ahead: from.ahead + move.milliseconds }
      : { ...from, frozenAt: from.frozenAt + move.milliseconds }
  if (from.frozenAt === null) return from
  // It goes on from where it stood. What was skipped by standing still is not made up for.
  return { frozenAt: null, ahead: from.frozenAt - wall }
}
