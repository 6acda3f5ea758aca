/** Something with a page or an anchor, under each of its names. */
export interface Named {
  readonly title: string
  /** What it is, for people: `POST /workspaces`, `Schema`. */
  readonly about: string
  readonly url: string
  /** Beside the title. */
  readonly names: readonly string[]
}

/** What a query names, the closest first; of equals the one that comes first in the index. */
export function matchNames(index: readonly Named[], query: string): readonly Named[] {
  const wanted = normalise(query)
  if (wanted === '') return []
  return index
    .map((named) => ({
      named,
      // `memoryList` and `memory list` are two things: what is typed as it is written comes first.
      score: Math.max(
        ...spellings(named).map(({ written, plain }) => (written === query ? 5 : score(plain, wanted))),
      ),
    }))
    .filter((match) => match.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ named }) => named)
}

interface Spelling {
  readonly written: string
  readonly plain: string
}

const known = new WeakMap<Named, readonly Spelling[]>()

/** The names as they are written and in plain words, which is worked out once. */
function spellings(named: Named): readonly Spelling[] {
  const worked =
    known.get(named) ??
    [named.title, named.about, ...named.names].map((written) => ({ written, plain: normalise(written) }))
  known.set(named, worked)
  return worked
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
