import { expect, it } from 'vitest'

import { createSandboxClient, nowhere, reports, research } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const tone = '6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836'
const sandbox = useEmulator({})
const { call } = sandbox

const of = (instruction_id: string) => ({ path: { instruction_id } })
const titles = async (query: Record<string, string> = {}) =>
  (await call('listInstructions', { query })).body.map(({ title }: { title: string }) => title)
const resolve = async (workspace_id: string): Promise<string> =>
  (await call('resolveInstructions', { path: { workspace_id } })).body.instructions

it('lists everything, one scope, or what a workspace gets', async () => {
  expect(await titles()).toEqual(['Tone', 'Holiday', 'Numbers'])
  expect(await titles({ scope: 'global' })).toEqual(['Tone', 'Holiday'])
  expect(await titles({ scope: 'team' })).toEqual([])
  // A disabled one reaches nobody, and a workspace wins over a scope.
  expect(await titles({ workspace_id: reports, scope: 'global' })).toEqual(['Tone', 'Numbers'])
  expect(await titles({ workspace_id: nowhere })).toEqual(['Tone'])
})

it('shows an instruction whole', async () => {
  const { body } = await call('listInstructions', { query: { scope: 'workspace' } })
  expect(body).toEqual([
    {
      id: 'c3f81e76-05ad-4b29-8e47-2d9b6f0a1c58',
      scope: 'workspace',
      scope_target: reports,
      title: 'Numbers',
      content: 'Round amounts to full euros.',
      priority: 0,
      enabled: true,
      created_at: '2026-06-05T10:05:00.000Z',
      updated_at: '2026-06-05T10:05:00.000Z',
    },
  ])
})

it('tells a workspace what is global and what is its own, by priority, until it is changed or gone', async () => {
  const body = { scope: 'global', title: 'First', content: 'Greet.', priority: 99 }
  const created = await call('createInstruction', { body })
  expect(created).toEqual({ status: 201, body: { id: expect.any(String) } })
  const all = '## Tone\n\nWrite plainly, and say what is not certain.'
  expect(await resolve(research)).toBe(`## First\n\nGreet.\n\n${all}`)
  expect(await resolve(reports)).toBe(
    `## First\n\nGreet.\n\n${all}\n\n## Numbers\n\nRound amounts to full euros.`,
  )
  const { id } = created.body
  await expect(
    call('updateInstruction', { ...of(id), body: { content: 'Wave.', priority: 1 } }),
  ).resolves.toEqual({ status: 200, body: { status: 'updated' } })
  expect(await resolve(research)).toBe(`${all}\n\n## First\n\nWave.`)
  await call('updateInstruction', { ...of(tone), body: { enabled: false } })
  expect(await resolve(research)).toBe('## First\n\nWave.')
  await expect(call('deleteInstruction', of(id))).resolves.toEqual({
    status: 200,
    body: { status: 'deleted' },
  })
  expect(await resolve(research)).toBe('')
})

it('keeps the instructions of one organisation from another', async () => {
  const globex = createSandboxClient(sandbox.emulator, 'globex')
  await expect(globex('listInstructions')).resolves.toEqual({ status: 200, body: [] })
  await expect(globex('deleteInstruction', of(tone))).resolves.toMatchObject({ status: 404 })
})

const valid = { scope: 'global', title: 'T', content: 'C' }
it.each([
  [{ ...valid, title: undefined }, 'scope, title, and content are required'],
  [{ ...valid, content: '' }, 'scope, title, and content are required'],
  [{ ...valid, scope: 'team' }, 'scope must be global or workspace'],
  [{ ...valid, scope: 'workspace' }, 'scope_target required for workspace scope'],
  [{ ...valid, scope: 'workspace', scope_target: '' }, 'scope_target required for workspace scope'],
  [{ ...valid, content: 'c'.repeat(8193) }, 'content exceeds 8192 chars'],
  [{ ...valid, content: 'é'.repeat(4097) }, 'content exceeds 8192 chars'],
  [{ ...valid, title: 'é'.repeat(101) }, 'title exceeds 200 chars'],
])('refuses to create number %#', async (body, error) => {
  await expect(call('createInstruction', { body })).resolves.toEqual({ status: 400, body: { error } })
})

it.each([
  ['updateInstruction', tone, { enabled: 'no' }, 400, 'invalid request'],
  ['updateInstruction', tone, { title: 't'.repeat(201) }, 400, 'title exceeds 200 chars'],
  ['updateInstruction', nowhere, { priority: 1 }, 404, 'instruction not found'],
  ['updateInstruction', 'tone', { priority: 1 }, 500, 'update failed'],
  ['deleteInstruction', nowhere, undefined, 404, 'instruction not found'],
  ['deleteInstruction', 'tone', undefined, 500, 'delete failed'],
] as const)('%s of %s with %j is %i', async (operationId, id, body, status, error) => {
  await expect(call(operationId, { ...of(id), body })).resolves.toEqual({ status, body: { error } })
})
