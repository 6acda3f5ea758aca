// Loaded at the first search only, with the texts that it looks through.
import MiniSearch from 'minisearch'
import { texts } from '../generated/search/texts.ts'
import type { SearchText } from '../tool.ts'

/** The names of the operations that fit, the likeliest first. */
export function find(query: string): string[] {
  const asked = new Set(query.split(/[^\p{L}\p{N}]+/u).flatMap((word) => toTerm(word) ?? []))
  return index
    .search(query)
    .map(({ id, score, queryTerms, name, title, reads }) => {
      const likeness = Math.max(alike(asked, String(name)), alike(asked, String(title)))
      // What has many of the words goes before what has one of them often, and what is called so before both.
      const rank =
        score * queryTerms.length ** 1.5 * (1 + 6 * likeness ** 3) * (reads && asks.test(query) ? 1.5 : 1)
      return { id: String(id), rank }
    })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ id }) => id)
}

/** Who asks wants to know, and not to change. */
const asks = /^\W*(who|what|which|why|when|where|how|is|are|do|does|did|has|have|show|list)\b/i

/** Words that people ask with and that say nothing about what they are after. */
const empty = new Set(
  'a an and any are as at be by can could do does every for from give has have how i if in into is it its like me my of on or our please should so some tell than that the their them there this to us want was we what when where which who why will with would you your'.split(
    ' ',
  ),
)

const index = new MiniSearch<SearchText>({
  fields: ['name', 'title', 'also', 'description', 'toolset', 'arguments'],
  storeFields: ['name', 'title', 'reads'],
  // As in `asked`: a name with underscores is words.
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
  processTerm: (term) => toTerm(term) ?? null,
  searchOptions: {
    boost: { name: 3, title: 2, also: 5, description: 1, toolset: 0.2, arguments: 0.3 },
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    weights: { prefix: 0.3, fuzzy: 0.2 },
  },
})
index.addAll(texts)

function toTerm(word: string): string | undefined {
  const term = word.toLowerCase()
  return term === '' || empty.has(term) ? undefined : stem(term)
}

/** One form for the few endings that matter here: `keys` and `key`, `moving` and `move`, `talked` and `talk`. */
function stem(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?<=[a-z]{3})(ing|ed|e)$/, '')
}

/** How much of two sets of words is common to both, from 0 to 1. */
function alike(asked: ReadonlySet<string>, text: string): number {
  const own = new Set(text.split(' ').flatMap((word) => toTerm(word) ?? []))
  const common = [...own].filter((word) => asked.has(word)).length
  return common / Math.max(1, asked.size + own.size - common)
}
