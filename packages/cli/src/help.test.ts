import type { Command } from '@oclif/core/command'
import type { Config } from '@oclif/core/interfaces'
import { expect, it } from 'vitest'
import { globalFlags, toOclifFlags } from './flags.ts'
import { commands } from './generated/commands.ts'
import { MoleculeHelp } from './help.ts'
import { runWithin as run } from './testing/run-within.ts'

it('runs no template that is in a text, and keeps all of the text', async () => {
  const command = {
    id: 'thing:do',
    summary: 'Do <%= 1 + 1 %> things',
    description: 'First <%= 2 + 2 %>.\n\nSecond <%% 3 %>.\n\nThird.',
    args: { id: { name: 'id', description: '<%= 3 + 3 %>' } },
    flags: { to: { name: 'to', type: 'option', summary: '<%= 4 + 4 %>' } },
    examples: [{ description: '<%= 5 + 5 %>', command: "molecule thing do '<%= 6 + 6 %>'" }],
  } as unknown as Command.Loadable
  const lines: string[] = []
  class Kept extends MoleculeHelp {
    protected override log(...text: string[]): void {
      lines.push(...text)
    }
  }
  const config = {
    bin: 'molecule',
    topicSeparator: ' ',
    topics: [],
    commands: [],
    plugins: new Map(),
  } as unknown as Config
  await new Kept(config, { maxWidth: 100 }).showCommandHelp(command)
  const text = lines.join('\n')
  for (const sum of ['1 + 1', '2 + 2', '3 + 3', '4 + 4', '5 + 5', '6 + 6'])
    expect(text).toContain(`<%= ${sum} %>`)
  for (const end of ['Second <%% 3 %>.', 'Third.']) expect(text).toContain(end)
})

it('lines up all flags, with a short name or without', async () => {
  const { stdout } = await run(['workspace', 'migrate-provider', '--help'])
  const [, rows = ''] = stdout.match(/\nGLOBAL FLAGS\n([^]*?)\n\n/) ?? []
  const starts = rows.split('\n').filter((line) => /^ {2,8}-/.test(line))
  expect(starts.length).toBeGreaterThan(5)
  expect(starts.filter((line) => !/^ {2}(-\w, | {4})--\S/.test(line))).toEqual([])
})

it('sends no value that nobody gave: no flag has a default', () => {
  const all = Object.values(commands).flatMap((load) =>
    Object.entries({ ...toOclifFlags(load()), ...globalFlags }),
  )
  const given = all.filter(([, flag]) => flag.default !== undefined || 'defaultHelp' in flag)
  expect(given.map(([name]) => name)).toEqual([])
})
