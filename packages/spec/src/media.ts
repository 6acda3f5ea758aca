import type { Operation } from './operation.ts'

/** JSON by whatever name; a wildcard is taken for it. */
export const isJson = (type: string): boolean =>
  /^(?:(?:application|text)\/(?:[^;]+\+)?json\b|(?:application|\*)\/\*)/i.test(type)

export const form = 'application/x-www-form-urlencoded'

/** What is characters, and has an end: a stream of events has none. */
export const isText = (type: string): boolean =>
  /^(?:text\/(?!event-stream)|application\/(?:[^;]+\+)?(?:xml|yaml|x-yaml|x-ndjson|jsonl|javascript|graphql)\b)/i.test(
    type,
  )

/** Which of the media types that a body may have the clients write. */
export const chooseBody = (types: readonly string[]): string | undefined =>
  [chooseType(types), form].find(
    (type) => type !== undefined && types.includes(type) && (isJson(type) || type === form),
  )

/** Which of the media types that are offered the clients use. */
export const chooseType = (types: readonly string[]): string | undefined =>
  types.find((type) => type === 'application/json') ?? types.find(isJson) ?? types.find(isText) ?? types[0]

/** What a client sends or asks for: a wildcard is no type of anything. */
export const spelled = (type: string): string => (type.includes('*') ? 'application/json' : type)

/** What a caller asks for: the media type of the first success that has a body. */
export const acceptOf = ({ responses }: Pick<Operation, 'responses'>): string =>
  responses.find(({ status, contentType }) => status.startsWith('2') && contentType !== undefined)
    ?.contentType ?? 'application/json'
