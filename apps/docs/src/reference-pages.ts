import { exitCodes } from '@molecule-ai/cli/reference'
import type { Catalogue } from '@molecule-ai/spec'
import { changelogMarkdown } from './changelog/changelog.ts'
import { commandLineMarkdown, topicMarkdown } from './cli/cli-markdown.ts'
import { toCommandLine } from './cli/to-topics.ts'
import { codeMarkdown, errorsIndexMarkdown, statusMarkdown } from './errors/error-markdown.ts'
import { toErrors } from './errors/to-errors.ts'
import { serverMarkdown, toolsetMarkdown } from './mcp/mcp-markdown.ts'
import { toToolsets } from './mcp/to-toolsets.ts'
import {
  coverageMarkdown,
  credentialMarkdown,
  credentialsMarkdown,
  tableMarkdown,
  tagMarkdown,
} from './reference-markdown.ts'
import { schemaMarkdown, schemasMarkdown } from './schemas/schema-markdown.ts'
import { toSchemas } from './schemas/to-schemas.ts'
import { toCredentials } from './to-credentials.ts'
import { environmentMarkdown } from './to-environment.ts'
import { list, sections, toMarkdown } from './to-markdown.ts'
import { toPage } from './to-page.ts'
import { documented } from './to-table.ts'
import { credentialPath, operationPath, tagPath } from './urls.ts'

/** A page of the reference, as agents get it. */
export interface ReferencePage {
  readonly path: string
  readonly markdown: string
}

/** Every page of the reference as Markdown, in the order of the sidebar. */
export async function toReferencePages(catalogue: Catalogue): Promise<ReferencePage[]> {
  const errors = toErrors(catalogue)
  const schemas = toSchemas(catalogue)
  const commandLine = await toCommandLine()
  const toolsets = toToolsets()
  const { credentials } = toCredentials(catalogue)
  const pages: ReferencePage[] = [
    { path: '/reference/', markdown: tableMarkdown(catalogue) },
    { path: '/reference/credentials/', markdown: credentialsMarkdown(catalogue) },
    ...credentials.map((entry) => ({
      path: credentialPath(entry.credential.name),
      markdown: credentialMarkdown(entry, catalogue),
    })),
    { path: '/reference/environment/', markdown: environmentMarkdown(catalogue) },
    { path: '/reference/exit-codes/', markdown: exitCodesMarkdown() },
    { path: '/reference/errors/', markdown: errorsIndexMarkdown(errors) },
    ...errors.statuses.map((error) => ({ path: error.path, markdown: statusMarkdown(error) })),
    ...errors.codes.map((error) => ({ path: error.path, markdown: codeMarkdown(error) })),
    ...catalogue.tags.flatMap((tag) => [
      { path: tagPath(tag.name), markdown: tagMarkdown(tag, catalogue) },
      ...documented(catalogue)
        .filter((operation) => operation.tag === tag.name)
        .map((operation) => ({
          path: operationPath(operation),
          markdown: toMarkdown(toPage(operation, catalogue)),
        })),
    ]),
    { path: '/reference/cli/', markdown: commandLineMarkdown(commandLine) },
    ...commandLine.topics.map((topic) => ({ path: topic.path, markdown: topicMarkdown(topic) })),
    { path: '/reference/mcp/', markdown: serverMarkdown(toolsets, catalogue) },
    ...toolsets.map((toolset) => ({ path: toolset.path, markdown: toolsetMarkdown(toolset) })),
    { path: '/reference/schemas/', markdown: schemasMarkdown(schemas) },
    ...schemas.map((schema) => ({ path: schema.path, markdown: schemaMarkdown(schema) })),
    { path: '/reference/coverage/', markdown: coverageMarkdown(catalogue) },
    { path: '/changelog/', markdown: changelogMarkdown() },
  ]
  const paths = pages.map(({ path }) => path)
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined)
    throw new Error(`Two pages want to be ${twice}: rename the tag or schema in the contract.`)
  return pages
}

const exitCodesMarkdown = (): string =>
  sections(
    '# Exit codes',
    list(Object.entries(exitCodes), ([name, { code, meaning }]) => `\`${code}\` (\`${name}\`): ${meaning}`),
  )
