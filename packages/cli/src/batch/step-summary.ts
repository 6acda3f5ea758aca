import { toClock } from '../duration.ts'
import { append, escape, type SummaryOptions } from '../step-summary.ts'
import { isUnderWay, textOf } from './board.ts'
import { toCounts, type Summary } from './results.ts'

/** For the page of a CI job: what came of each, as a table in Markdown. */
export function writeStepSummary(
  { batch, command, counts, items }: Summary,
  { path, warn }: Pick<SummaryOptions, 'path' | 'warn'>,
): void {
  if (items.length === 0) return
  const rows = items.map((item) => {
    const mark =
      item.outcome === 'success' ? '✓' : isUnderWay(item) || item.outcome === 'not_started' ? '…' : '✗'
    const text = item.outcome === 'not_started' ? 'not begun' : textOf(item)
    const time = item.seconds === undefined ? '' : toClock(item.seconds * 1000)
    return `| ${mark} | ${escape(item.name ?? item.id)} | ${escape(text)} | ${time} |`
  })
  const head = `### ${escape(command)}: ${toCounts({ counts })} (${batch})`
  append(path, [head, '', '| | | state | time |', '| - | - | - | - |', ...rows, '', ''].join('\n'), warn)
}
