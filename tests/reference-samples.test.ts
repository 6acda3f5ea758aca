import { rmSync } from 'node:fs'
import { toSamples } from '@molecule-ai/docs/samples'
import { catalogue, type Example, type Operation } from '@molecule-ai/spec'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeReaderFolder } from './guides/reader-folder.ts'
import { startFront, type Front } from './front.ts'
import { secretsOf } from './reference-samples/secrets.ts'
import { startWays, type Ways } from './reference-samples/ways.ts'

/** What has to have happened before, where the example shows a later moment. */
const before: Readonly<Record<string, readonly string[]>> = {
  getWorkspaceMigrationStatus: ['migrateWorkspaceProvider'],
  resumeWorkspace: ['pauseWorkspace'],
}

/** Samples whose answer is another one than the example's, and why. */
const cannot: Readonly<Record<string, string>> = {
  deleteFile: 'The service refuses every path, so there is no answer but a refusal.',
}

const folder = makeReaderFolder()
let front: Front
let ways: Ways
beforeAll(async () => {
  front = await startFront()
  ways = await startWays(folder, { ...front.env, ...secretsOf(catalogue.operations) })
})
afterAll(async () => {
  await ways.close()
  await front.close()
  rmSync(folder, { recursive: true })
})

/** What reads leaves everything as it was for the next one. */
let isChanged = false
const none: Readonly<Record<string, string>> = {}
const ran: Record<string, number> = {}
const reasons: { sample: string; reason: string; way: string }[] = []

const all = catalogue.operations.flatMap((operation) =>
  operation.examples.map((example) => ({ operation, example, id: operation.id, name: example.name })),
)

it.each(all)('the samples of $id: $name', async ({ operation, example }) => {
  for (const sample of toSamples(operation, catalogue, example)) {
    const reason = sample.code === undefined ? sample.reason : cannot[operation.id]
    if (reason !== undefined || sample.code === undefined) {
      reasons.push({ sample: operation.id, reason: reason ?? '', way: sample.label })
      continue
    }
    if (isChanged) await front.reset()
    for (const id of before[operation.id] ?? []) await runFirst(id)
    const more = await workspaceToken(example, sample.code)
    isChanged = operation.effect.kind !== 'read' || more !== none || before[operation.id] !== undefined
    front.take()
    await ways.run(sample.kind, sample.code, more)
    expect(statusesOf(operation), `${sample.label} sample of ${operation.id}`).toContain(
      Number(example.status),
    )
    ran[sample.label] = (ran[sample.label] ?? 0) + 1
  }
})

it('are counted in the docs', async () => {
  const labels = [...new Set([...Object.keys(ran), ...reasons.map(({ way }) => way)])]
  const report = {
    ways: labels.map((way) => ({
      way,
      ran: ran[way] ?? 0,
      cannot: reasons.filter((each) => each.way === way).length,
    })),
    cannot: [...new Set(reasons.map(({ sample }) => sample))].map((sample) => {
      const own = reasons.filter((each) => each.sample === sample)
      return { sample: `${sample} (${own.map(({ way }) => way).join(', ')})`, reason: own[0]?.reason ?? '' }
    }),
  }
  await expect(
    `${JSON.stringify(report, null, 2)}\n`,
    'The count is old: run `pnpm --filter @molecule-ai/tests record`, and read the difference',
  ).toMatchFileSnapshot('../apps/docs/src/generated/executed/reference.json')
})

async function runFirst(id: string): Promise<void> {
  const operation = catalogue.operations.find((each) => each.id === id)!
  const [curl] = toSamples(operation, catalogue)
  await ways.run('curl', curl?.code ?? '')
}

/** A token of the example's workspace, where the sample names it. The workspace takes no other key from then on. */
async function workspaceToken({ input }: Example, code: string): Promise<Readonly<Record<string, string>>> {
  if (!code.includes('$MOLECULE_WORKSPACE_TOKEN')) return none
  const token = await mintWorkspaceToken(String(input['workspace_id']))
  return { MOLECULE_WORKSPACE_TOKEN: token }
}

async function mintWorkspaceToken(workspaceId: string): Promise<string> {
  const { MOLECULE_API_URL: url, MOLECULE_ORG_API_KEY: key, MOLECULE_ORG_ID: id = '' } = front.env
  const answer = await fetch(`${url}/admin/workspaces/${workspaceId}/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'x-molecule-org-id': id },
  })
  const { auth_token: token } = (await answer.json()) as { auth_token: string }
  return token
}

/** What the operation itself was answered, look-ups and waiting left out. */
function statusesOf(operation: Operation): number[] {
  const path = new RegExp(`^${operation.path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}$`)
  return front
    .take()
    .filter((each) => each.method === operation.method && path.test(each.path))
    .map(({ status }) => status)
}
