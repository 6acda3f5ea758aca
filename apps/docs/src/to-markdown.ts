import type { Credential } from '@molecule-ai/spec'
import type { Field } from './fields.ts'
import type { InputField } from './input-fields.ts'
import type { Sample } from './samples/index.ts'
import type { Answer, Failure, Page } from './to-page.ts'
import { toWays } from './to-ways.ts'
import { codesOf } from './errors/codes-of.ts'
import { credentialPath, errorPath, markdownPath, schemaPath, servicePath } from './urls.ts'

/** The page of an operation as Markdown, for agents and for reading without a browser. */
export function toMarkdown(page: Page): string {
  const [service] = page.service.env
  return sections(
    `# ${page.title}`,
    `\`${page.method} ${page.route}\``,
    list(page.badges, ({ text, explanation }) => `**${text}**: ${explanation}`),
    page.description,
    '## Names',
    list(
      [
        ...page.names,
        ...(page.formerNames.length === 0
          ? []
          : [{ label: 'Formerly', value: page.formerNames.join('`, `') }]),
      ],
      ({ label, value }) => `${label}: \`${value}\``,
    ),
    '## Host and credential',
    `[${page.service.url}](${markdownPath(servicePath(page.service.name))}) (\`$${service}\`). ${page.service.title}`,
    toWays(page.security).length === 1
      ? ''
      : 'Any one of these lines is enough; clients take the first that they have.',
    list(toWays(page.security), ({ needed, optional }) =>
      [needed.map(credential).join(' with ') || 'No credential', ...optional.map(credential)].join(
        ', with or without ',
      ),
    ),
    '## Request',
    page.shows,
    ...page.samples.map((sample) => sections(`### ${sample.label}`, sampleMarkdown(sample))),
    ...page.inputs.map(({ title, inputs }) =>
      sections(`### ${title}`, inputs.map((input) => itemMarkdown(input)).join('\n')),
    ),
    ...page.answers.map(toAnswer),
    page.otherExamples.length === 0 ? '' : '## Other examples',
    ...page.otherExamples.map(({ title, samples, status, answer }) =>
      sections(
        `### ${title}`,
        ...samples.map((sample) => sections(`**${sample.label}**`, sampleMarkdown(sample))),
        answer === undefined
          ? `Answer ${status}.`
          : sections(`Answer ${status}:`, fence('json', JSON.stringify(answer, null, 2))),
      ),
    ),
    page.states === undefined ? '' : '## States',
    list(page.states ?? [], ({ state, outcome }) => `\`${state}\`: ${outcome}`),
    page.errors.length === 0 ? '' : '## Errors',
    errorsMarkdown(page.errors),
    page.next.length === 0 ? '' : '## Next',
    list(
      page.next,
      ({ relation, title, path, description }) =>
        `${relation}: [${title}](${markdownPath(path)}). ${description}`,
    ),
  )
}

const sampleMarkdown = ({ language, code, reason }: Sample): string | undefined =>
  code === undefined ? reason : fence(language, code)

/** What can go wrong, what to do about it, and what the answer looks like then. */
export const errorsMarkdown = (errors: readonly Failure[]): string =>
  list(errors, ({ status, description, examples, exit, toolCode }) =>
    [
      `[**${status}**](${markdownPath(errorPath(status))}) ${oneLine(description)}`,
      ...(exit === undefined ? [] : [`  - The command ends with ${exit}.`]),
      ...(toolCode === undefined ? [] : [`  - The tool answers \`${toolCode}\`.`]),
      ...[...new Set(examples.flatMap(codesOf))].map(
        (code) => `  - Code [\`${code}\`](${markdownPath(errorPath(code))})`,
      ),
      ...examples.map((example) => `  - \`${JSON.stringify(example)}\``),
    ].join('\n'),
  )

/** Joins blocks of Markdown; empty ones leave no trace. */
export const sections = (...blocks: (string | undefined)[]): string =>
  `${blocks
    .map((block) => (block ?? '').trim())
    .filter((block) => block !== '')
    .join('\n\n')}\n`

export const list = <T>(items: readonly T[], toText: (item: T) => string): string =>
  items.map((item) => `- ${toText(item)}`).join('\n')

export const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``

const credential = ({ name, env }: Credential): string =>
  `[${name}](${markdownPath(credentialPath(name))}) from \`$${env[0] ?? name}\``

function toAnswer({ status, description, type, schema, headers, fields, example }: Answer): string {
  return sections(
    `## Answer ${status}`,
    type === undefined
      ? description
      : `${description} Type: ${schema === undefined ? type : `${type}, [${schema}](${markdownPath(schemaPath(schema))})`}.`,
    [
      ...fields.map((field) => itemMarkdown(field)),
      ...headers.map((header) => itemMarkdown({ ...header, type: `header, ${header.type}` })),
    ].join('\n'),
    example === undefined ? '' : fence('json', JSON.stringify(example, null, 2)),
  )
}

/** A field and those below it, as items of a list. */
export function itemMarkdown(
  field: Field & Partial<Pick<InputField, 'notes' | 'names'>>,
  indent = '',
): string {
  const values = field.values?.map(
    ({ value, outcome }) => `\`${value}\`${outcome === undefined ? '' : ` (${outcome})`}`,
  )
  const facts = [
    field.type,
    field.required ? 'required' : '',
    field.secret ? 'secret' : '',
    field.deprecated ? 'deprecated' : '',
    ...field.constraints,
    values === undefined ? '' : `${values.length === 1 ? 'always' : 'one of'} ${values.join(', ')}`,
    field.schema === undefined ? '' : `[${field.schema}](${markdownPath(schemaPath(field.schema))})`,
    ...(field.examples ?? []).map((example) => `such as \`${JSON.stringify(example)}\``),
    ...(field.names ?? []),
  ].filter((fact) => fact !== '')
  const again =
    field.again === undefined ? '' : `The same fields again as in ${field.again.name}, to any depth.`
  const text = [field.description, again, ...(field.notes ?? [])].map(oneLine).filter((part) => part !== '')
  const choice = field.choice === undefined ? '' : `${field.choice} `
  return [
    `${indent}- ${choice}\`${field.name}\` (${facts.join('; ')})${text.length === 0 ? '' : `: ${text.join(' ')}`}`,
    ...field.fields.map((each) => itemMarkdown(each, `${indent}  `)),
  ].join('\n')
}

/** One line, with links to the Markdown of other pages. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${markdownPath(path)})`)
