import type { Row } from '../to-table.ts'

/** The operations that a query names under any of their names, the closest first. */
export function matchOperations(rows: readonly Row[], query: string): readonly Row[] {
  const wanted = normalise(query)
  return rows
    .map((row) => ({ row, score: Math.max(...namesOf(row).map((name) => score(normalise(name), wanted))) }))
    .filter((match) => match.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ row }) => row)
}

function namesOf(row: Row): string[] {
  const names = [
    row.summary,
    row.operationId,
    row.mcp,
    row.cli,
    row.cli?.replace('molecule ', ''),
    row.sdk,
    row.route,
    `${row.method} ${row.route}`,
  ]
  return [...names, ...row.formerNames].filter((name) => name !== undefined)
}

function score(name: string, wanted: string): number {
  if (name === wanted) return 4
  if (name.startsWith(wanted)) return 3
  if (name.includes(wanted)) return 2
  const words = name.split(' ')
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0
}

const normalise = (text: string): string =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
