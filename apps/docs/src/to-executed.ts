import guides from './generated/executed/guides.json' with { type: 'json' }
import reference from './generated/executed/reference.json' with { type: 'json' }

/** A row of the report: where samples are, and what became of them when they were last run. */
export interface ExecutedRow {
  readonly place: string
  /** The page, where it is one. */
  readonly page?: string
  readonly ran: number
  readonly elsewhere: number
  readonly cannot: number
}

export type Counts = Pick<ExecutedRow, 'ran' | 'elsewhere' | 'cannot'>

/** What a run of the tests wrote down. It fails on the first sample that does not pass, so what ran has passed. */
export interface Executed {
  readonly reference: readonly ExecutedRow[]
  readonly guides: readonly ExecutedRow[]
  readonly total: Counts
  /** Where samples run that neither of the two tests runs, each place once. */
  readonly elsewhere: readonly string[]
  /** Why samples cannot run, with how many of them. */
  readonly cannot: readonly { readonly reason: string; readonly places: readonly string[] }[]
}

interface Tally {
  readonly ran: Readonly<Record<string, number>>
  readonly elsewhere: readonly string[]
  readonly cannot: readonly string[]
}

export function toExecuted(): Executed {
  const pages = Object.entries(guides as Readonly<Record<string, Tally>>).map(([file, tally]) => ({
    place: file.replace(/\.mdx?$/, ''),
    ...tally,
  }))
  const reasons = new Map<string, string[]>()
  for (const { place, cannot } of [...pages, ...reference.cannot.map(toPlace)])
    for (const reason of cannot) reasons.set(reason, [...(reasons.get(reason) ?? []), place])
  const rows = {
    reference: reference.ways.map(({ way, ran, cannot }) => ({ place: way, ran, elsewhere: 0, cannot })),
    guides: pages
      .map(({ place, ran, elsewhere, cannot }) => ({
        place,
        page: place === 'index' ? '/' : `/${place}/`,
        ran: Object.values(ran).reduce((sum, count) => sum + count, 0),
        elsewhere: elsewhere.length,
        cannot: cannot.length,
      }))
      .filter(({ ran, elsewhere, cannot }) => ran + elsewhere + cannot > 0),
  }
  const sum = (key: keyof Counts): number =>
    [...rows.reference, ...rows.guides].reduce((total, row) => total + row[key], 0)
  return {
    ...rows,
    total: { ran: sum('ran'), elsewhere: sum('elsewhere'), cannot: sum('cannot') },
    elsewhere: [...new Set(pages.flatMap(({ elsewhere }) => elsewhere))],
    cannot: [...reasons].map(([reason, places]) => ({ reason, places })),
  }
}

const toPlace = ({ sample, reason }: { readonly sample: string; readonly reason: string }) => ({
  place: sample,
  cannot: [reason],
})
