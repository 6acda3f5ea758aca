import { toSnakeCase, toVariable, type Catalogue, type Operation } from '@molecule-ai/spec'
import { lintTool } from './lint-tool.ts'
import { firstParagraph } from './to-portable.ts'
import { toAbout } from './to-about.ts'
import { toCall, toCallSchemas } from './to-call.ts'
import { ownTools, searchToolset } from '../search/tools.ts'
import { toPrompt, toolsOf } from './to-prompt.ts'
import { toScopes } from './to-scopes.ts'
import { toSearchText } from './to-search-text.ts'
import { toTool } from './to-tool.ts'
import type { Absence } from '../tool.ts'

/** The files of `src/generated/`: tools by tag, and the full schemas apart, since a server that is only listed needs none. */
export function generate(catalogue: Catalogue): Record<string, string> {
  const operations = catalogue.operations.filter(({ surfaces }) => surfaces.includes('mcp'))
  refuseLong(operations)
  const tags = catalogue.tags
    .map(({ name }) => name)
    .filter((tag) => operations.some((operation) => operation.tag === tag))
  const files: Record<string, string> = {}
  for (const tag of tags) {
    const own = operations.filter((operation) => operation.tag === tag)
    const entries = own.map((operation) => ({
      tool: toTool(operation, operations),
      call: toCall(operation, operations, catalogue.services),
    }))
    const findings = entries.flatMap(({ tool }) => lintTool(tool))
    if (findings.length > 0)
      throw new Error(`these tools would not load in every client:\n${findings.join('\n')}`)
    const schemas = Object.fromEntries(own.map((operation) => [operation.id, toCallSchemas(operation)]))
    files[`${fileOf(tag)}.ts`] = module(
      "import type { Entry } from '../tool.ts'",
      'entries: readonly Entry[]',
      entries,
    )
    files[`schemas/${tag}.ts`] = module(
      "import type { CallSchemas } from '../../tool.ts'",
      'schemas: Readonly<Record<string, CallSchemas>>',
      schemas,
    )
    files[`about/${tag}.ts`] = module(
      "import type { About } from '../../about.ts'",
      'abouts: Readonly<Record<string, About>>',
      Object.fromEntries(own.map((operation) => [operation.id, toAbout(operation, catalogue)])),
    )
  }
  refuseReserved(operations)
  // Below a folder: any name beside the tags may be one.
  files['search/texts.ts'] = module(
    "import type { SearchText } from '../../tool.ts'",
    'texts: readonly SearchText[]',
    operations.map((operation) => toSearchText(operation, catalogue)),
  )
  files['prompts/texts.ts'] = module(
    "import type { PromptText } from '../../prompts.ts'",
    'prompts: readonly PromptText[]',
    catalogue.prompts.map((prompt) => toPrompt(prompt, catalogue)),
  )
  files['index.ts'] = index(tags, catalogue)
  return files
}

/** Clients put the server's name before a tool's and allow 60 characters in all; cut names would collide. */
function refuseLong(operations: readonly Operation[]): void {
  const long = operations.filter(({ id }) => toSnakeCase(id).length > longestName)
  if (long.length === 0) return
  const lines = long.map(
    ({ id, method, path }) => `  ${toSnakeCase(id)} (${toSnakeCase(id).length}), of ${id}: ${method} ${path}`,
  )
  throw new Error(
    `tool names have at most ${longestName} characters; choose shorter operationIds for\n${lines.join('\n')}`,
  )
}

const longestName = 40

/** Names that mean something to the server itself. */
function refuseReserved(operations: readonly Operation[]): void {
  for (const { id, mcp, aliases } of operations) {
    const name = [id, ...aliases.operationId].map(toSnakeCase).find((each) => ownTools.has(each))
    if (name !== undefined)
      throw new Error(`${id}: ${name} is a tool of the server itself; choose another name`)
    if (['default', 'all', searchToolset].includes(mcp.toolset))
      throw new Error(`${id}: no toolset can be called ${mcp.toolset}, which means something else`)
  }
}

/** The file of a tag's tools, without its ending. */
const fileOf = (tag: string): string => (tag === 'index' ? `${tag}-tag` : tag)

/** What `index.ts` calls its own. */
const exported = 'entries schemas abouts absences scopes subject'.split(' ')

const module = (imports: string, name: string, value: unknown): string =>
  `${imports}\n\nexport const ${name} = ${JSON.stringify(value, null, 2)}\n`

/** What the contract keeps from the tools, by the reason that operations share. */
function toAbsences({ operations }: Catalogue): Absence[] {
  const absent = operations.filter(({ surfaces }) => !surfaces.includes('mcp'))
  const reasons = Map.groupBy(absent, ({ surfacesReason = 'It is not for agents.' }) => surfacesReason)
  return [...reasons].map(([reason, own]) => ({
    reason,
    names: own.flatMap(({ id, aliases }) => [id, ...aliases.operationId].map(toSnakeCase)),
  }))
}

function index(tags: readonly string[], catalogue: Catalogue): string {
  const names = tags.map((tag) => [tag, toVariable(tag, exported)] as const)
  const secretVariables = catalogue.credentials.filter(({ secret }) => secret).flatMap(({ env }) => env)
  const addressVariables = catalogue.services.flatMap(({ env, variables }) => [
    ...env,
    ...variables.flatMap((variable) => variable.env),
  ])
  return [
    "import type { About } from '../about.ts'",
    "import type { Absence, CallSchemas, Entry, Scopes } from '../tool.ts'",
    ...names.map(([tag, name]) => `import { entries as ${name} } from './${fileOf(tag)}.ts'`),
    '',
    `export const entries: readonly Entry[] = [${names.map(([, name]) => `...${name}`).join(', ')}]`,
    '',
    'export const schemas: Readonly<Record<string, () => Promise<{ readonly schemas: Readonly<Record<string, CallSchemas>> }>>> = {',
    ...tags.map((tag) => `  ${JSON.stringify(tag)}: () => import('./schemas/${tag}.ts'),`),
    '}',
    '',
    'export const abouts: Readonly<Record<string, () => Promise<{ readonly abouts: Readonly<Record<string, About>> }>>> = {',
    ...tags.map((tag) => `  ${JSON.stringify(tag)}: () => import('./about/${tag}.ts'),`),
    '}',
    '',
    '/** The prompts by name, each with the tools that it cannot do without. */',
    `export const promptTools: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(catalogue.prompts.map((prompt) => [prompt.name, toolsOf(prompt)])))}`,
    '',
    '/** What is no tool, former names included, and why. */',
    `export const absences: readonly Absence[] = ${JSON.stringify(toAbsences(catalogue), null, 2)}`,
    '',
    '/** What the server can be held to. */',
    `export const scopes: Scopes = ${JSON.stringify(toScopes(catalogue), null, 2)}`,
    '',
    '/** What can be managed, for the instructions to the model. */',
    `export const subject = ${JSON.stringify(firstParagraph(catalogue.description))}`,
    '',
    '/** The environment variables whose values must appear nowhere. */',
    `export const secretVariables: readonly string[] = ${JSON.stringify(secretVariables)}`,
    '',
    '/** The environment variables that say where the services are. */',
    `export const addressVariables: readonly string[] = ${JSON.stringify([...new Set(addressVariables)])}`,
  ].join('\n')
}
