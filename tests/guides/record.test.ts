import { expect, it } from 'vitest'
import { readGuide } from './guide.ts'
import { recordGuide } from './record.ts'

const block = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`

it('runs a page in order, in one shell, and writes what was printed in the place of what was claimed', async () => {
  const page = [
    'Text with `code`.\n',
    block('bash run', 'slug=acme; cd "$(mktemp -d ./x.XXXX)"'),
    block('bash run', 'echo "$slug at $MOLECULE_API_URL"'),
    block('text output', 'something else'),
    block('ts run', 'console.log((await molecule.workspace.list()).length)'),
    block('text output', '7'),
    block('json run', '{ "name": "list_org_tokens", "arguments": {} }'),
    block('bash cannot="There is no moon."', 'fly'),
    '<OperationSamples id="listOrgs" run="cli" />\n',
    block('text output', ''),
    'The end.',
  ].join('\n')
  const recording = await recordGuide(page)
  expect(recording.tally).toEqual({
    ran: { bash: 3, ts: 1, json: 1 },
    elsewhere: [],
    cannot: ['There is no moon.'],
  })
  const outputs = readGuide(recording.page).filter(
    (piece) => piece.kind === 'block' && piece.purpose === 'output',
  )
  expect(outputs.map((piece) => (piece.kind === 'block' ? piece.code : ''))).toEqual([
    'acme at http://127.0.0.1:4501\n',
    '6\n',
    expect.stringMatching(/^SLUG .*\nacme /),
  ])
  expect(recording.page.replaceAll(/```text output\n[^`]*```/g, '')).toBe(
    page.replaceAll(/```text output\n[^`]*```/g, ''),
  )
})

it('goes one state further at each look where the head of the page says so', async () => {
  const page = [
    '---\ntitle: Follow\npace: stepped\n---\n',
    block(
      'bash run',
      'molecule workspace migrate-provider 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --to gcp --yes --wait --poll-interval 50ms --json',
    ),
    block('text output', ''),
  ].join('\n')
  const recording = await recordGuide(page)
  const states = [...recording.page.matchAll(/^\[00:(\d\d)\] [^:]+: (\w+)/gm)].map(([, time, state]) => [
    time,
    state,
  ])
  expect(states).toEqual([
    ['00', 'snapshotting'],
    ['02', 'snapshotted'],
    ['04', 'provisioning_target'],
    ['06', 'target_healthy'],
    ['08', 'retiring_source'],
    ['10', 'completed'],
  ])
})

it.each([
  ['ends otherwise than the page says', 'bash run', 'molecule workspace get no-such'],
  ['ends well where the page says that it fails', 'bash run exit="4"', 'true'],
  ['fails before its last command', 'bash run', 'false\ntrue'],
])('fails where a block %s', async (_, info, code) => {
  await expect(recordGuide(block(info, code))).rejects.toThrow('This ended with')
})

it('wants every block to say what it is for', () => {
  expect(() => readGuide(block('bash', 'ls'))).toThrow('has to say what it is for')
})
