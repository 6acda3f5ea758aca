import { distance } from 'fastest-levenshtein'

const longestTyped = 200

/** The names that somebody may have meant, the likeliest first. */
export function nearest(typed: string, names: Iterable<string>, count = 3): string[] {
  // Comparing takes as long as it is, and nothing that long is near a name.
  if (typed.length > longestTyped) return []
  return [...names]
    .map((name) => ({ name, far: farness(typed.toLowerCase(), name) }))
    .filter(({ far }) => far <= 0.5)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name)
}

/** 0 is the same, 1 has nothing in common. A part of a name is closer than any misspelling of another. */
function farness(typed: string, name: string): number {
  if (typed.length > 2 && name.includes(typed)) return (name.length - typed.length) / name.length / 10
  return distance(typed, name) / Math.max(typed.length, name.length)
}
