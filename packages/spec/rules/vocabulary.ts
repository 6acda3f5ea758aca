import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import vocabulary from '../vocabulary.schema.json' with { type: 'json' }
import type { Path } from './document.ts'

export interface VocabularyProblem {
  readonly at: Path
  readonly message: string
  /** The key belongs there, but its value has the wrong shape. */
  readonly known: boolean
}

// `x-molecule-env` also matches `^x-` on purpose, and objects of the document may be anything but what is described.
const ajv = new Ajv2020({ allErrors: true, allowMatchingProperties: true, strictTypes: false })
const validate = ajv.compile(vocabulary)
const found = new WeakMap<object, VocabularyProblem[]>()

/** Checks a document with vocabulary.schema.json, once however many rules ask. */
export function problemsOf(root: unknown): VocabularyProblem[] {
  if (typeof root !== 'object' || root === null) return []
  const known = found.get(root)
  if (known !== undefined) return known
  validate(root)
  const problems = (validate.errors ?? []).map(toProblem)
  found.set(root, problems)
  return problems
}

function toProblem(error: ErrorObject): VocabularyProblem {
  const at = error.instancePath.split('/').slice(1).map(unescape)
  const key = at.at(-1) ?? ''
  if (error.keyword === 'false schema') return { at, message: misplaced(key), known: false }
  // Without an extension on the way this is -1, and the last step is the subject.
  const from = at.findLastIndex((step) => step.startsWith('x-'))
  return { at, message: `${at.slice(from).join(' ')} ${explain(error)}.`, known: true }
}

interface Detail {
  readonly additionalProperty?: string
  readonly missingProperty?: string
  readonly allowedValues?: readonly string[]
}

function explain({ keyword, params, message = 'is wrong' }: ErrorObject): string {
  const detail = params as Detail
  if (keyword === 'additionalProperties') return `has no ${detail.additionalProperty}`
  if (keyword === 'required') return `needs ${detail.missingProperty}`
  if (keyword === 'enum') return `is one of ${detail.allowedValues?.join(', ')}`
  // The only constant of the vocabulary.
  return keyword === 'const' ? 'may only be true: leave it out otherwise' : message
}

function misplaced(key: string): string {
  const places = Object.values(vocabulary.$defs).flatMap((place) =>
    'title' in place && 'properties' in place && key in place.properties ? [place.title] : [],
  )
  if (places.length > 0) return `${key} does not belong here: it stands on ${places.join(' or ')}.`
  return `${key} is not in the vocabulary. See vocabulary.schema.json for the keys that are.`
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
