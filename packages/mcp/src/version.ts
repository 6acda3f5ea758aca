import { createRequire } from 'node:module'

interface Package {
  readonly version: string
  readonly repository: { readonly url: string }
}

// The file is one level up from `src/` and from `dist/` alike.
const { version, repository } = createRequire(import.meta.url)('../package.json') as Package

export { version }

/** Where people read more. */
export const website = repository.url.replace(/^git\+|\.git$/g, '')
