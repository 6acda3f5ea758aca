import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { entries } from '@molecule-ai/mcp/reference'
import { catalogue, toKebabCase } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { spell, toCommandLine, usageOf } from '../src/cli/to-topics.ts'
import { codesOf } from '../src/errors/codes-of.ts'
import { isFailure } from '../src/errors/to-errors.ts'
import { toHtml } from '../src/prose.ts'
import { documented } from '../src/to-table.ts'
import { credentialPath, errorPath, operationPath, schemaPath, toolsetPath, topicPath } from '../src/urls.ts'
import { fileOf, pages, squeeze, textOf } from './dist.ts'

interface DocumentSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>
}

const document = parse(
  readFileSync(createRequire(import.meta.url).resolve('@molecule-ai/spec/management.yaml'), 'utf8'),
) as { readonly components: { readonly schemas: Readonly<Record<string, DocumentSchema>> } }

/** The schemas that every reference describes in words of its own: those are what their pages show. */
const reworded = new Set(
  [...Map.groupBy(referencesIn(document), ({ name }) => name)]
    .filter(([, references]) => references.every(({ words }) => words))
    .map(([name]) => name),
)

function referencesIn(node: unknown): { name: string; words: boolean }[] {
  if (typeof node !== 'object' || node === null) return []
  const { $ref, description } = node as { readonly $ref?: unknown; readonly description?: unknown }
  const own =
    typeof $ref === 'string' && $ref.startsWith('#/components/schemas/')
      ? [{ name: $ref.split('/').at(-1)!, words: description !== undefined }]
      : []
  return [...own, ...Object.values(node).flatMap(referencesIn)]
}

const plain = (markdown: string): string => squeeze(textOf(toHtml(markdown)))
const known = new Map<string, string>()

/** What a reader of a page sees, without white space. */
function textAt(path: string): string {
  const seen = known.get(path) ?? squeeze(textOf(pages.get(fileOf(path))?.html ?? ''))
  known.set(path, seen)
  return seen
}

it('has a page for every schema of the document, with every field and what it means', () => {
  const fields = Object.entries(document.components.schemas).flatMap(
    ([name, { description, properties }]) => [
      ...(reworded.has(name) ? [] : [{ name, anchor: undefined, description }]),
      ...Object.entries(properties ?? {}).map(([property, schema]) => ({
        name,
        anchor: `field.${property}`,
        // A reference without words of its own has those of what it refers to.
        description:
          schema.description ??
          document.components.schemas[schema.$ref?.split('/').at(-1) ?? '']?.description,
      })),
    ],
  )
  const faults = fields.filter(({ name, anchor, description }) => {
    const page = pages.get(fileOf(schemaPath(name)))
    const there = anchor === undefined || page?.ids.includes(anchor) === true
    return !there || description === undefined || !textAt(schemaPath(name)).includes(plain(description))
  })
  expect([fields.length > 1000, faults]).toEqual([true, []])
})

it('has every error of every operation on the page of its status, and every code on a page of its own', () => {
  const failures = documented(catalogue).flatMap((operation) =>
    operation.responses.filter(isFailure).map((response) => ({ operation, response })),
  )
  const faults = failures.flatMap(({ operation, response }) => {
    const codes = response.examples.flatMap(({ value }) => codesOf(value))
    return [response.status, ...codes].filter((name) => {
      const page = pages.get(fileOf(errorPath(name)))
      return (
        page?.links.includes(operationPath(operation)) !== true ||
        !textAt(errorPath(name)).includes(plain(response.description))
      )
    })
  })
  expect([failures.length > 700, faults]).toEqual([true, []])
})

it('has a page for every credential, with every operation that it opens', () => {
  const faults = catalogue.credentials.flatMap(({ name }) => {
    const links = pages.get(fileOf(credentialPath(name)))?.links ?? []
    return documented(catalogue)
      .filter(({ security }) => security.flat().includes(name))
      .filter((operation) => !links.includes(operationPath(operation)))
      .map(({ id }) => `${name}: ${id}`)
  })
  expect(faults).toEqual([])
})

it('has every command with its usage, every flag and every example', async () => {
  const { topics, own, globalFlags } = await toCommandLine()
  const described = [
    { path: '/reference/cli/', commands: own },
    ...topics.map(({ name, commands }) => ({ path: topicPath(name), commands })),
  ]
  const faults = described.flatMap(({ path, commands }) =>
    commands.flatMap((entry) =>
      [usageOf(entry), ...entry.flags.map(spell), ...entry.examples.map(({ command }) => command)]
        .filter((text) => !textAt(path).includes(squeeze(text)))
        .map((text) => `${entry.command}: ${text}`),
    ),
  )
  const global = globalFlags.filter((flag) => !textAt('/reference/cli/').includes(squeeze(spell(flag))))
  expect([faults, global]).toEqual([[], []])
})

it('has every tool with what clients are told, every argument and every former name', () => {
  const faults = entries.flatMap(({ tool, call }) => {
    const text = textAt(toolsetPath(toKebabCase(call.toolset)))
    return [tool.name, tool.description, ...Object.keys(tool.inputSchema.properties ?? {}), ...call.aliases]
      .filter((each) => !text.includes(plain(each)))
      .map((each) => `${tool.name}: ${each}`)
  })
  expect(faults).toEqual([])
})

it('explains every variable that the programs read from the environment', () => {
  const text = textAt('/reference/environment/')
  const read = ['sdk', 'cli', 'mcp'].flatMap((name) => {
    const source = fileURLToPath(new URL(`../../../packages/${name}/src/`, import.meta.url))
    return readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^testing|^generated/.test(file))
      .flatMap((file) => [...readFileSync(source + file, 'utf8').matchAll(/\benv\.([A-Z][A-Z_]+)/g)])
      .map(([, variable]) => variable!)
  })
  const named = [...catalogue.services, ...catalogue.credentials].flatMap(({ env }) => env)
  // The operating system's own: where programs are, and below which the defaults of others are.
  const systems = ['HOME', 'PATH', 'USERPROFILE']
  const faults = [...new Set([...read, ...named])].filter(
    (name) => !systems.includes(name) && !text.includes(name),
  )
  expect(faults).toEqual([])
})

it('says in a sentence what each page is about', () => {
  const faults = [...pages]
    .filter(([, { html }]) => !html.includes('http-equiv="refresh"'))
    .filter(([, { html }]) => !/<meta name="description" content="[^"]{3,}"/.test(html))
    .map(([file]) => file)
  expect(faults).toEqual([])
})
