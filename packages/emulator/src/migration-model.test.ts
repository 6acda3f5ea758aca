import {
  array,
  assert as check,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
} from 'fast-check'
import { afterAll, expect, it } from 'vitest'

import type { Overview } from './admin/state.ts'
import { startEmulator } from './emulator.ts'
import { isEnd, minutes, stages, toNext, type MigrationState, type Stage } from './machine.ts'
import { providers, type Provider } from './providers/cloud.ts'
import { createSandboxClient } from './testing/sandbox-client.ts'

/** What the contract says about one workspace and its migrations, and nothing else. */
interface Model {
  readonly on: Provider
  readonly removed: boolean
  /** The latest migration. */
  readonly state?: MigrationState
  readonly from?: Provider
  readonly to?: Provider
  readonly failAt?: Stage | undefined
  /** When its state ends. */
  readonly until?: number
}

type Deed =
  | { readonly does: 'migrate'; readonly to: Provider; readonly failAt?: Stage | undefined }
  | { readonly does: 'remove' }

const speed = 1000
const last = (stage: Stage): number => Math.round((minutes[stage] * 60_000) / speed)
const isActive = ({ state }: Model): boolean => state !== undefined && !isEnd(state)

/** One deed after the other: what the answer has to be, and what is true then. */
function perform(model: Model, deed: Deed, now: number): { status: number; model: Model } {
  if (deed.does === 'remove')
    return model.removed ? { status: 410, model } : { status: 200, model: { ...model, removed: true } }
  if (model.removed) return { status: 400, model }
  if (model.on === deed.to) return { status: 400, model }
  if (isActive(model)) return { status: 409, model }
  const { to, failAt } = deed
  const state = 'snapshotting' as const
  return { status: 202, model: { ...model, state, from: model.on, to, failAt, until: now + last(state) } }
}

/** What time does to a migration: it leaves one state, or ends. */
function pass(model: Model, now: number): Model {
  const { state, until = 0, from = model.on, to = model.on } = model
  if (!isActive(model) || until > now) return model
  const stage = state as Stage
  if (model.removed || model.failAt === stage) {
    const end = stages.indexOf(stage) < stages.indexOf('provisioning_target') ? 'failed' : 'rolled_back'
    return { ...model, state: end, on: from }
  }
  const next = toNext(stage)
  const on = next === 'retiring_source' || next === 'completed' ? to : model.on
  return { ...model, state: next, on, until: isEnd(next) ? 0 : now + last(next) }
}

const emulator = await startEmulator({ fetchOnly: true, speed, rateLimit: 1_000_000 })
const call = createSandboxClient(emulator)
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

async function moveClock(body: object): Promise<void> {
  const headers = { 'X-Emulator-Key': emulator.adminKey }
  const url = new URL('clock', emulator.adminUrl)
  const moved = await emulator.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!moved.ok) throw new Error(await moved.text())
}

const deed = oneof(
  {
    weight: 5,
    arbitrary: record(
      {
        does: constant('migrate' as const),
        to: constantFrom(...providers),
        failAt: option(constantFrom(...stages), { nil: undefined, freq: 3 }),
      },
      { requiredKeys: ['does', 'to'] },
    ),
  },
  { weight: 1, arbitrary: constant({ does: 'remove' as const }) },
)
/** Deeds that are done at the same time, and then time that passes. */
const scene = record({ deeds: array(deed, { maxLength: 4 }), wait: integer({ min: 0, max: 450 }) })

it('does what the contract says, whatever comes at the same time and in whatever order', async () => {
  await moveClock({ action: 'freeze' })
  let now = 0
  let count = 0
  await check(
    asyncProperty(array(scene, { minLength: 1, maxLength: 7 }), async (scenes) => {
      const name = `Modelled ${(count += 1)}`
      const created = await call('createWorkspace', { body: { name, model: 'minimax/MiniMax-M2.7' } })
      const id = created.body.id as string
      const shown = (await call('getWorkspace', { path: { workspace_id: id } })).body.name as string
      const order = async (given: Deed, on: Provider): Promise<number> => {
        if (given.does === 'remove')
          return (
            await call('deleteWorkspace', {
              path: { workspace_id: id },
              headers: { 'X-Confirm-Name': shown },
            })
          ).status
        const body = { from: on, from_instance_id: 'unknown', to: given.to, confirm: true }
        const headers = { 'X-Emulator-Fault': given.failAt && `fail-at=${given.failAt}` }
        return (await call('migrateWorkspaceProvider', { path: { workspace_id: id }, body, headers })).status
      }
      let models: Model[] = [{ on: 'aws', removed: false }]
      for (const { deeds, wait } of scenes) {
        const on = models[0]?.on ?? 'aws'
        const statuses = await Promise.all(deeds.map((each) => order(each, on)))
        // Any order of the deeds that explains the answers may have been the one.
        models = models.flatMap((model) => explain(model, deeds, statuses, now))
        expect(models, `${JSON.stringify(deeds)} answered ${statuses.join(', ')}`).not.toEqual([])
        await moveClock({ action: 'advance', milliseconds: wait })
        now += wait
        models = await agree(
          id,
          models.map((model) => pass(model, now)),
        )
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
  await moveClock({ action: 'resume' })
})

/** What may be true after deeds at the same time that were answered like this. */
function explain(model: Model, deeds: readonly Deed[], statuses: readonly number[], now: number): Model[] {
  if (deeds.length === 0) return [model]
  return deeds.flatMap((first, index) => {
    const done = perform(model, first, now)
    if (done.status !== statuses[index]) return []
    return explain(done.model, deeds.toSpliced(index, 1), statuses.toSpliced(index, 1), now)
  })
}

/** Waits until the emulator is where one of the models is, and keeps those that it agrees with. */
async function agree(id: string, models: readonly Model[]): Promise<Model[]> {
  const until = performance.now() + 20_000
  for (;;) {
    const { status, body } = await call('getWorkspaceMigrationStatus', { path: { workspace_id: id } })
    const state: MigrationState | undefined = status === 404 ? undefined : body.migration.state
    const provider = await whereIs(id)
    const fitting = models.filter(
      (model) =>
        model.state === state &&
        (provider === undefined ? model.removed : !model.removed && model.on === provider),
    )
    if (fitting.length > 0) {
      if (fitting.some(({ removed }) => !removed)) await untilAsked(id, state, body.migration?.to_provider)
      return fitting
    }
    if (performance.now() > until) {
      expect({ state, provider }).toEqual(models)
      return []
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Waits until the cloud has been asked for what a state is about: time that passes before that does not count. */
async function untilAsked(id: string, state: MigrationState | undefined, to: Provider): Promise<void> {
  if (state !== 'snapshotting' && state !== 'provisioning_target') return
  const isTarget = state === 'provisioning_target'
  const until = performance.now() + 20_000
  for (;;) {
    const seen = await emulator.fetch(new URL('state?limit=200', emulator.adminUrl))
    const { migrations, providers: ledgers } = (await seen.json()) as Overview
    const { id: migration, from } = migrations.find(({ workspaceId }) => workspaceId === id) ?? {}
    const token = `${migration}:${isTarget ? 'target' : 'snapshot'}`
    if (ledgers[isTarget ? to : (from ?? 'aws')].calls.some((each) => each.token === token)) return
    if (performance.now() > until) throw new Error(`nobody asked for ${token} in ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function whereIs(id: string): Promise<Provider | undefined> {
  const { status, body } = await call('getWorkspace', { path: { workspace_id: id } })
  if (status !== 200) return undefined
  return body.compute.provider ?? 'aws'
}
