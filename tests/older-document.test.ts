import { execFile } from 'node:child_process'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startRecorder, type Answer, type Recorder } from './recorder.ts'
import { copyRepository, type RepositoryCopy } from './repository-copy.ts'

let copy: RepositoryCopy
let recorder: Recorder
let client: Client
let env: Record<string, string>

beforeAll(async () => {
  copy = await copyRepository()
  await copyFile(
    join(import.meta.dirname, 'fixtures/menagerie.yaml'),
    join(copy.path, 'packages/spec/management.yaml'),
  )
  for (const name of ['spec', 'sdk', 'mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/generate.ts')
  for (const name of ['mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/build.ts')
  recorder = await startRecorder()
  env = { MOLECULE_API_URL: `${recorder.url}/api`, MOLECULE_KEEPER: 'jo:pass word é' }
  client = new Client({ name: 'older', version: '0.0.0' })
  const args = [join(copy.path, 'packages/mcp/dist/molecule-mcp.js'), '--toolsets', 'all,search']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }))
}, 180_000)

afterAll(async () => {
  await client?.close()
  await recorder?.close()
  await copy.remove()
})

const cage = { class: 'a/b', '2nd': 7 }
const pet = { kin: [{ name: 'Tim', kin: [] }], name: null }
const text: Answer = { status: 200, type: 'text/plain; charset=utf-8', body: '<8 o’clock>\nAll asleep.\n' }
const authorization = `Basic ${Buffer.from('jo:pass word é').toString('base64')}`

it.each<[string, string, Record<string, unknown>, string[], object, Answer?]>([
  [
    'get_v1_cages_by_class_by2nd_pets',
    'cages.getV1CagesByClassBy2ndPets("a/b", "7", { seen: "yes", seenLt: "2026-01-01", kinds: ["cat", "dog"] })',
    { ...cage, seen: 'yes', seen_lt: '2026-01-01', kinds: ['cat', 'dog'] },
    ['cages', '--seen', 'yes', '--seen-lt', '2026-01-01', '--kinds', '["cat","dog"]'],
    { method: 'GET', url: '/api/v1/cages/a%2Fb/7/pets?seen=yes&seen%3C=2026-01-01&kinds=cat,dog' },
  ],
  [
    'pets_add_to_cage',
    `cages.petsAddToCage("a/b", "7", { pet: ${JSON.stringify(pet)}, bodyBodyClass: "x", bodyClass: "y" })`,
    { ...cage, pet, body_body_class: 'x', body_class: 'y' },
    [
      'cages',
      '--pet.kin',
      JSON.stringify(pet.kin),
      '--unset',
      'pet.name',
      '--body-body-class',
      'x',
      '--body-class',
      'y',
    ],
    {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', authorization },
      body: { pet, class: 'x', body_class: 'y' },
    },
  ],
  [
    'pets_label',
    'cages.petsLabel("a/b", "7", { body: { name: "Tom", colour: "grey" } })',
    { ...cage, body: { name: 'Tom', colour: 'grey' } },
    ['cages', '--body', '{"name":"Tom","colour":"grey"}'],
    {
      method: 'PATCH',
      headers: { accept: 'application/json', 'content-type': 'application/merge-patch+json', authorization },
      body: { name: 'Tom', colour: 'grey' },
    },
  ],
  [
    'read_diary',
    'diary.readDiary()',
    {},
    ['diary'],
    { headers: { accept: 'text/plain', authorization }, body: undefined },
    text,
  ],
  [
    'get_model',
    'models.getModel("m1")',
    { id: 'm1' },
    ['models'],
    { headers: { accept: 'application/hal+json', authorization } },
  ],
  [
    'buy_tickets',
    'tickets.buyTickets({ date: "4 & 5 May", names: ["Jo", "Bo+"], adult: true })',
    { date: '4 & 5 May', names: ['Jo', 'Bo+'], adult: true },
    ['tickets', '--date', '4 & 5 May', '--names', 'Jo', '--names', 'Bo+', '--adult'],
    { body: 'Date=4%20%26%205%20May&Names=Jo&Names=Bo%2B&Adult=true' },
  ],
  ['search_all', 'search.searchAll()', {}, ['search'], { url: '/api/v1/search' }],
  ['get_new', 'new.getNew()', {}, ['new'], { url: '/api/v1/new' }],
])(
  'sends the same request from everywhere: %s',
  async (tool, call, input, [topic, ...flags], expected, answer) => {
    recorder.answer(() => answer ?? { status: 200, body: {} })
    const path = ['class', '2nd', 'id'].flatMap((name) => (name in input ? [String(input[name])] : []))
    const command = [topic!, tool.replaceAll('_', '-'), ...path, ...flags]
    const { stdout } = await molecule(...command)
    const [request, ...others] = recorder.take()
    expect([request, others]).toMatchObject([expected, []])

    const { stdout: curl } = await molecule(...command, '--curl')
    await promisify(execFile)('bash', ['-c', curl], { env: { PATH: process.env['PATH'], ...env } })
    expect(recorder.take()).toEqual([request])

    const script = join(copy.path, 'packages/sdk/try.ts')
    await writeFile(
      script,
      `import { Molecule } from './src/index.ts'
     const answer = await Molecule.fromEnv(${JSON.stringify(env)}).${call}
     console.log(JSON.stringify(answer ?? null))`,
    )
    const printed = await copy.run('packages/sdk', 'try.ts')
    expect(recorder.take()).toEqual([request])

    const result = await client.callTool({ name: tool, arguments: input })
    expect(recorder.take(), JSON.stringify(result.content)).toEqual([request])
    if (answer === text)
      expect([stdout, JSON.parse(printed), JSON.stringify(result.content)]).toEqual([
        text.body,
        text.body,
        expect.stringContaining('All asleep.'),
      ])
  },
)

it('encodes a secret in a form where the shell fills it in', async () => {
  const command = ['tickets', 'buy-tickets', '--date', 'May', '--names', 'Jo', '--pin-from', 'env:PIN']
  env['PIN'] = '1&2 é'
  await molecule(...command)
  const [request] = recorder.take()
  expect(request?.body).toBe('Date=May&Names=Jo&PIN=1%262%20%C3%A9')
  const { stdout: curl } = await molecule(...command, '--curl')
  expect(curl).not.toContain('1&2')
  await promisify(execFile)('bash', ['-c', curl], { env: { PATH: process.env['PATH'], ...env } })
  expect(recorder.take()).toEqual([request])
})

it('has types for all of it', async () => {
  const args = ['--noEmit', '-p', 'tsconfig.build.json']
  await expect(copy.run('packages/sdk', '../../node_modules/typescript/bin/tsc', ...args)).resolves.toBe('')
  const program = `import { Molecule, type ErrorModel, type Pet, type Pet2 } from './src/index.ts'
    const molecule = new Molecule()
    export const pets: Pet2[] = await molecule.cages.getV1CagesByClassBy2ndPets('a', '1')
    export const pet: Pet = await molecule.cages.petsAddToCage('a', '1', { pet: { name: null, kin: [] } })
    export const model: ErrorModel = await molecule.models.getModel('m')
    export const diary: string = await molecule.diary.readDiary()`
  await writeFile(join(copy.path, 'packages/sdk/typed.ts'), program)
  const config = {
    extends: './tsconfig.build.json',
    compilerOptions: { noEmit: true, rootDir: '.' },
    include: ['typed.ts'],
  }
  await writeFile(join(copy.path, 'packages/sdk/tsconfig.typed.json'), JSON.stringify(config))
  await expect(
    copy
      .run('packages/sdk', '../../node_modules/typescript/bin/tsc', '-p', 'tsconfig.typed.json')
      .catch((error: { stdout: string }) => error.stdout),
  ).resolves.toBe('')
})

it('destroys nothing unasked', async () => {
  const command = ['cages', 'free-pets', 'a', '1']
  await expect(molecule(...command)).rejects.toMatchObject({
    stderr: expect.stringContaining('has to be confirmed') as unknown,
  })
  const answer = await client.callTool({ name: 'free_pets', arguments: { class: 'a', '2nd': 1 } })
  expect(JSON.stringify(answer.content)).toContain('Free all pets?')
  expect(recorder.take()).toEqual([])
  await molecule(...command, '--yes')
  expect(recorder.take()).toMatchObject([{ method: 'DELETE', url: '/api/v1/cages/a/1/pets' }])
})

it('is docs pages and emulator answers', async () => {
  const script = `import { catalogue } from '@molecule-ai/spec'
     import { toPage } from './src/to-page.ts'
     import { toExample } from '../../packages/emulator/src/example.ts'
     console.log(JSON.stringify(catalogue.operations.map((operation) => [toPage(operation).samples.length, toExample(operation)])))`
  const made = JSON.parse(
    await copy.run('apps/docs', '--input-type=module-typescript', '--eval', script),
  ) as unknown[]
  const headers = { 'X-Emulator-Behaviour': 'example' }
  expect(made.slice(0, 5)).toEqual([
    [4, { status: 200, body: [], headers }],
    [4, { status: 200, body: { id: 'text', name: 'text', kin: [] }, headers }],
    [4, { status: 204, headers }],
    [4, { status: 204, headers }],
    [4, { status: 200, body: 'text', headers: { ...headers, 'Content-Type': 'text/plain' } }],
  ])
})

const molecule = (...args: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [join(copy.path, 'packages/cli/bin/run.cjs'), ...args], {
    env: { PATH: process.env['PATH'], XDG_STATE_HOME: join(copy.path, 'state'), ...env },
  })
