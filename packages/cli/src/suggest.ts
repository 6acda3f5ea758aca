import { distance } from 'fastest-levenshtein'

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
