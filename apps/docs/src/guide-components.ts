import { catalogue, words } from '@molecule-ai/spec'
import { describeChain } from './diagrams/draw-chain.ts'
import { findExample, findOperation } from './find-operation.ts'
import { toPrinted, toSamples } from './samples/index.ts'
import { toCredentials } from './to-credentials.ts'
import { toExecuted, type ExecutedRow } from './to-executed.ts'
import { toFacts } from './to-facts.ts'
import { errorsMarkdown, fence, list, sections } from './to-markdown.ts'
import { toMatrix } from './to-matrix.ts'
import { statesOf, toPage } from './to-page.ts'
import { markdownPath, operationPath } from './urls.ts'

type Properties = Readonly<Record<string, string>>

/** What each component of the guides shows, as Markdown. */
export const components: Readonly<Record<string, (properties: Properties) => string>> = {
  OperationLink: ({ id = '', text }) => {
    const operation = findOperation(id)
    return `[${text ?? operation.summary}](${operationPath(operation)})`
  },
  OperationFacts: ({ id = '' }) => {
    const operation = findOperation(id)
    const { service, ways } = toFacts(operation, catalogue)
    const credentials = ways.map((names) => names.map(({ variable }) => `\`${variable}\``).join(' and '))
    return sections(
      operation.description,
      `[\`${operation.method} ${operation.path}\`](${operationPath(operation)}) on the ${service.label}, with ${credentials.map((names) => names || 'no credential').join(', or ')}.`,
    )
  },
  OperationSamples: ({ id = '', example, run }) => {
    const operation = findOperation(id)
    const samples = toSamples(operation, catalogue, findExample(operation, example))
    const printer = samples.find(({ kind }) => kind === run)
    return [
      ...samples.map(({ label, language, code, reason }) =>
        sections(`**${label}**`, code === undefined ? reason : fence(language, code)),
      ),
      ...(printer === undefined ? [] : [`${toPrinted(printer)}\n`]),
    ].join('\n')
  },
  OperationErrors: ({ id = '' }) => errorsMarkdown(toPage(findOperation(id)).errors),
  OperationStates: ({ id = '', notes = '' }) =>
    list(statesOf(findOperation(id)), ({ state, outcome }) => {
      const [, note = ''] = notes.match(new RegExp(`${state}: ['"](.*)['"]`)) ?? []
      return `\`${state}\` (${outcome})${note === '' ? '' : `: ${note}`}`
    }),
  Chain: () => describeChain(catalogue),
  CredentialList: () =>
    list(toCredentials(catalogue).credentials, ({ credential, sent, services }) => {
      const hosts = services.map((name) => words(name).join(' ')).join(' and the ')
      return `\`${credential.name}\`: ${credential.description} Sent to the ${hosts} as \`${sent}\`.`
    }),
  CredentialMatrix: () => {
    const { credentials, services } = toMatrix(catalogue)
    const lines = services.flatMap(({ name, rows }) =>
      rows.map(({ title, page, opens }) => [
        words(name).join(' '),
        `[${title}](${markdownPath(page)})`,
        ...opens,
      ]),
    )
    return table(['Host', 'Subject', ...credentials.map(({ name }) => name), 'none'], lines)
  },
  ExecutedSamples: () => {
    const { reference, guides, total, elsewhere, cannot } = toExecuted()
    const row = (each: ExecutedRow): string[] => [
      each.page === undefined ? each.place : `[${each.place}](${markdownPath(each.page)})`,
      ...[each.ran, each.elsewhere, each.cannot].map(String),
    ]
    return sections(
      `${total.ran} samples ran and passed, ${total.elsewhere} are run by other tests, and ${total.cannot} cannot run.`,
      table(
        ['Samples', 'Ran and passed', 'Run by another test', 'Cannot run'],
        [...reference, ...guides].map(row),
      ),
      `Other tests: ${elsewhere.map((place) => `\`${place}\``).join(', ')}.`,
      '## What cannot run, and why',
      list(cannot, ({ reason, places }) => `${reason} (${places.join(', ')})`),
    )
  },
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
