import type { CommandEntry, FlagEntry } from '@molecule-ai/cli/reference'
import { fence, list, oneLine, sections } from '../to-markdown.ts'
import { markdownPath } from '../urls.ts'
import { factsOf, spell, usageOf, type CommandLine, type Topic } from './to-topics.ts'

export const commandLineMarkdown = ({ globalFlags, topics, own }: CommandLine): string =>
  sections(
    '# Command line',
    fence('bash', 'molecule COMMAND [ARGUMENTS] [FLAGS]'),
    '## Topics',
    list(topics, ({ name, path, description }) => `[\`${name}\`](${markdownPath(path)}): ${description}`),
    '## Flags of every command',
    flagsMarkdown(globalFlags),
    ...own.map(commandMarkdown),
  )

export const topicMarkdown = ({ name, description, commands }: Topic): string =>
  sections(`# molecule ${name}`, description, ...commands.map(commandMarkdown))

const commandMarkdown = (entry: CommandEntry): string =>
  sections(
    `## molecule ${entry.command}`,
    fence('bash', usageOf(entry)),
    oneLine(entry.description),
    list(entry.arguments, ({ name, description }) => `\`${name.toUpperCase()}\`: ${description}`),
    flagsMarkdown(entry.flags),
    (entry.credentials ?? []).length === 0
      ? ''
      : `Reads ${(entry.credentials ?? []).map((name) => `\`$${name}\``).join(', ')}.`,
    ...entry.examples.map(({ summary, command }) => sections(summary, fence('bash', command))),
  )

const flagsMarkdown = (flags: readonly FlagEntry[]): string =>
  list(flags, (flag) =>
    [`\`${spell(flag)}\``, ...(flag.required === true ? ['required'] : []), ...factsOf(flag)]
      .join(', ')
      .concat(`: ${oneLine(flag.summary)}`),
  )
