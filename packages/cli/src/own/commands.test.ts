import { expect, it } from 'vitest'
import { commands } from '../generated/commands.ts'
import { runWithin as run } from '../testing/run-within.ts'
import { ownCommands } from './index.ts'

interface Described {
  readonly commands: readonly {
    readonly command: string
    readonly operation?: string
    readonly flags: readonly { readonly name: string }[]
  }[]
}

const describe = async (): Promise<Described> => {
  const { code, stdout, stderr } = await run(['commands', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout) as Described
}

it('describes every command, those that are no operation last', async () => {
  const { commands: all, ...rest } = await describe()
  const names = Object.values(commands).map((load) => load().words.join(' '))
  const own = Object.keys(ownCommands).map((id) => id.replaceAll(':', ' '))
  expect(all.map(({ command }) => command)).toEqual([...names, ...own])
  expect(rest).toMatchObject({
    globalFlags: expect.arrayContaining([
      expect.objectContaining({ name: 'query', value: 'JMESPATH' }),
    ]) as unknown,
    exitCodes: expect.arrayContaining([{ code: 8, meaning: 'not confirmed: nothing was sent' }]) as unknown,
  })
})

it('describes a command with all that it takes', async () => {
  const { commands: all } = await describe()
  const found = all.find(({ operation }) => operation === 'migrateWorkspaceProvider')
  expect(found).toMatchObject({
    command: 'workspace migrate-provider',
    effect: expect.stringMatching(/^(write|destructive)$/) as unknown,
    confirms: true,
    waits: true,
    credentials: expect.arrayContaining(['MOLECULE_CP_ADMIN_TOKEN']) as unknown,
    arguments: [{ name: 'workspace-id', required: true }],
  })
  const flags = Object.fromEntries(found!.flags.map((flag) => [flag.name, flag]))
  expect(flags).toMatchObject({
    to: { type: 'value', required: true, options: ['aws', 'hetzner', 'gcp'] },
    yes: { type: 'boolean', char: 'y' },
    wait: { type: 'boolean', negatable: true },
  })
})

it('is a list for people, and a query takes what a script wants', async () => {
  const { stdout } = await run(['commands'])
  expect(stdout).toMatch(/^COMMAND +EFFECT +SUMMARY\n/)
  expect(stdout).toMatch(/^workspace delete +destructive +\S/m)
  const names = await run(['commands', '--query', "commands[?command=='api'].command", '-o', 'table'])
  expect(names).toEqual({ code: 0, stdout: 'api\n', stderr: '' })
})
