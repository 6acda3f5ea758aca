import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agentIn } from './agent.ts'
import { runWithin } from './testing/run-within.ts'
import type { Environment } from './testing/run-cli.ts'
import { createTerminal } from './terminal.ts'

let emulator: Emulator
let env: Environment
beforeAll(async () => {
  emulator = await startEmulator()
  env = emulator.env()
})
afterAll(() => emulator.close())

const list = ['workspace', 'list', '--query', '[0].name']
const agent = { CLAUDECODE: '1' }

it('knows an agent by its variable, and no agent by one that is off', () => {
  expect([{}, agent, { AGENT: ' ' }, { OPENCODE: '0' }, { CURSOR_AGENT: 'false' }].map(agentIn)).toEqual([
    undefined,
    'CLAUDECODE',
    undefined,
    undefined,
    undefined,
  ])
})

it('writes JSON for an agent, and says so once', async () => {
  await expect(runWithin(list, { ...env, ...agent })).resolves.toEqual({
    code: 0,
    stdout: '"Reports"\n',
    stderr:
      'CLAUDECODE is set, so this is written for an agent: as JSON, and nothing is asked. --output table is for people.\n',
  })
  const refused = await runWithin(['workspace', 'get', 'x'], { ...env, ...agent })
  expect(JSON.parse(refused.stdout)).toMatchObject({ error: { exit: refused.code } })
})

it.each([
  [['-o', 'table'], {}],
  [['--output=table'], {}],
  [['--columns', 'name'], {}],
  [[], { MOLECULE_OUTPUT: 'table' }],
])('writes what is asked for all the same: %j %j', async (flags, more) => {
  const { stdout, stderr } = await runWithin(['workspace', 'list', ...flags], { ...env, ...agent, ...more })
  expect([stdout.split('\n').length, stderr]).toEqual([8, ''])
  expect(stdout).toMatch(/^(ID +)?NAME/)
})

it('confirms nothing for an agent, and asks nothing', async () => {
  const { code, stdout } = await runWithin(
    ['workspace', 'migrate-provider', '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '--to', 'gcp'],
    { ...env, ...agent },
  )
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({
    code: 8,
    error: { code: 'confirmation_required', remedy: 'Confirm with --yes.' },
  })
})

it('takes the terminal of an agent for one that nobody sits at', () => {
  const streams = [process.stdin, process.stdout, process.stderr]
  const before = streams.map((stream) => Object.getOwnPropertyDescriptor(stream, 'isTTY'))
  for (const stream of streams) Object.defineProperty(stream, 'isTTY', { value: true, configurable: true })
  const [person, other] = [{}, agent].map(createTerminal)
  for (const [index, stream] of streams.entries())
    Object.defineProperty(stream, 'isTTY', before[index] ?? { value: undefined, configurable: true })
  expect(person).toMatchObject({ interactive: true, color: true, redraw: true })
  expect(other).toMatchObject({ interactive: false, color: false, redraw: false })
})

it.each([agent, { MOLECULE_OUTPUT: 'json' }])(
  'leaves a text for another program as it is, with %j',
  async (more) => {
    const script = await runWithin(['completion', 'bash'], more)
    expect(script.stdout).toMatch(/^# molecule completion for bash/)
    const curl = await runWithin([...list, '--curl'], { ...env, ...more })
    expect(curl).toMatchObject({ stdout: expect.stringMatching(/^curl /) as string, stderr: '' })
    const asked = await runWithin(['completion', 'bash', '--json'], more)
    expect(JSON.parse(asked.stdout)).toMatchObject({ shell: 'bash' })
  },
)
