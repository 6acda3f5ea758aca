import { setTimeout as sleep } from 'node:timers/promises'
import type { Emulator } from '@molecule-ai/emulator'
import { catalogue, type Operation } from '@molecule-ai/spec'

/** A request that was answered. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly origin: string
}

/** Asks for the status of what was started until it is over; of everything else there is none to ask for. */
export async function settle(emulator: Emulator, exchange: Exchange): Promise<void> {
  const { method, path, text, origin } = exchange
  const operation = operationAt(method, path)
  const monitor = operation?.links.find(({ rel }) => rel === 'monitor')
  const status = catalogue.operations.find(({ id }) => id === monitor?.operationId)
  if (operation === undefined || monitor === undefined || status === undefined) return
  const given = { ...(JSON.parse(text) as Record<string, string>), ...pathOf(operation).exec(path)?.groups }
  const url = origin + status.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '')
  for (;;) {
    const outcome = monitor.outcome?.[stateIn(monitor, await read(emulator, url, exchange))]
    if (outcome !== undefined && outcome !== 'pending') return
    // What goes on needs the same thread.
    await sleep(5)
  }
}

/** Moves the clock on from the state that was just told to the next one. */
export async function step(emulator: Emulator, exchange: Exchange): Promise<void> {
  const { method, path, text, origin } = exchange
  const status = operationAt(method, path)
  const monitor = catalogue.operations
    .flatMap(({ links }) => links)
    .find(({ rel, operationId }) => rel === 'monitor' && operationId === status?.id)
  if (monitor === undefined) return
  const told = stateIn(monitor, text)
  if (monitor.outcome?.[told] !== 'pending') return
  while (stateIn(monitor, await read(emulator, origin + path, exchange)) === told) {
    // Less than the shortest state takes, so that none is passed over.
    await moveClock(emulator, { action: 'advance', minutes: 0.1 })
    await sleep(5)
  }
}

type Monitor = Operation['links'][number]

const stateIn = ({ state = '' }: Monitor, text: string): string =>
  String(
    state
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown> | undefined)?.[key],
        JSON.parse(text),
      ),
  )

async function read(emulator: Emulator, url: string, { headers }: Exchange): Promise<string> {
  const { authorization, cookie } = headers
  const credential = authorization === undefined ? { cookie: cookie ?? '' } : { authorization }
  return (await emulator.fetch(url, { headers: credential })).text()
}

/** Through the emulator's admin API, as a reader would. */
export async function moveClock(emulator: Emulator, move: object): Promise<void> {
  const { ok } = await emulator.fetch(`${emulator.adminUrl}clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-key': emulator.adminKey },
    body: JSON.stringify(move),
  })
  if (!ok) throw new Error('the clock did not move')
}

const operationAt = (method: string, path: string): Operation | undefined =>
  catalogue.operations.find((each) => each.method === method && pathOf(each).test(path))

const pathOf = ({ path }: Operation): RegExp =>
  new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/?]+)')}$`)
