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
export const toPascalCase = (name: string): string => words(name).map(capitalise).join('')

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

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
