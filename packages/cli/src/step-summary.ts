import { appendFileSync } from 'node:fs'
import { toClock } from './duration.ts'
import { textOf, type ProgressOptions } from './progress.ts'
import type { Progress, Step } from './wait.ts'

export interface SummaryOptions extends Omit<ProgressOptions, 'write'> {
  /** The file that the CI system shows as the summary of a job. */
  readonly path: string
  readonly warn: (message: string) => void
}

/** For the page of a CI job: what it went through and how long each step took, as a table in Markdown. */
export function createStepSummary({
  title,
  state,
  clock,
  elapsedMs = 0,
  path,
  warn,
}: SummaryOptions): Progress {
  const start = clock.now() - elapsedMs
  const seen: { readonly step: Step; readonly at: number }[] = []
  return {
    update(step) {
      const at = clock.now()
      if (seen.at(-1)?.step.state === step.state) seen[seen.length - 1] = { step, at: seen.at(-1)!.at }
      else seen.push({ step, at })
    },
    miss() {},
    tick() {},
    end() {
      if (seen.length === 0) return
      const now = clock.now()
      const rows = seen.map(({ step, at }, index) => {
        const next = seen[index + 1]?.at ?? (step.outcome === 'pending' ? now : undefined)
        const mark = step.outcome === 'failure' ? '✗' : next === now ? '…' : '✓'
        return `| ${mark} | ${escape(textOf(step, state))} | ${next === undefined ? '' : toClock(next - at)} |`
      })
      const last = escape(seen.at(-1)!.step.state)
      const head = `### ${escape(title)}: ${last} after ${toClock(now - start)}`
      append(path, [head, '', '| | step | time |', '| - | - | - |', ...rows, '', ''].join('\n'), warn)
    },
  }
}

/** Adds to the page what is there already from other steps. A page that cannot be written fails nothing. */
export function append(path: string, text: string, warn: SummaryOptions['warn']): void {
  try {
    appendFileSync(path, text)
  } catch (error) {
    warn(`The summary cannot be written to ${path} (${(error as NodeJS.ErrnoException).code}).`)
  }
}

/** What a service says is text here and no table, link or tag. */
export const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~&]/g, String.raw`\$&`)
