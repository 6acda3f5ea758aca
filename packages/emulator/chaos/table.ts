import type { Report } from './boundaries.ts'

/** What is printed about one run. */
export interface Line {
  readonly store: string
  readonly processes: number
  readonly how: string
  readonly report: Report
}

const faults = ['lost', 'twice', 'orphaned', 'stuck', 'damaged'] as const

/** Everything that must not be, in a report. */
export function toProblems({ wrong, findings }: Report): string[] {
  return [...faults.flatMap((fault) => findings[fault].map((text) => `${fault}: ${text}`)), ...wrong]
}

/** The runs as a table, in the form that Markdown reads too. */
export function toTable(lines: readonly Line[]): string {
  const head = [
    'store',
    'processes',
    'killed',
    'kills',
    'migrations',
    'completed',
    'failed',
    'rolled back',
    ...faults,
    'other end',
    'files compared',
    'to the end, p50 / p95 / max ms',
  ]
  const rows = lines.map(({ store, processes, how, report }) => {
    const { findings, kills, wrong, durations } = report
    const end = (name: string): number => findings.ends[name] ?? 0
    return [
      store,
      processes,
      how,
      kills,
      findings.migrations,
      end('completed'),
      end('failed'),
      end('rolled_back'),
      ...faults.map((fault) => findings[fault].length),
      wrong.length,
      findings.files,
      [0.5, 0.95, 1].map((share) => quantile(durations, share)).join(' / '),
    ].map(String)
  })
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const toLine = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...rows.map(toLine)].join('\n')
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
