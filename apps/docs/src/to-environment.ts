import { variables as ofCommandLine } from '@molecule-ai/cli/reference'
import { flags, variableOf, variables as ofServer } from '@molecule-ai/mcp/reference'
import type { Catalogue } from '@molecule-ai/spec'
import { oneLine, sections, list } from './to-markdown.ts'
import { flagText } from './mcp/mcp-markdown.ts'

/** Environment variables that belong together. */
export interface VariableGroup {
  readonly id: string
  readonly title: string
  readonly readBy: string
  readonly variables: readonly Variable[]
}

export interface Variable {
  readonly name: string
  /** Its place on the page. Two programs can read the same one, each for itself. */
  readonly anchor: string
  /** Markdown. */
  readonly meaning: string
  /** Other names that are read when this one is not set. */
  readonly otherNames: readonly string[]
  readonly secret: boolean
}

/** Every environment variable that a client reads. */
export function toEnvironment(catalogue: Catalogue): VariableGroup[] {
  const seen = new Set<string>()
  return groupsOf(catalogue).map(({ variables, ...group }) => ({
    ...group,
    variables: variables.map((variable) => {
      const own = variable.name.replaceAll(/\W+/g, '')
      const anchor = seen.has(own) ? `${group.id}-${own}` : own
      seen.add(own)
      return { ...variable, anchor }
    }),
  }))
}

type Group = Omit<VariableGroup, 'variables'> & { readonly variables: readonly Omit<Variable, 'anchor'>[] }

function groupsOf({ services, credentials }: Catalogue): Group[] {
  const every = 'the SDK, the command line and the MCP server'
  return [
    {
      id: 'addresses',
      title: 'Addresses',
      readBy: every,
      variables: services.flatMap(({ title, url, env, variables }) => [
        toVariable(env, `Another address than \`${url}\`. ${title}`, false),
        ...variables.map((variable) =>
          toVariable(
            variable.env,
            `${variable.description} It is the \`{${variable.name}}\` of \`${url}\`.`,
            false,
          ),
        ),
      ]),
    },
    {
      id: 'credentials',
      title: 'Credentials',
      readBy: every,
      variables: credentials
        .filter(({ env }) => env.length > 0)
        .map(({ env, description, secret }) => toVariable(env, description, secret)),
    },
    {
      id: 'command-line',
      title: 'Command line',
      readBy: '`molecule`',
      variables: ofCommandLine.map(({ name, meaning }) => toVariable([name], meaning, false)),
    },
    {
      id: 'mcp-server',
      title: 'MCP server',
      readBy: '`molecule-mcp`',
      variables: [
        ...ofServer.map(({ name, meaning }) =>
          toVariable([name], meaning, name.includes('TOKEN') || name.includes('SECRET')),
        ),
        ...flags.map(({ name, help }) =>
          toVariable([variableOf(name)], `the same as \`--${name}\`: ${flagText(help)}`, false),
        ),
      ],
    },
  ]
}

const toVariable = ([name = '', ...otherNames]: readonly string[], meaning: string, secret: boolean) => ({
  name,
  meaning: oneLine(meaning),
  otherNames,
  secret,
})

export const environmentMarkdown = (catalogue: Catalogue): string =>
  sections(
    '# Environment variables',
    ...toEnvironment(catalogue).map(({ title, readBy, variables }) =>
      sections(
        `## ${title}`,
        `Read by ${readBy}.`,
        list(
          variables,
          ({ name, meaning, otherNames }) =>
            `\`${name}\`${otherNames.map((other) => `, or \`${other}\``).join('')}: ${meaning}`,
        ),
      ),
    ),
  )
