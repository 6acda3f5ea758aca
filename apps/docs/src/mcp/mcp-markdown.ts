import { flags, variableOf } from '@molecule-ai/mcp/reference'
import type { Catalogue } from '@molecule-ai/spec'
import { list, sections } from '../to-markdown.ts'
import { markdownPath, operationPath } from '../urls.ts'
import { argumentFacts, hintsOf, type PublishedTool, type ToolsetPage } from './to-toolsets.ts'

export const serverMarkdown = (toolsets: readonly ToolsetPage[], { prompts }: Catalogue): string =>
  sections(
    '# MCP server',
    '## Flags',
    list(
      flags.map((flag) => ({ ...flag, placeholder: 'placeholder' in flag ? ` ${flag.placeholder}` : '' })),
      ({ name, placeholder, help }) =>
        `\`--${name}${placeholder}\` or \`${variableOf(name)}\`: ${flagText(help)}`,
    ),
    '## Toolsets',
    list(
      toolsets,
      ({ name, path, tools, core }) =>
        `[\`${name}\`](${markdownPath(path)}): ${tools.length} tools, ${core} of them in default`,
    ),
    '## Prompts',
    list(prompts, ({ name, description }) => `\`${name}\`: ${description}`),
  )

export const toolsetMarkdown = ({ title, tools }: ToolsetPage): string =>
  sections(`# Toolset: ${title}`, ...tools.map(toolMarkdown))

/** The help of a flag in one line; the list of toolsets has a place of its own. */
export const flagText = (help: readonly string[]): string =>
  help
    .filter((line) => line !== '{toolsets}')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ \(how many tools.*?\):/, '')

const toolMarkdown = ({ tool, operation, aliases }: PublishedTool): string =>
  sections(
    `## ${tool.name}`,
    tool.description,
    list(
      [
        ...hintsOf(tool),
        ...aliases.map((name) => `Formerly \`${name}\``),
        ...(operation === undefined
          ? []
          : [`Operation: [${operation.summary}](${markdownPath(operationPath(operation))})`]),
      ],
      (line) => line,
    ),
    list(
      Object.entries(tool.inputSchema.properties ?? {}),
      ([name, schema]) =>
        `\`${name}\` (${[...argumentFacts(schema), ...(tool.inputSchema.required?.includes(name) === true ? ['required'] : [])].join('; ')})${schema.description === undefined ? '' : `: ${schema.description}`}`,
    ),
  )
