import { afterAll, describe, expect, it } from 'vitest'

import { findPostgres, startPostgres } from '../src/testing/postgres.ts'
import { dieAtBoundaries, ways } from './boundaries.ts'
import { startFleet } from './fleet.ts'
import { dieAtInstants } from './instants.ts'
import { mutants } from './mutants.ts'
import { standEmbedded, standOnPostgres } from './stand.ts'
import { toProblems } from './table.ts'

// The short form of `pnpm chaos`: the boundaries where an effect is done and not yet written down.
const trial = (name: string, point: string) => {
  const way = ways.find((each) => each.name === name)
  if (!way) throw new Error(`there is no way ${name}`)
  return { way, point }
}
const quiet = (): void => undefined

describe('embedded, after a kill', () => {
  it('ends migrations once, loses nothing and leaves nothing behind', async () => {
    const stand = standEmbedded()
    const report = await dieAtBoundaries(
      stand,
      [
        trial('completes', 'dispatch:recorded'),
        trial('loses each reply', 'createInstance:after'),
        trial('completes', 'leave target_healthy:done'),
        trial('is rolled back after the switch', 'remove target:done'),
      ],
      quiet,
    )
    await stand.remove()
    expect(toProblems(report)).toEqual([])
    expect(report).toMatchObject({ kills: 4, findings: { migrations: 4, files: 8 } })
    expect(report.findings.bytes).toBeGreaterThan(0)
  })

  it.each(mutants.filter(({ name }) => ['a new token each time', 'no compare-and-set'].includes(name)))(
    'would notice: $name',
    async ({ name, way, point }) => {
      const stand = standEmbedded()
      const hooks = ['--import', new URL('mutate.ts', import.meta.url).pathname]
      const report = await dieAtBoundaries(stand, [trial(way, point)], quiet, {
        node: hooks,
        env: { MOLECULE_CHAOS_MUTANT: name },
        patience: 3000,
      })
      await stand.remove()
      expect(toProblems(report)).not.toEqual([])
    },
  )
})

const hasPostgres = findPostgres() !== undefined
if (!hasPostgres)
  process.stderr.write('chaos.test.ts: there is no PostgreSQL here, so three processes are left out.\n')

describe.runIf(hasPostgres)('three processes on PostgreSQL', async () => {
  const server = hasPostgres ? await startPostgres() : undefined
  afterAll(() => server?.stop())
  const stand = async () => {
    if (!server) throw new Error('there is no PostgreSQL')
    return standOnPostgres(server, 3)
  }

  it('take over from each other', async () => {
    const report = await dieAtInstants(await stand(), 3, quiet, { people: 3 })
    expect(toProblems(report)).toEqual([])
    expect(report.findings.migrations).toBeGreaterThan(0)
  })

  it('start one migration of a workspace between them, and say 503 while the database is away', async () => {
    const fleet = await startFleet(await stand())
    const ids = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const body = { name: `Workspace ${index}`, model: 'minimax/MiniMax-M2.7' }
        return (await fleet.call('createWorkspace', { body })).body.id as string
      }),
    )
    const body = { from: 'aws', to: 'gcp', confirm: true }
    const asked = Array.from({ length: 10 }, () => ids).flat()
    const replies = await Promise.all(
      asked.map((workspace_id) => fleet.call('migrateWorkspaceProvider', { path: { workspace_id }, body })),
    )
    const accepted = asked.filter((_, index) => replies[index]?.status === 202)
    await server?.crash()
    const away = await fleet.ask('listOrgs')
    await server?.resume()
    const back = await fleet.call('listOrgs')
    await fleet.stop()
    // A migration takes a third of a second here: one that had ended could be followed by another, but to where it is.
    expect(accepted.toSorted()).toEqual(ids.toSorted())
    expect([away.status, away.body, back.status]).toEqual([503, { error: 'service unavailable' }, 200])
  })
})
