import type { Catalogue } from '@molecule-ai/spec'
import type { Guide } from './guide-markdown.ts'
import { inOrder } from './guide-order.ts'
import { list, sections } from './to-markdown.ts'
import { toTable } from './to-table.ts'
import { markdownPath, tagPath } from './urls.ts'

/** `llms.txt`: every page of the site with what it is about. */
export function toIndex(catalogue: Catalogue, guides: readonly Guide[]): string {
  const rows = toTable(catalogue)
  return sections(
    `# ${catalogue.title}`,
    `> ${catalogue.description
      .split(/\n\s*\n/)[0]
      ?.replaceAll(/\s+/g, ' ')
      .trim()}`,
    list(
      [
        '[management.yaml](/management.yaml): the contract, OpenAPI 3.1, also as [JSON](/management.json)',
        '[operations.json](/operations.json): every operation under each of its names',
        '[llms-full.txt](/llms-full.txt): every page in one text',
        '[All operations](/reference.md): the same as a table',
        '[Schemas](/reference/schemas.md): every shape that requests and answers have',
        '[Errors](/reference/errors.md): what can go wrong, by status and by code, and what to do',
        '[Command line](/reference/cli.md): every command with its arguments and flags',
        '[MCP server](/reference/mcp.md): every tool, toolset and flag',
        '[Environment variables](/reference/environment.md): what the clients read',
        '[Exit codes](/reference/exit-codes.md): what the command line ends with',
        '[Changelog](/changelog.md): what changed',
        '[Coverage](/reference/coverage.md): which surfaces have each operation, and how certain its description is',
        '[Hosts and credentials](/reference/credentials.md): which host takes which credential, and where it is read from',
      ],
      (line) => line,
    ),
    '## Guides',
    list(
      inOrder(guides).filter(({ id }) => id.startsWith('guides/')),
      ({ id, data }) => `[${data.title}](/${id}.md): ${data.description ?? ''}`,
    ),
    ...catalogue.tags.map(({ name, title }) =>
      sections(
        `## [${title}](${markdownPath(tagPath(name))})`,
        list(
          rows.filter(({ tag }) => tag === name),
          ({ summary, page, method, route, cli, mcp }) =>
            `[${summary}](${markdownPath(page)}): \`${[`${method} ${route}`, cli, mcp].filter((each) => each !== undefined).join('`, `')}\``,
        ),
      ),
    ),
  )
}
