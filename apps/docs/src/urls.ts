import { toKebabCase, type Operation } from '@molecule-ai/spec'

/** Where the page of an operation is, below the site's base. */
export const operationPath = ({ tag, id }: Pick<Operation, 'tag' | 'id'>): string =>
  `${tagPath(tag)}${toKebabCase(id)}/`

export const tagPath = (tag: string): string => `/reference/${toKebabCase(tag)}/`

export const credentialPath = (name: string): string => `/reference/credentials/#${toKebabCase(name)}`

export const servicePath = (name: string): string => `/reference/credentials/#${toKebabCase(name)}-service`

/** The same page as Markdown: `/reference/` is `/reference.md`. */
export const markdownPath = (path: string): string =>
  path === '/' ? '/index.md' : path.replace(/\/(#.*)?$/, '.md')
