import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { fileOf, packagedPages } from '../src/packaged-pages.ts'
import { toVocabulary, type Vocabulary } from './vocabulary.ts'

/** Names of others that the prose may use, each with whose it is. */
const others: Readonly<Record<string, readonly string[]>> = {
  curl: ['--fail-with-body'],
  'the local control plane': [
    '--speed',
    '--directory',
    '--no-migrator',
    '--seed',
    'X-Emulator-Key',
    'X-Emulator-Fault',
    'X-Emulator-Behaviour',
    'adminKey',
    'retryAfter',
    'createSnapshot',
    'createInstance',
  ],
  'the options of an SDK call, which the types have': ['deadlineMs', 'timeoutMs'],
  npm: ['node_modules'],
}

const source = fileURLToPath(new URL('../src/', import.meta.url))
const vocabulary = await toVocabulary()
const allowed = new Set(Object.values(others).flat())

/** Those that are files of a package, too. */
const guides: [string, string][] = [
  ...filesIn('content/docs', /\.mdx?$/),
  ...packagedPages.map((page): [string, string] => [page.id, readFileSync(fileOf(page), 'utf8')]),
]

/** What is written in code within the prose: of the guides, of the pages, and of the contract. */
const pieces = [
  ...guides.flatMap(([place, text]) =>
    [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code]) => ({ place, code: code! })),
  ),
  ...guides.flatMap(([place, text]) =>
    [...text.matchAll(/```(?:bash|sh|console)[^\n]*\n([\s\S]*?)```/g)].flatMap(([, block]) =>
      block!
        .split('\n')
        .filter((line) => /^\s*(?:\$ )?molecule /.test(line))
        .map((line) => ({ place, code: line.replace(/^\s*(?:\$ )?/, '') })),
    ),
  ),
  ...filesIn('pages', /\.astro$/).flatMap(([place, text]) =>
    [...text.matchAll(/<code>([^<{]+)<\/code>/g)].map(([, code]) => ({ place, code: code! })),
  ),
  ...catalogue.operations.flatMap(({ id, description, responses, inputs }) =>
    [
      description,
      ...responses.map((each) => each.description),
      ...inputs.map((each) => each.description),
    ].flatMap((text) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => ({ place: id, code: code! }))),
  ),
]

it('knows every name that the prose uses', () => {
  const unknown = pieces.flatMap(({ place, code }) =>
    termsIn(code)
      .filter((term) => !allowed.has(term) && !isKnown(term, vocabulary))
      .map((term) => `${place}: ${term}`),
  )
  // Correct the name, or add it to the names of others with whose it is.
  expect([pieces.length > 200, [...new Set(unknown)]]).toEqual([true, []])
})

it('allows no name of others that nobody uses', () => {
  const used = new Set(pieces.flatMap(({ code }) => termsIn(code)))
  expect([...allowed].filter((term) => !used.has(term))).toEqual([])
})

/** The parts of a piece of code that look like a name: a command, a flag, and words that no language has. */
function termsIn(code: string): string[] {
  const command = code.match(/^molecule ((?:[a-z][a-z-]*(?: |$))+)/)?.[0].trim()
  const flags = [...code.matchAll(/(?:^|[\s[(|])(--[a-z][\w-]*)/g)].map(([, flag]) => flag!)
  const words = code.match(/^[\w-]+$/) === null ? [] : [code]
  const names = words.filter((word) =>
    /^(?:[a-z]+(?:[A-Z][a-z0-9]+)+|[a-z]+(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|X-[\w-]+)$/.test(word),
  )
  return [...(command === undefined ? [] : [command]), ...flags, ...names]
}

function isKnown(term: string, { names, flags, commands, topics }: Vocabulary): boolean {
  if (term.startsWith('--')) return flags.has(term.slice(2))
  if (!term.startsWith('molecule ')) return names.has(term)
  const words = term.split(' ').slice(1)
  if (topics.has(words.join(' '))) return true
  // What comes after a command are its arguments.
  return words.some((_, index) => commands.has(words.slice(0, index + 1).join(' ')))
}

function filesIn(folder: string, kind: RegExp): [string, string][] {
  return readdirSync(source + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => [file, readFileSync(`${source}${folder}/${file}`, 'utf8')])
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/```[\s\S]*?```/g, '')
}
