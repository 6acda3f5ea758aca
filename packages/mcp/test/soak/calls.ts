import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { isDeepStrictEqual } from 'node:util'
import type { EchoApi, Reply } from './echo-api.ts'
import { findReader, findWaiter } from './subject.ts'

/** How a call went: `undefined` is as it should, a text says what was wrong. */
export type Verdict = Promise<string | undefined>

/** One way to call; each makes up an id of its own, so that no answer can be taken for another's. */
export type Way = (client: Client, api: EchoApi) => Verdict

const reader = findReader()
const waiter = findWaiter()
const refusals = [403, 404, 409, 422]

const read = (after = 0): Way => plainly((id) => ({ status: 200, body: reader.body(id), after }), isAbout)

/** Most calls: answered at once, or after a while. */
export const answered = read()
export const answeredLate = (milliseconds: number): Way => read(milliseconds)

/** The API cuts the first connection; what only reads is sent again. */
export const cut = plainly(
  (id, request) => (request === 1 ? undefined : { status: 200, body: reader.body(id) }),
  isAbout,
)

/** Refused by the API, with a status that depends on the id. */
export const refused = plainly(
  (id) => ({ status: choose(id, refusals), body: { error: 'refused' } }),
  (id, { isError, data }) => isError && data['status'] === choose(id, refusals),
)

/** The client loses interest once the API has the request; the API has to see that. */
export const cancelled: Way = async (client, api) => {
  const id = crypto.randomUUID()
  api.expect(id, () => ({ status: 200, body: {}, after: Infinity }))
  const cancel = new AbortController()
  const call = client
    .callTool({ name: reader.tool, arguments: { [reader.input]: id } }, undefined, { signal: cancel.signal })
    .then(
      () => 'a cancelled call was answered',
      () => undefined,
    )
  await api.reached(id)
  cancel.abort()
  const verdict = await call
  await api.left(id)
  return verdict
}

/** Waits with progress, until the third look finds an end that depends on the id. */
export const waited: Way = async (client, api) => {
  const id = crypto.randomUUID()
  const end = choose(id, waiter.ends)
  api.expect(id, (request) => ({ status: 200, body: waiter.body(request < 3 ? waiter.pending : end) }))
  let reports = 0
  const args = { [waiter.input]: id, wait_seconds: 45 }
  const result = await client.callTool({ name: waiter.tool, arguments: args }, undefined, {
    onprogress: () => reports++,
  })
  const { data, isError } = toAnswer(result)
  const right = !isError && data[waiter.input] === id && JSON.stringify(data).includes(`"${end}"`)
  if (!right) return `wrong answer to a wait for ${id}, ${end}: ${JSON.stringify(data)}`
  return reports > 0 ? undefined : `no progress of ${id}`
}

interface Answer {
  readonly data: Record<string, unknown>
  readonly isError: boolean
}

function plainly(
  reply: (id: string, request: number) => Reply | undefined,
  isRight: (id: string, answer: Answer) => boolean,
): Way {
  return async (client, api) => {
    const id = crypto.randomUUID()
    api.expect(id, (request) => reply(id, request))
    const answer = toAnswer(await client.callTool({ name: reader.tool, arguments: { [reader.input]: id } }))
    return isRight(id, answer) ? undefined : `wrong answer to ${id}: ${JSON.stringify(answer)}`
  }
}

/** Both ways in which a client may read a result have to say the same. */
function toAnswer({ content, structuredContent, isError }: Awaited<ReturnType<Client['callTool']>>): Answer {
  const [text] = content as { text: string }[]
  const data = JSON.parse(text?.text ?? '{}') as Record<string, unknown>
  if (isError !== true && !isDeepStrictEqual(data, structuredContent))
    throw new Error('text and structuredContent do not go together')
  return { data, isError: isError === true }
}

function isAbout(id: string, { data, isError }: Answer): boolean {
  return !isError && data['id'] === id
}

/** The same for the same id. */
function choose<Value>(id: string, values: readonly Value[]): Value {
  const value = values[Number.parseInt(id.slice(0, 4), 16) % values.length]
  if (value === undefined) throw new Error('there is nothing to choose from')
  return value
}
