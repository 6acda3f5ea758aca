import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

import type { Database } from '../database.ts'
import type { Sandbox } from './operation.ts'
import { toRequest } from './requests.ts'

/** How often it is looked whether migrations went on; requests are told at once. */
const lookMilliseconds = 500

/** Tells of requests and of migrations as they happen, until the caller goes. */
export function streamEvents(context: Context, { requests, database }: Sandbox): Response {
  return streamSSE(context, async (stream) => {
    const pending: { event: string; data: string }[] = []
    let wake = (): void => undefined
    const stop = requests.listen((entry) => {
      pending.push({ event: 'request', data: JSON.stringify(toRequest(entry)) })
      wake()
    })
    stream.onAbort(() => {
      stop()
      wake()
    })
    await stream.writeSSE({ event: 'hello', data: '{}' })
    let seen = await countMoves(database)
    while (!stream.aborted && !stream.closed) {
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, lookMilliseconds).unref()
      })
      // A database that is being closed or does not answer has nothing new.
      const moves = await countMoves(database).catch(() => seen)
      if (moves !== seen) pending.push({ event: 'migration', data: JSON.stringify({ moves }) })
      seen = moves
      for (const each of pending.splice(0)) await stream.writeSSE(each)
    }
  })
}

/** How often a migration has gone from one state to the next. */
async function countMoves(database: Database): Promise<number> {
  const row = await database.transaction(
    (sql) => sql.get<{ found: number }>('SELECT count(*) AS found FROM migration_events'),
    { mode: 'read' },
  )
  return row?.found ?? 0
}
