import { toKebabCase, toVariable, type Catalogue, type Operation } from '@molecule-ai/spec'
import type { CommandData } from './command-data.ts'
import type { Absence } from './route.ts'
import { toCommand, usualCredentials } from './to-command.ts'
import { firstParagraph } from './to-flags.ts'
import { toTopics } from './to-topics.ts'

/** Everything that is generated for the command line, by path below `src/generated/`. */
export function toFiles(catalogue: Catalogue): Record<string, string> {
  const operations = catalogue.operations.filter(({ surfaces }) => surfaces.includes('cli'))
  const commands = operations.map((operation) => ({
    tag: operation.tag,
    data: toCommand(operation, catalogue),
  }))
  const absences = toAbsences(catalogue)
  check(
    commands.map(({ data }) => data),
    absences.flatMap(({ ids }) => ids),
  )
  const tags = catalogue.tags
    .map(({ name }) => name)
    .filter((tag) => commands.some((command) => command.tag === tag))
  const files = tags.map((tag) => [
    `commands/${tag}.ts`,
    toTagFile(
      tag,
      commands.filter((command) => command.tag === tag).map(({ data }) => data),
    ),
  ])
  return {
    'commands.ts': toIndexFile(
      tags,
      commands.map(({ data }) => data),
      absences,
    ),
    ...(Object.fromEntries(files) as Record<string, string>),
    'services.ts': toServicesFile(catalogue, operations),
    'toolsets.ts': [
      '/** The groups that the tools of the MCP server are in. */',
      `export const toolsets: readonly string[] = ${json(toToolsets(catalogue))}`,
    ].join('\n'),
    'topics.ts': [
      `import type { Topic } from '../to-topics.ts'`,
      '',
      `export const topics: Readonly<Record<string, Topic>> = ${json(toTopics(operations, catalogue))}`,
    ].join('\n'),
  }
}

const toToolsets = ({ operations }: Catalogue): string[] => [
  ...new Set(operations.filter(({ surfaces }) => surfaces.includes('mcp')).map(({ mcp }) => mcp.toolset)),
]

/** A function for each command: a run reads the data of one, and the engine need not even compile the others. */
function toTagFile(tag: string, commands: readonly CommandData[]): string {
  const entries = commands.map(
    (data) => `  ${JSON.stringify(idOf(data.words))}: () => (${json(data).replaceAll('\n', '\n  ')}),`,
  )
  return [
    `import type { CommandData } from '../../command-data.ts'`,
    '',
    `export const ${variableOf(tag)}: Readonly<Record<string, () => CommandData>> = {`,
    ...entries,
    '}',
  ].join('\n')
}

/** What the contract keeps from the command line, by the reason that operations share. */
function toAbsences({ operations }: Catalogue): Absence[] {
  const absent = operations.filter(({ surfaces }) => !surfaces.includes('cli'))
  const reasons = Map.groupBy(
    absent,
    ({ surfacesReason = 'It is not for the command line.' }) => surfacesReason,
  )
  return [...reasons].map(([reason, own]) => ({
    reason,
    operations: own.map(({ id }) => id),
    ids: own.flatMap(({ command, aliases }) => [
      idOf(command),
      ...aliases.command.map((alias) => idOf(alias.split(' '))),
    ]),
  }))
}

/** The commands that a tag has. */
const variableOf = (tag: string): string => toVariable(tag, ['commands', 'aliases', 'absences'])

function toIndexFile(
  tags: readonly string[],
  commands: readonly CommandData[],
  absences: readonly Absence[],
): string {
  const aliases = commands.flatMap((data) =>
    data.aliases.map((alias) => [idOf(alias.split(' ')), idOf(data.words)]),
  )
  return [
    `import type { CommandData } from '../command-data.ts'`,
    `import type { Absence } from '../route.ts'`,
    ...tags.map((tag) => `import { ${variableOf(tag)} } from './commands/${tag}.ts'`),
    '',
    `export const commands: Readonly<Record<string, () => CommandData>> = { ${tags.map((tag) => `...${variableOf(tag)}`).join(', ')} }`,
    '',
    `/** Former names to the ids of today. */`,
    `export const aliases: Readonly<Record<string, string>> = ${json(Object.fromEntries(aliases))}`,
    '',
    `/** What is no command, former names included, and why. */`,
    `export const absences: readonly Absence[] = ${json(absences)}`,
  ].join('\n')
}

function toServicesFile({ services, credentials }: Catalogue, operations: readonly Operation[]): string {
  const variables = (name: string): object[] => {
    const service = services.find((candidate) => candidate.name === name)
    const own = {
      env: service?.env[0],
      aliases: service?.env.slice(1) ?? [],
      summary: `Address. ${firstParagraph(service?.title ?? '')}`,
    }
    return [
      own,
      ...(service?.variables ?? []).map(({ name: placeholder, env, description }) => ({
        env: env[0],
        aliases: env.slice(1),
        summary: firstParagraph(description),
        placeholder,
      })),
    ]
  }
  const usual = (service: string): readonly string[] =>
    mostCommon(operations.filter((operation) => operation.service === service).map(usualCredentials))
  const uses = (service: string): number =>
    operations.filter((operation) => operation.service === service).length
  const byUse = services.toSorted((a, b) => uses(b.name) - uses(a.name))
  const shaped = byUse.map(({ name, env, title, url, variables: parts }) => ({
    name,
    title: firstParagraph(title),
    url: parts.reduce(
      (text, part) => (part.env.length > 0 ? text : text.replaceAll(`{${part.name}}`, part.default)),
      url,
    ),
    credentials: usual(name),
    option: `${name}Url`,
    flag: `${toKebabCase(name)}-url`,
    // Named after the documented variable too: MOLECULE_API_URL is --api-url.
    aliases: env.slice(0, 1).map((variable) => toKebabCase(variable.replace(/^MOLECULE_/, '')).toLowerCase()),
    variables: variables(name).filter((variable) => 'env' in variable),
    ...toProbes(
      operations.filter(({ service }) => service === name),
      usual(name),
    ),
  }))
  // What opens no command would be a false promise in the help.
  const used = new Set(operations.flatMap(({ security }) => security.flat()))
  const keys = credentials.filter(({ name, env }) => env.length > 0 && used.has(name))
  const entries = keys.map(({ name, env, description, secret }) => [
    name,
    {
      env: env[0],
      aliases: env.slice(1),
      summary: firstParagraph(description),
      ...(secret ? { secret } : {}),
      services: byUse
        .map((service) => service.name)
        .filter((service) =>
          operations.some((each) => each.service === service && each.security.flat().includes(name)),
        ),
    },
  ])
  return [
    `export interface Variable {`,
    `  readonly env: string`,
    `  readonly aliases: readonly string[]`,
    `  readonly summary: string`,
    `  /** What of the service's address it stands for, where it is not the whole. */`,
    `  readonly placeholder?: string`,
    `}`,
    '',
    `export interface Credential extends Variable {`,
    `  readonly secret?: true`,
    `  /** Those that take it. */`,
    `  readonly services: readonly string[]`,
    `}`,
    '',
    `export interface Service {`,
    `  readonly name: string`,
    `  readonly title: string`,
    `  /** The public address, with placeholders. */`,
    `  readonly url: string`,
    `  /** What opens most of its operations. */`,
    `  readonly credentials: readonly string[]`,
    `  readonly option: string`,
    `  readonly flag: string`,
    `  readonly aliases: readonly string[]`,
    `  readonly variables: readonly Variable[]`,
    `  /** A read that needs nothing but the usual credentials, and one that needs none: to see whether they are accepted. */`,
    `  readonly probe?: string`,
    `  readonly openProbe?: string`,
    `}`,
    '',
    `/** Those of most commands first. */`,
    `export const services: readonly Service[] = ${json(shaped)}`,
    '',
    `export const credentials: Readonly<Record<string, Credential>> = ${json(Object.fromEntries(entries))}`,
  ].join('\n')
}

/** What shows whether a service answers: the first reads that take nothing. */
function toProbes(operations: readonly Operation[], usual: readonly string[]): object {
  const reads = operations.filter(
    ({ method, inputs, deprecated }) =>
      method === 'GET' && !deprecated && inputs.every(({ required }) => !required),
  )
  // One that is open to all accepts a wrong credential.
  const probe = reads.find(
    ({ security }) => security[0]?.join() === usual.join() && security.every((names) => names.length > 0),
  )
  const open = reads.find(({ security }) => security.every((names) => names.length === 0))
  return {
    ...(probe === undefined ? {} : { probe: probe.id }),
    ...(open === undefined ? {} : { openProbe: open.id }),
  }
}

/** The list that occurs most often. */
function mostCommon(lists: readonly (readonly string[])[]): readonly string[] {
  const groups = [...Map.groupBy(lists, (list) => list.join()).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? []
}

/** What would be ambiguous on a command line fails here. */
function check(commands: readonly CommandData[], absent: readonly string[]): void {
  const present = commands.flatMap((data) => [
    idOf(data.words),
    ...data.aliases.map((alias) => idOf(alias.split(' '))),
  ])
  const names = [...present, ...absent]
  unique(names, 'two commands are called')
  for (const data of commands) {
    const flags = data.flags.flatMap((flag) => {
      const own = flag.sensitive
        ? [`${flag.name}-from`]
        : [flag.name, ...(flag.kind === 'boolean' ? [`no-${flag.name}`] : [])]
      return [...own, ...(flag.aliases ?? [])]
    })
    unique(flags, `${data.operation} has twice the flag`)
  }
}

function unique(names: readonly string[], complaint: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${complaint} ${twice}`)
}

const idOf = (words: readonly string[]): string => words.join(':')

const json = (value: unknown): string => JSON.stringify(value, null, 2)
