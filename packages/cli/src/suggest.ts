/** The candidates that somebody may have meant, the likeliest first, at most three. */
export function suggest(typed: string, candidates: Iterable<string>): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distanceBetween([typed], [candidate]) }))
    .filter((found) => found.distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** How far typed words are from the ones meant, each to each; infinite when one of them was hardly meant. */
export function distanceBetween(typed: readonly string[], meant: readonly string[]): number {
  if (typed.length < meant.length) return Infinity
  const each = meant.map((word, index) => {
    const found = distance(typed[index] ?? '', word)
    return found <= Math.max(1, Math.floor(word.length / 3)) ? found : Infinity
  })
  return each.reduce((sum, found) => sum + found, 0)
}

/** Levenshtein's edit distance, keeping one row of the table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
