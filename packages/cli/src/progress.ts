import type { Outcome } from '@molecule-ai/spec'
import { toClock } from './duration.ts'
import { aroundPointer } from './pointer.ts'
import type { Screen } from './terminal.ts'
import { clean } from './text.ts'
import type { Clock, Progress, Step } from './wait.ts'
import { cut } from './width.ts'

export interface ProgressOptions {
  readonly title: string
  /** The known states in the order in which they come, and what they mean. */
  readonly outcome: Readonly<Record<string, Outcome>>
  readonly clock: Clock
  /** JSON pointer to the state; a text beside it tells more. */
  readonly state: string
  /** How long it has run already. */
  readonly elapsedMs?: number
  readonly write: (text: string) => void
}

/** How long a log may be silent: some CI systems end a job that says nothing. */
const heartbeatMs = 60_000

/** One look that failed is no news: the next one is made soon. */
const missesToTell = 2

/** For logs: a line for every change, and one a minute while nothing changes. */
export function createLines({ title, state, clock, elapsedMs = 0, write }: ProgressOptions): Progress {
  let spokenAt = clock.now()
  const start = spokenAt - elapsedMs
  let last: Step | undefined
  let misses = 0
  let missed: string | undefined
  const speak = (text: string): void => {
    spokenAt = clock.now()
    write(`[${toClock(spokenAt - start)}] ${title}: ${text}\n`)
  }
  return {
    update(step) {
      // After an outage one wants to know that it is seen again.
      if (last === undefined || missed !== undefined || textOf(last, state) !== textOf(step, state))
        speak(textOf(step, state))
      last = step
      misses = 0
      missed = undefined
    },
    miss(reason) {
      if (++misses < missesToTell || reason === missed) return
      missed = reason
      speak(toMissed(reason))
    },
    tick() {
      if (clock.now() - spokenAt < heartbeatMs) return
      if (missed !== undefined) speak(toMissed(missed))
      else speak(last === undefined ? 'no state yet' : `still ${last.state}`)
    },
    end() {},
  }
}

/** For a terminal: the states in order, redrawn in place, with the time that each has taken. */
export function createSteps(options: ProgressOptions & { readonly screen: () => Screen }): Progress {
  const { clock, elapsedMs = 0, write } = options
  const start = clock.now() - elapsedMs
  const seen = new Map<string, number>()
  let last: Step | undefined
  let missed: string | undefined
  let drawn = 0
  let frame = 0
  const draw = (): void => {
    const rows = rowsOf(options, {
      seen,
      last,
      missed,
      start,
      now: clock.now(),
      spinner: frames[frame++ % frames.length] ?? '',
    })
    const { columns } = options.screen()
    const lines = rows.map((row) => `\u001b[2K${cut(row, columns - 1)}\n`)
    write(`${drawn > 0 ? `\u001b[${drawn}A` : ''}${lines.join('')}`)
    drawn = rows.length
  }
  return {
    update(step) {
      last = step
      missed = undefined
      if (!seen.has(step.state)) seen.set(step.state, clock.now())
      draw()
    },
    miss(reason) {
      missed = reason
      draw()
    },
    tick: draw,
    end: draw,
  }
}

const frames = Array.from('⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏')

interface Picture {
  readonly seen: ReadonlyMap<string, number>
  readonly last: Step | undefined
  readonly missed: string | undefined
  readonly start: number
  readonly now: number
  readonly spinner: string
}

function rowsOf(
  { title, outcome, state }: ProgressOptions,
  { seen, last, missed, start, now, spinner }: Picture,
): string[] {
  const shown =
    missed === undefined ? (last === undefined ? 'starting' : textOf(last, state)) : toMissed(missed)
  const head = `${title}  ${toClock(now - start)}  ${shown}`
  const pending = Object.keys(outcome).filter((name) => outcome[name] === 'pending')
  const reached = pending.findLastIndex((name) => seen.has(name))
  const ended = last?.outcome !== undefined && last.outcome !== 'pending'
  const rows = pending.map((name, index) => {
    const done = index < reached || last?.outcome === 'success'
    const current = index === reached && !done
    const mark = done ? '✓' : current ? (ended ? '✗' : spinner) : '·'
    const from = seen.get(name)
    if (from === undefined) return `  ${mark} ${name}`
    const next = [...seen.values()][[...seen.keys()].indexOf(name) + 1]
    return `  ${mark} ${name}  ${toClock((next ?? now) - from)}`
  })
  return [head, ...rows]
}

/** What a person needs to know while nothing is seen: that it is not over. */
const toMissed = (reason: string): string => `cannot be seen, trying again: ${clean(reason)}`

/** The state, and what the answer says beside it. */
export function textOf({ state, body }: Step, pointer: string): string {
  const detail = detailOf(body, pointer)
  return clean(detail === undefined ? state : `${state}, ${detail}`)
}

/** The text that stands beside the state in the answer: `detail`, `message` or `error`. */
export function detailOf(body: unknown, pointer: string): string | undefined {
  const fields = aroundPointer(body, pointer) as Readonly<Record<string, unknown>> | null | undefined
  const text = fields?.detail ?? fields?.message ?? fields?.error
  return typeof text === 'string' && text !== '' ? text : undefined
}
