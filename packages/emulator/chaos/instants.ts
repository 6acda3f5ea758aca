import { setTimeout as pause } from 'node:timers/promises'

import { stages } from '../src/machine.ts'
import { providers, type Provider } from '../src/providers/cloud.ts'
import { audit } from './books.ts'
import type { Report } from './boundaries.ts'
import { startFleet, type Fleet } from './fleet.ts'
import type { Stand } from './stand.ts'
import { createWorkload } from './workload.ts'

/** Has processes die at random instants, while several people move workspaces about and write files. */
export async function dieAtInstants(
  stand: Stand,
  deaths: number,
  tell: (line: string) => void,
  { people = 6 } = {},
): Promise<Report> {
  const fleet = await startFleet(stand)
  // While processes die faster than they start, a migration takes as long as that goes on.
  const work = createWorkload(fleet, 1_800_000)
  const wrong: string[] = []
  const durations: number[] = []
  const progress = { isEnding: false, settled: 0 }
  const live = async (number: number): Promise<void> => {
    const workspace = await work.create(`Mover ${number}`)
    progress.settled += 1
    let at: Provider = 'aws'
    for (let round = 1; !progress.isEnding; round += 1) {
      await work.write(workspace, `/workspace/round-${round}.md`, `round ${round} of ${number}`)
      const to = any(providers.filter((provider) => provider !== at))
      const move = { from: at, to, failAt: Math.random() < 0.3 ? any(stages) : undefined }
      const started = performance.now()
      // Two at once: one of them has to be turned away.
      await Promise.all([work.migrate(workspace, move), work.migrate(workspace, move)])
      const end = await work.untilEnded(workspace)
      durations.push(Math.round(performance.now() - started))
      if (end === 'stuck') wrong.push(`Mover ${number} is stuck in round ${round}`)
      at = await whereIs(fleet, workspace)
    }
  }
  const lives = Array.from({ length: people }, (_, number) =>
    live(number).catch((error: unknown) => {
      wrong.push((error as Error).message)
    }),
  )
  const untilSettled = async (): Promise<void> => {
    if (progress.settled + wrong.length >= people) return
    await pause(20)
    await untilSettled()
  }
  await untilSettled()
  let killed = 0
  while (killed < deaths) {
    await pause(30 + Math.random() * 1970)
    if (!(await fleet.kill())) continue
    killed += 1
    if (killed % 20 === 0) tell(`${killed} processes have died`)
  }
  progress.isEnding = true
  await Promise.all(lives)
  // What was begun for a workspace that moves no more is finished, too.
  await pause(2000)
  await fleet.stop()
  if (fleet.errors() !== '') tell(fleet.errors().slice(-2000))
  return { kills: killed, wrong, durations, findings: await audit(stand, work) }
}

const any = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

async function whereIs({ call }: Pick<Fleet, 'call'>, workspace: string): Promise<Provider> {
  const { body } = await call('getWorkspace', { path: { workspace_id: workspace } })
  return (body.compute.provider ?? 'aws') as Provider
}
