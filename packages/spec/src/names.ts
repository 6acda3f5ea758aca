/** `migrateWorkspaceProvider` to `['migrate', 'workspace', 'provider']`; `X-Confirm-Name` to `['x', 'confirm', 'name']`. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
}

export const toSnakeCase = (name: string): string => words(name).join('_')
export const toKebabCase = (name: string): string => words(name).join('-')
export const toCamelCase = (name: string): string =>
  words(name)
    .map((word, index) => (index === 0 ? word : capitalise(word)))
    .join('')
/** A type's name: no digit is first. */
export const toPascalCase = (name: string): string =>
  words(name)
    .map(capitalise)
    .join('')
    .replace(/^(?=\d)/, '_')

/** What others call their operations may have blanks and slashes, and then it is no name of anything of ours. */
export const toOperationId = (id: string): string =>
  /^[A-Za-z][A-Za-z0-9_.-]*$/.test(id) ? id : toCamelCase(id)

/** What a name of a document is called as a variable of generated code: `default` cannot be one, `default_` can. */
export function toVariable(name: string, taken: readonly string[] = []): string {
  const variable = toCamelCase(name)
  if (/^\d/.test(variable)) return `_${variable}`
  return words(reservedWords).includes(variable) || taken.includes(variable) ? `${variable}_` : variable
}

/** Of JavaScript in strict mode, with what cannot be declared, and what TypeScript takes for a type. */
const reservedWords =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
  'finally for function if implements import in instanceof interface let new null package private protected public return ' +
  'static super switch this throw true try typeof undefined var void while with yield'

/** Names that every command may need for itself: an input of this name becomes `--field-<name>`. */
const reserved = new Set([
  'json',
  'output',
  'query',
  'columns',
  'curl',
  'profile',
  'help',
  'version',
  'yes',
  'wait',
  'timeout',
  'poll-interval',
  'new',
  'unset',
  'body',
  'body-file',
  'body-template',
])

/** What an input is called on the command line, without the dashes. */
export function toFlagName(name: string): string {
  const kebab = toKebabCase(name)
  return reserved.has(kebab) ? `field-${kebab}` : kebab
}

/** The toolset of a tag. Some words choose toolsets, and none can be called so. */
export const toToolsetName = (tag: string): string =>
  ['default', 'all', 'search'].includes(tag) ? `${tag}-tools` : tag

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
