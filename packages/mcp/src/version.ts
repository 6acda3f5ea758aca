import { createRequire } from 'node:module'

// The file is one level up from `src/` and from `dist/` alike.
export const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
