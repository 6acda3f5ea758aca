import { toClock } from '../duration.ts'
import type { Screen } from '../terminal.ts'
import { clean } from '../text.ts'
import { cut, widthOf } from '../width.ts'
import type { Clock } from '../wait.ts'
import type { Result } from './results.ts'

export interface BoardOptions {
  readonly title: string
  readonly total: number
  readonly clock: Clock
  readonly write: (text: string) => void
}

/** Shows how it stands with a batch. */
export interface Board {
  update(result: Result): void
  /** A look at one failed and is made again. */
  miss(id: string, reason: string): void
  /** Called in between, for clocks and signs of life. */
  tick(): void
  end(): void
}

/** How long a log may be silent: some CI systems end a job that says nothing. */
const heartbeatMs = 60_000

/** For logs: a line for every change of an item, and one a minute while nothing changes. */
export function createLog({ title, total, clock, write }: BoardOptions): Board {
  const start = clock.now()
  let spokenAt = start
  const said = new Map<string, string>()
  const results = new Map<string, Result>()
  const speak = (text: string): void => {
    spokenAt = clock.now()
    write(`[${toClock(spokenAt - start)}] ${text}\n`)
  }
  const speakOf = (id: string, name: string, text: string): void => {
    if (said.get(id) === text) return
    said.set(id, text)
    speak(`${name}: ${text}`)
  }
  return {
    update(result) {
      results.set(result.id, result)
      speakOf(result.id, nameOf(result), textOf(result))
    },
    miss(id, reason) {
      const result = results.get(id)
      speakOf(id, result === undefined ? clean(id) : nameOf(result), toMissed(reason))
    },
    tick() {
      if (clock.now() - spokenAt >= heartbeatMs) speak(`${title}: ${toStanding(results, total)}`)
    },
    end() {},
  }
}

/** For a terminal: what has ended stays as a line, what runs is drawn over and over below it. */
export function createTable(options: BoardOptions & { readonly screen: () => Screen }): Board {
  const { title, total, clock, write, screen } = options
  const start = clock.now()
  const results = new Map<string, Result>()
  const since = new Map<string, number>()
  const missed = new Map<string, string>()
  let drawn = 0
  let frame = 0
  const draw = (ended: readonly string[] = []): void => {
    const spinner = frames[frame++ % frames.length]
    const { columns, rows: height } = screen()
    const running = [...results.values()].filter(isUnderWay)
    // What has left the screen at its top cannot be drawn over any more.
    const room = Math.max(1, height - 3)
    const shown = running.length > room ? running.slice(0, room - 1) : running
    const width = Math.max(0, ...shown.map((result) => widthOf(nameOf(result))))
    const rows = shown.map((result) => {
      const time = toClock(clock.now() - (since.get(result.id) ?? start))
      const name = nameOf(result) + ' '.repeat(width - widthOf(nameOf(result)))
      return `  ${spinner} ${name}  ${time}  ${missed.get(result.id) ?? textOf(result)}`
    })
    if (shown.length < running.length) rows.push(`  and ${running.length - shown.length} more`)
    const fit = (row: string): string => `\u001b[2K${cut(row, columns - 1)}\n`
    const head = `${title}  ${toClock(clock.now() - start)}  ${toStanding(results, total)}`
    const up = drawn > 0 ? `\u001b[${drawn}A` : ''
    write(`${up}${[...ended, head, ...rows].map(fit).join('')}\u001b[0J`)
    drawn = rows.length + 1
  }
  return {
    update(result) {
      missed.delete(result.id)
      if (!since.has(result.id)) since.set(result.id, clock.now())
      results.set(result.id, result)
      if (isUnderWay(result)) return draw()
      const time = toClock(clock.now() - (since.get(result.id) ?? start))
      const mark = result.outcome === 'success' ? '✓' : '✗'
      draw([`${mark} ${nameOf(result)}  ${time}  ${textOf(result)}`])
    },
    miss(id, reason) {
      missed.set(id, toMissed(reason))
      draw()
    },
    tick: () => draw(),
    end: () => draw(),
  }
}

const frames = Array.from('⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏')

export const isUnderWay = ({ outcome, error }: Result): boolean =>
  error === undefined && (outcome === 'starting' || outcome === 'running')

const nameOf = ({ id, name }: Result): string => clean(name ?? id)

const toMissed = (reason: string): string => `cannot be seen, trying again: ${clean(reason)}`

/** The state, and what is said beside it. */
export function textOf({ state, detail, error }: Result): string {
  if (error !== undefined) return clean(error.message)
  if (state === undefined) return 'starting'
  return clean(detail === undefined ? state : `${state}, ${detail}`)
}

function toStanding(results: ReadonlyMap<string, Result>, total: number): string {
  const all = [...results.values()]
  const failed = all.filter((result) => !isUnderWay(result) && result.outcome !== 'success').length
  const done = all.filter(({ outcome }) => outcome === 'success').length
  const running = all.filter(isUnderWay).length
  return [`${done} of ${total} done`, ...(failed > 0 ? [`${failed} failed`] : []), `${running} running`].join(
    ', ',
  )
}
