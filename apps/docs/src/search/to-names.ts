import { flags, ownTools, searchToolset } from '@molecule-ai/mcp/reference'
import { exitCodes } from '@molecule-ai/cli/reference'
import { toSnakeCase, type Catalogue } from '@molecule-ai/spec'
import { toCommandLine } from '../cli/to-topics.ts'
import { toErrors } from '../errors/to-errors.ts'
import { toSchemas } from '../schemas/to-schemas.ts'
import { toEnvironment } from '../to-environment.ts'
import { toTable } from '../to-table.ts'
import { commandAnchor, credentialPath, toolPath } from '../urls.ts'
import type { Named } from './match-names.ts'

/** Everything that has a name of its own, for the search; operations first, since most people look for one. */
export async function toNames(catalogue: Catalogue): Promise<Named[]> {
  const { globalFlags, own } = await toCommandLine()
  const { statuses, codes } = toErrors(catalogue)
  return [
    ...toTable(catalogue).map((row) => ({
      title: row.summary,
      about: `${row.method} ${row.route}`,
      url: row.page,
      names: [
        row.operationId,
        row.route,
        ...[row.mcp, row.cli, row.cli?.replace('molecule ', ''), row.sdk].filter(
          (name) => name !== undefined,
        ),
        ...row.formerNames.flatMap((name) => [...new Set([name, toSnakeCase(name)])]),
      ],
    })),
    ...toSchemas(catalogue).map(({ name, path }) => ({ title: name, about: 'Schema', url: path, names: [] })),
    ...statuses.map(({ status, title, path }) => ({
      title: `${status} ${title}`,
      about: 'Status of an answer',
      url: path,
      names: [status, title],
    })),
    ...codes.map(({ code, path }) => ({ title: code, about: 'Code of an error', url: path, names: [] })),
    ...catalogue.credentials.map(({ name, env }) => ({
      title: env[0] ?? name,
      about: 'Credential',
      url: credentialPath(name),
      names: [name, ...env.slice(1)],
    })),
    ...toEnvironment(catalogue)
      .filter(({ id }) => id !== 'credentials')
      .flatMap(({ variables }) => variables)
      .map(({ name, anchor, otherNames }) => ({
        title: name,
        about: 'Environment variable',
        url: `/reference/environment/#${anchor}`,
        names: otherNames,
      })),
    ...own.map(({ command }) => ({
      title: `molecule ${command}`,
      about: 'Command',
      url: `/reference/cli/#${commandAnchor(command.split(' '))}`,
      names: [command],
    })),
    ...globalFlags.map(({ name }) => ({
      title: `--${name}`,
      about: 'Flag of every command',
      url: '/reference/cli/#global-flags',
      names: [],
    })),
    ...flags.map(({ name }) => ({
      title: `--${name}`,
      about: 'Flag of the MCP server',
      url: `/reference/mcp/#flag-${name}`,
      names: [],
    })),
    ...[...ownTools.keys()].map((name) => ({
      title: name,
      about: 'Tool',
      url: toolPath(searchToolset, name),
      names: [],
    })),
    ...Object.entries(exitCodes).map(([name, { code }]) => ({
      title: `Exit code ${code}`,
      about: name,
      url: `/reference/exit-codes/#exit-${code}`,
      names: [],
    })),
  ]
}
