import { exitCodes, topics as topicNames } from '@molecule-ai/cli/reference'
import { entries, flags, ownTools, toolsetsOf, variableOf } from '@molecule-ai/mcp/reference'
import { catalogue } from '@molecule-ai/spec'
import { codesOf } from '../src/errors/codes-of.ts'
import { toCommandLine } from '../src/cli/to-topics.ts'
import { toTable } from '../src/to-table.ts'
import { toEnvironment } from '../src/to-environment.ts'

/** Every name that the contract and the programs have for something. Words of descriptions are not among them. */
export interface Vocabulary {
  readonly names: ReadonlySet<string>
  readonly flags: ReadonlySet<string>
  /** Without `molecule`, former ones included. */
  readonly commands: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

export async function toVocabulary(): Promise<Vocabulary> {
  const { topics, own, globalFlags } = await toCommandLine()
  const commands = [...topics.flatMap(({ commands: below }) => below), ...own]
  const rows = toTable(catalogue)
  return {
    names: new Set([
      ...namesIn(catalogue),
      ...rows.flatMap(({ operationId, mcp, sdk, formerNames }) => [
        operationId,
        mcp ?? '',
        sdk ?? '',
        ...formerNames,
      ]),
      ...catalogue.operations.flatMap(({ responses }) =>
        responses.flatMap(({ examples }) => examples.flatMap(({ value }) => codesOf(value))),
      ),
      ...toEnvironment(catalogue).flatMap(({ variables }) =>
        variables.flatMap(({ name, otherNames }) => [name, ...otherNames]),
      ),
      ...entries.flatMap(({ tool, call }) => [
        tool.name,
        ...call.aliases,
        ...Object.keys(tool.inputSchema.properties ?? {}),
        call.errorCode ?? '',
      ]),
      ...[...ownTools.values()].flatMap(({ tool }) => [
        tool.name,
        ...Object.keys(tool.inputSchema.properties ?? {}),
      ]),
      ...toolsetsOf(entries).map(({ name }) => name),
      ...flags.map(({ name }) => variableOf(name)),
      ...Object.keys(exitCodes),
    ]),
    flags: new Set([
      ...[...commands.flatMap((entry) => entry.flags), ...globalFlags].flatMap(({ name, negatable }) => [
        name,
        ...(negatable === true ? [`no-${name}`] : []),
      ]),
      ...flags.map(({ name }) => name),
      'help',
      'version',
      'print-tools',
    ]),
    commands: new Set([
      ...commands.flatMap(({ command, aliases = [] }) => [command, ...aliases]),
      // The program knows what is no command, and says why.
      ...catalogue.operations.map(({ command }) => command.join(' ')),
    ]),
    topics: new Set(Object.keys(topicNames).map((name) => name.replaceAll(':', ' '))),
  }
}

const prose = new Set(['description', 'summary', 'title', 'message', 'text', 'messages', 'surfacesReason'])

/** The keys and the texts of a value, but for what is written for people. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[^\w-]+/).flatMap((word) => [word, value])
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([key, inner]) => [key, ...(prose.has(key) ? [] : namesIn(inner))])
}
