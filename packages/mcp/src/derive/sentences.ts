/** The first sentence of a text on one line: the rest is for people, who read more patiently and pay nothing for it. */
export const firstSentence = (text: string): string => sentences(text)[0] ?? ''

/** As many whole sentences from the beginning as fit; empty when not even one does. */
export function sentencesWithin(text: string, limit: number): string {
  let kept = ''
  for (const sentence of sentences(text)) {
    const longer = `${kept} ${sentence}`.trim()
    if (longer.length > limit) break
    kept = longer
  }
  return kept
}

/** Cuts between words, and shows that it did. */
export const cutWords = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\W+\w*$/, '')}…`

// A full stop inside a sentence is followed by a small letter, or by no space at all, or ends an abbreviation.
const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?]["”)]?)(?<!\b(?:e\.g|i\.e|cf|vs|incl|approx)\.)\s+(?=[^\sa-z])/).filter(Boolean)
