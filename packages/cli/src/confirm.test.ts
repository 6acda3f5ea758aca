import { expect, it, vi } from 'vitest'
import type { ConfirmData } from './command-data.ts'
import { confirm } from './confirm.ts'
import { command } from './testing/fixtures.ts'
import type { Input } from './inputs.ts'

const move: ConfirmData = {
  message: 'Move {id} from {from}?',
  consent: { confirm: true },
  preview: ['dry_run'],
}
const remove: ConfirmData = {
  message: 'Delete {id}?',
  echo: { input: 'confirm_name', flag: 'confirm-name' },
  consent: {},
  preview: [],
}

function setUp(
  plan: ConfirmData,
  options: { yes?: boolean; interactive?: boolean; answers?: string[] } = {},
) {
  const notes: string[] = []
  const answers = [...(options.answers ?? [])]
  const ask = vi.fn<(question: string) => Promise<string>>(async () => answers.shift() ?? '')
  const resolve = vi.fn<(input: Input) => Promise<{ input: Input; sources: Record<string, string> }>>(
    async (input) => ({
      input: { from: 'aws', ...input },
      sources: { id: 'explicit', from: 'getThing' },
    }),
  )
  const terminal = {
    interactive: options.interactive ?? false,
    ask,
    note: (line: string) => void notes.push(line),
  }
  const run = (input: Input): Promise<Input> =>
    confirm(command({ confirm: plan }), input, { yes: options.yes ?? false, terminal, resolve })
  return { run, notes, ask, resolve }
}

it('asks with everything filled in, what was looked up marked as such', async () => {
  const { run, notes, ask } = setUp(move, { interactive: true, answers: ['y'] })
  await expect(run({ id: '7' })).resolves.toEqual({ id: '7', from: 'aws', confirm: true })
  expect(notes).toEqual(['Move 7 from aws?', '  from: aws (looked up)'])
  expect(ask).toHaveBeenCalledWith('Go on? [y/N] ')
})

it.each(['', 'n', 'yess', 'no'])('takes %j as a no', async (answer) => {
  const { run } = setUp(move, { interactive: true, answers: [answer] })
  await expect(run({ id: '7' })).rejects.toThrow('Not confirmed. Nothing was sent.')
})

it('does not ask with --yes, and still shows the plan', async () => {
  const { run, notes, ask } = setUp(move, { yes: true })
  await expect(run({ id: '7' })).resolves.toMatchObject({ confirm: true })
  expect([notes[0], ask.mock.calls.length]).toEqual(['Move 7 from aws?', 0])
})

it('names the flag where nobody can be asked, before anything is looked up', async () => {
  const { run, resolve } = setUp(move)
  await expect(run({ id: '7' })).rejects.toMatchObject({
    name: 'ConfirmationError',
    remedy: 'Confirm with --yes.',
  })
  expect(resolve).not.toHaveBeenCalled()
})

it('neither asks nor consents for a preview', async () => {
  const { run, ask } = setUp(move)
  await expect(run({ id: '7', dry_run: true })).resolves.toEqual({ id: '7', dry_run: true })
  expect(ask).not.toHaveBeenCalled()
})

it('sends what was typed as the echo', async () => {
  const { run } = setUp(remove, { interactive: true, answers: [' Reports '] })
  await expect(run({ id: '7' })).resolves.toMatchObject({ confirm_name: 'Reports' })
})

it('wants the echo as a flag where nobody can be asked, --yes or not', async () => {
  const both = { remedy: 'Confirm with --yes --confirm-name TEXT.' }
  await expect(setUp(remove).run({ id: '7' })).rejects.toMatchObject(both)
  await expect(setUp(remove, { yes: true, interactive: true }).run({ id: '7' })).rejects.toMatchObject({
    remedy: 'Confirm with --confirm-name TEXT.',
  })
  await expect(setUp(remove, { yes: true }).run({ id: '7', confirm_name: 'Reports' })).resolves.toMatchObject(
    { confirm_name: 'Reports' },
  )
})

it('lets no text from a server act on the terminal', async () => {
  const { run, notes } = setUp(move, { yes: true })
  await run({ id: '7', from: '\u001b[2Jaws' })
  expect(notes[0]).toBe('Move 7 from aws?')
})
