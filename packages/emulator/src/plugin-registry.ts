import { createHash } from 'node:crypto'

/** A plugin as its `plugin.yaml` describes it. */
export interface Plugin {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly author: string
  readonly tags: readonly string[] | null
  readonly skills: readonly string[] | null
  readonly runtimes: readonly string[] | null
}

/** The registry of every tenant of the sandbox, by name. */
export const registry: readonly Plugin[] = [
  {
    name: 'code-review',
    version: '2.1.0',
    description: 'Reviews changes before they are merged.',
    author: 'Acme',
    tags: ['code'],
    skills: ['review'],
    runtimes: ['claude-code', 'codex'],
  },
  {
    name: 'spreadsheets',
    version: '0.9.2',
    description: 'Reads and writes spreadsheets.',
    author: 'Globex',
    tags: ['office'],
    skills: ['read-sheet', 'write-sheet'],
    runtimes: ['claude_code'],
  },
  {
    name: 'web-search',
    version: '1.2.0',
    description: 'Finds pages on the web.',
    author: '',
    tags: null,
    skills: null,
    runtimes: null,
  },
]

/** A plugin from elsewhere, which says no more than its name and version. */
export const toForeignPlugin = (name: string, version: string): Plugin => ({
  name,
  version,
  description: '',
  author: '',
  tags: null,
  skills: null,
  runtimes: null,
})

/** Whether it works on a runtime. One that names none works on all, and `-` is as good as `_`. */
export const worksOn = ({ runtimes }: Plugin, runtime: string): boolean =>
  runtimes === null || runtimes.some((each) => normalise(each) === normalise(runtime))

const normalise = (runtime: string): string => runtime.replaceAll('_', '-')

/** The digest of its `plugin.yaml`, which here has name and version only. */
export const toDigest = ({ name, version }: Plugin): string =>
  createHash('sha256').update(`name: ${name}\nversion: ${version}\n`).digest('hex')
