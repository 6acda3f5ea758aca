import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue, toSnakeCase, type Operation } from '@molecule-ai/spec'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/** Names, each with the reason why it is not offered, or with nothing. */
type Names = Readonly<Record<string, string | null>>

const file = fileURLToPath(new URL('fixtures/upstream-names.yaml', import.meta.url))
const { tools, commands } = parse(readFileSync(file, 'utf8')) as { tools: Names; commands: Names }

const toolsOf = ({ id, aliases }: Operation): string[] => [id, ...aliases.operationId].map(toSnakeCase)
const commandsOf = ({ command, aliases }: Operation): string[] => [command.join(' '), ...aliases.command]

const offered = {
  mcp: catalogue.operations.filter(({ surfaces }) => surfaces.includes('mcp')).flatMap(toolsOf),
  cli: catalogue.operations.filter(({ surfaces }) => surfaces.includes('cli')).flatMap(commandsOf),
}

describe.each([
  ['tool', tools, offered.mcp],
  ['command', commands, offered.cli],
] as const)('every %s that is known from before', (kind, names, found) => {
  it.each(Object.entries(names))(`%s`, (name, reason) => {
    const isOffered = found.includes(name)
    if (reason === null)
      expect(
        isOffered,
        `no operation has the ${kind} ${name}: make it a name or an alias in management.yaml, or say why not in ${file}`,
      ).toBe(true)
    else expect(isOffered, `the ${kind} ${name} is offered now: take its reason out of ${file}`).toBe(false)
  })
})
