import { fence, itemMarkdown, list, sections } from '../to-markdown.ts'
import { markdownPath, operationPath, schemaPath } from '../urls.ts'
import type { NamedSchema } from './to-schemas.ts'

/** A schema as Markdown. */
export const schemaMarkdown = (schema: NamedSchema): string =>
  sections(
    `# ${schema.name}`,
    schema.description,
    `Type: ${schema.type}.`,
    schema.whole.values === undefined
      ? ''
      : list(
          schema.whole.values,
          ({ value, outcome }) => `\`${value}\`${outcome === undefined ? '' : `: ${outcome}`}`,
        ),
    schema.fields.length === 0 ? '' : '## Fields',
    schema.fields.map((field) => itemMarkdown(field)).join('\n'),
    schema.isReal ? '## Example' : '## Example, put together from the schema',
    fence('json', JSON.stringify(schema.example, null, 2)),
    '## Where it is used',
    list(
      schema.usedBy,
      ({ operation, as }) =>
        `[${operation.summary}](${markdownPath(operationPath(operation))}): ${as.join(', ')}`,
    ),
    list(schema.partOf, (name) => `Inside [${name}](${markdownPath(schemaPath(name))})`),
  )

/** The list of schemas as Markdown. */
export const schemasMarkdown = (schemas: readonly NamedSchema[]): string =>
  sections(
    '# Schemas',
    list(
      schemas,
      ({ name, path, description }) =>
        `[${name}](${markdownPath(path)}): ${description.replaceAll(/\s+/g, ' ')}`,
    ),
  )
