import postgres from 'postgres'

import { Unavailable } from '../database.ts'

const connectSeconds = 5
/** A process that was stopped in a transaction loses it after this, so that the others do not wait for it for ever. */
const idleMilliseconds = 15_000
const statementMilliseconds = 15_000
/** The server ends what takes too long. Where it broke down under a statement, the driver may never say so. */
const answerMilliseconds = 20_000

/** One connection, for one transaction at a time. */
export interface Line {
  /**
   * Throws `Unavailable` when the connection was lost, because what begins on one connection must not go on on another, and
   * when no answer comes.
   */
  send(
    statement: string,
    values?: readonly (string | number | null)[],
  ): Promise<postgres.RowList<postgres.Row[]>>
  /** Several statements at once, without values. */
  sendAll(statements: string): Promise<unknown>
  /** Begins anew, on a new connection if the old one was lost. */
  open(): void
}

/** So many connections, handed out to one after the other. */
export interface Lines {
  take(): Promise<Line>
  give(line: Line): void
  end(): Promise<void>
}

/**
 * Connections of our own instead of the driver's pool, whose reserved connections do not notice that they are closed: a
 * statement on one is then never answered.
 */
export function createLines(url: string, schema: string, size: number, patience = answerMilliseconds): Lines {
  const clients = new Set<postgres.Sql>()
  let lines = 0
  const free: Line[] = []
  const waiting: ((line: Line) => void)[] = []
  const create = (): Line => {
    let isLost = false
    const begin = (): postgres.Sql => {
      const begun = connect(url, schema, () => {
        if (client === begun) isLost = true
      })
      clients.add(begun)
      return begun
    }
    let client = begin()
    const abandon = (): void => {
      const silent = client
      clients.delete(silent)
      isLost = true
      client = begin()
      // It may wait for the answer that never comes.
      silent.end({ timeout: 0 }).catch(() => undefined)
    }
    const ask = async <Result>(query: () => Promise<Result>): Promise<Result> => {
      if (isLost) throw new Unavailable('the connection to the database was lost')
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          abandon()
          reject(new Unavailable('the database did not answer in time'))
        }, patience)
      })
      try {
        return await Promise.race([query(), late])
      } finally {
        clearTimeout(timer)
      }
    }
    return {
      send: (statement, values = []) =>
        ask(() => client.unsafe(statement, [...values], { prepare: values.length > 0 })),
      sendAll: (statements) => ask(() => client.unsafe(statements).simple()),
      open() {
        isLost = false
      },
    }
  }
  return {
    async take() {
      const line = free.pop()
      if (line) return line
      if (lines < size) {
        lines += 1
        return create()
      }
      return new Promise((resolve) => waiting.push(resolve))
    },
    give(line) {
      const next = waiting.shift()
      if (next) next(line)
      else free.push(line)
    },
    async end() {
      await Promise.all([...clients].map((client) => client.end({ timeout: 2 })))
    },
  }
}

function connect(url: string, schema: string, onclose: () => void): postgres.Sql {
  return postgres(url, {
    max: 1,
    connect_timeout: connectSeconds,
    backoff: () => 0.2,
    onnotice: () => undefined,
    onclose,
    // Counts and milliseconds are far below the numbers that JavaScript cannot hold.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    fetch_types: false,
    connection: {
      search_path: schema,
      application_name: 'molecule-emulator',
      idle_in_transaction_session_timeout: idleMilliseconds,
      statement_timeout: statementMilliseconds,
    },
  })
}
