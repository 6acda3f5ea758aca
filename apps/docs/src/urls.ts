import { toKebabCase, type Operation } from '@molecule-ai/spec'

/** Where the page of an operation is, below the site's base. */
export const operationPath = ({ tag, id }: Pick<Operation, 'tag' | 'id'>): string =>
  `${tagPath(tag)}${toKebabCase(id)}/`

export const tagPath = (tag: string): string => `/reference/${toKebabCase(tag)}/`

export const credentialPath = (name: string): string => `/reference/credentials/${toKebabCase(name)}/`

export const servicePath = (name: string): string => `/reference/credentials/#${toKebabCase(name)}-service`

export const schemaPath = (name: string): string => `/reference/schemas/${toKebabCase(name)}/`

/** Of a status, or of a code that an answer names. */
export const errorPath = (name: string): string =>
  `/reference/errors/${name.toLowerCase().replaceAll('_', '-')}/`

/** Of the commands that begin with a word. */
export const topicPath = (topic: string): string => `/reference/cli/${topic}/`

export const commandPath = (words: readonly string[]): string =>
  `${topicPath(words[0] ?? '')}#${commandAnchor(words)}`

/** The same below the page of its topic: a topic can be a command as well. */
export const commandAnchor = (words: readonly string[]): string => words.join('-')

export const toolsetPath = (toolset: string): string => `/reference/mcp/${toKebabCase(toolset)}/`

export const toolPath = (toolset: string, tool: string): string => `${toolsetPath(toolset)}#${tool}`

/** The same page as Markdown: `/reference/` is `/reference.md`. Headings of guides are there as well. */
export function markdownPath(path: string): string {
  if (path === '/') return '/index.md'
  const [page = '', anchor] = path.split('#')
  const heading = anchor !== undefined && page.startsWith('/guides/') ? `#${anchor}` : ''
  return page.replace(/\/$/, '.md') + heading
}
