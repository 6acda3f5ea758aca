import { words } from '@molecule-ai/spec'

/**
 * Whether a description says nothing that the names around it do not: "The id of the workspace." of `workspace_id`.
 * Every word of it would be paid for in each conversation.
 */
export function isRedundant(description: string, names: string): boolean {
  const known = new Set(words(names).map(singular))
  return words(description.replace(/['’]s\b/g, '')).every(
    (word) => filler.has(word) || known.has(singular(word)),
  )
}

const singular = (word: string): string => word.replace(/(?<=\w\w)s$/, '')

/** Words that carry nothing by themselves. No negation, no "or", no number is among them: those do. */
const filler = new Set(
  [
    'a an the its it this that these those their there one entry entries thing',
    'of to for from in on at by with as and',
    'is are was be been has have gets get',
    'which what who whom whose where when whether how many much most more only',
    'id identifier name kind text words given use used uses called call belongs happened ended went wrong',
    'do done does will would can may current long took up out',
    'return returned skip say said tell told runs find people',
  ].flatMap((line) => line.split(' ')),
)
