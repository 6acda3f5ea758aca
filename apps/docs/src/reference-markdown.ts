import type { Catalogue, Tag } from '@molecule-ai/spec'
import { findOperation } from './find-operation.ts'
import { toPlainText } from './prose.ts'
import { reasonsOf, surfaces, toCoverage } from './to-coverage.ts'
import { toCredentials, type Credentials } from './to-credentials.ts'
import { list, sections } from './to-markdown.ts'
import { toTable, toWarning, type Row } from './to-table.ts'
import { markdownPath, operationPath } from './urls.ts'

/** The table of operations as Markdown. */
export function tableMarkdown(catalogue: Catalogue): string {
  const rows = toTable(catalogue).map(
    ({ summary, page, method, route, cli, sdk, mcp, ...row }) =>
      `| [${summary}](${markdownPath(page)})${warning(row)} | \`${method} ${route}\` | ${code(cli)} | ${code(sdk)} | ${code(mcp)} |`,
  )
  return sections(
    '# All operations',
    ['| Operation | HTTP | CLI | SDK | MCP |', '|---|---|---|---|---|', ...rows].join('\n'),
  )
}

/** The coverage table as Markdown. */
export function coverageMarkdown(catalogue: Catalogue): string {
  const coverage = toCoverage(catalogue)
  const reasons = reasonsOf(coverage)
  const rows = coverage.map(
    (row) =>
      `| \`${row.operationId}\` | ${surfaces.map(({ surface }) => (row.surfaces.includes(surface) ? 'yes' : `no (${reasons.indexOf(row.reason ?? '') + 1})`)).join(' | ')} | ${row.emulator} | ${row.parityCases} | ${row.examples} | ${row.evidence} |`,
  )
  const labels = [
    ...surfaces.map(({ label }) => label),
    'Local control plane',
    'Parity cases',
    'Examples',
    'Evidence',
  ]
  return sections(
    '# Coverage',
    [`| Operation | ${labels.join(' | ')} |`, `|---${'|---'.repeat(labels.length)}|`, ...rows].join('\n'),
    reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n'),
  )
}

/** The page of a tag as Markdown. */
export const tagMarkdown = (tag: Tag, catalogue: Catalogue): string =>
  sections(
    `# ${tag.title}`,
    tag.description,
    list(
      toTable(catalogue).filter((row) => row.tag === tag.name),
      ({ summary, page, operationId, ...row }) =>
        `[${summary}](${markdownPath(page)})${warning(row)}: ${toPlainText(findOperation(operationId).description)}`,
    ),
  )

/** Hosts and credentials as Markdown. */
export function credentialsMarkdown(catalogue: Catalogue): string {
  const { services, credentials } = toCredentials(catalogue)
  return sections(
    '# Hosts and credentials',
    ...services.map(({ url, title, env, variables }) =>
      sections(
        `## ${url}`,
        title,
        list(
          [
            ...env.map((name) => `\`${name}\`: another host`),
            ...variables.map(({ name, env: names }) => `\`${names[0]}\`: ${name}`),
          ],
          (line) => line,
        ),
      ),
    ),
    ...credentials.map(({ credential, sent, services: takers }) =>
      sections(
        `## ${credential.name}`,
        credential.description,
        list(
          [
            `Sent as \`${sent}\``,
            `Read from ${credential.env.map((name) => `\`${name}\``).join(', ')}`,
            `Taken by ${services
              .filter(({ name }) => takers.includes(name))
              .map(({ url }) => url)
              .join(', ')} and by no other host`,
          ],
          (line) => line,
        ),
      ),
    ),
  )
}

/** The page of one credential as Markdown. */
export const credentialMarkdown = (
  { credential, sent, operations, services: takers }: Credentials['credentials'][number],
  { services }: Catalogue,
): string =>
  sections(
    `# ${credential.env[0] ?? credential.name}`,
    credential.description,
    list(
      [
        `Sent as \`${sent}\``,
        `SDK option \`${credential.name}\``,
        `Read from ${credential.env.map((name) => `\`${name}\``).join(', ')}`,
        ...services.map(
          ({ name, url }) => `${url}: ${takers.includes(name) ? 'takes it' : 'never send it there'}`,
        ),
      ],
      (line) => line,
    ),
    '## What it opens',
    list(operations, (operation) => `[${operation.summary}](${markdownPath(operationPath(operation))})`),
  )

const warning = (row: Pick<Row, 'deprecated' | 'sunset'>): string => {
  const text = toWarning(row)
  return text === undefined ? '' : ` (${text})`
}

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``)
