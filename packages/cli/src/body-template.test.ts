import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { toBodyTemplate } from './body-template.ts'
import { commands } from './generated/commands.ts'
import { command } from './testing/fixtures.ts'
import { runWithin as run } from './testing/run-within.ts'

const directory = await mkdtemp(join(tmpdir(), 'molecule-template-'))
afterAll(() => rm(directory, { recursive: true }))
const env = { MOLECULE_API_URL: 'http://127.0.0.1:1', MOLECULE_CP_URL: 'http://127.0.0.1:2' }

const withBody = Object.values(commands)
  .map((load) => load())
  .filter(({ body, fields }) => body !== undefined || fields !== undefined)
  .map((data) => [data.words.join(' '), data] as const)

it.each(withBody)('prints a body that %s takes', async (name, { words, args, flags, fields = {} }) => {
  const { code, stdout, stderr } = await run([...words, '--body-template'], env)
  expect({ code, stderr: stderr.replace(/^Warning: .*\n/, '') }).toEqual({ code: 0, stderr: '' })
  const file = join(directory, `${name}.json`)
  await writeFile(file, stdout)
  // What is no part of a body has to be given beside it.
  const inBody = new Set(Object.values(fields))
  const rest = flags.filter(({ required, path }) => required && !inBody.has(path[0] ?? ''))
  const values = args.map(({ options }) => options?.[0] ?? '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
  const further = rest.flatMap((flag) => [`--${flag.name}`, flag.options?.[0] ?? '1'])
  const sent = await run([...words, ...values, ...further, '--curl', '--body-file', file], env)
  expect(sent).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(#|curl|\w+=)/) as unknown })
})

it('takes the example with most in it, leaves secrets to be filled in and consent to a person', async () => {
  const data = command({
    fields: { confirm: 'confirm', name: 'name', 'to-do': 'to_do', value: 'value' },
    confirm: { message: '', consent: {}, echo: { input: 'confirm', flag: 'confirm' }, preview: [] },
    flags: [
      { name: 'confirm', path: ['confirm'], kind: 'string', summary: '' },
      { name: 'name', path: ['name'], kind: 'string', summary: '' },
      { name: 'to-do', path: ['to_do'], kind: 'integer', summary: '' },
      { name: 'value', path: ['value'], kind: 'string', summary: '', sensitive: true },
    ],
    examples: [
      { summary: '', command: 'molecule thing do --name a' },
      {
        summary: '',
        command: `molecule thing do --name 'it'\\''s two' --to-do 2 --value-from env:V --confirm a`,
      },
    ],
  })
  const parse = async (argv: readonly string[]) => ({
    args: {},
    flags: Object.fromEntries(
      argv.flatMap((word, index) => (index % 2 === 0 ? [[word.slice(2), argv[index + 1]]] : [])),
    ),
  })
  await expect(toBodyTemplate(data, parse)).resolves.toEqual({
    name: "it's two",
    'to-do': '2',
    value: '<value>',
  })
})

it('asks for nothing else, and takes a part of it', async () => {
  await expect(run(['workspace', 'create', '--body-template', '--query', 'compute'])).resolves.toEqual({
    code: 0,
    stdout: '{\n  "provider": "aws"\n}\n',
    stderr: '',
  })
  const wrong = await run(['workspace', 'create', '--body-template', '--nme', 'x'])
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean --name?') as unknown })
  const none = await run(['workspace', 'list', '--body-template'])
  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no flag') as unknown })
})
