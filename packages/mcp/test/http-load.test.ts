import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, it, type TestContext } from 'vitest'
import {
  callTool,
  post,
  rpc,
  send,
  serve,
  standard,
  startApi,
  type Answered,
  type Api,
} from './http-client.ts'

const workspace_id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const read = { name: 'get_workspace', arguments: { workspace_id } }

/** An API for one test, which others do not hold up. */
async function startOwnApi(onTestFinished: TestContext['onTestFinished']): Promise<Api> {
  const api = await startApi()
  onTestFinished(() => api.close())
  return api
}

/** Sends a call and gives back its connection. */
async function begin(
  api: Api,
  url: string,
): Promise<{ hangUp: () => void; response: Promise<IncomingMessage> }> {
  const outgoing = request(url, { method: 'POST', headers: standard, agent: false })
  outgoing.on('error', () => undefined)
  const asked = api.next('request')
  const response = new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve))
  outgoing.end(rpc('tools/call', read))
  await asked
  return { hangUp: () => outgoing.destroy(), response }
}

// Some of them wait for a limit to pass; the others need not wait for those.
describe.concurrent('the server over HTTP', () => {
  it('answers 50 calls at once, each with its own answer', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const ids = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(8, '0') + workspace_id.slice(8))
    const answers = await Promise.all(
      ids.map((id) => callTool(server.url, 'get_workspace', { workspace_id: id })),
    )
    expect(answers.map(({ workspace_id: id }) => id)).toEqual(ids)
  })

  it('takes as many calls at once as it can carry out, and answers the others', async ({
    onTestFinished,
  }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const release = api.hold()
    const answers = Array.from({ length: 220 }, () => post(server.url, 'tools/call', read))
    const turnedAway: Answered[] = []
    await new Promise<void>((resolve) => {
      for (const answer of answers)
        void answer.then((answered) => turnedAway.push(answered) === 20 && resolve())
    })
    expect(turnedAway.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(
      Array.from({ length: 20 }, () => [503, '1']),
    )
    release()
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(200)
  })

  it('limits how often one caller asks, and says when to come again', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve({ ...api.env, MOLECULE_MCP_HTTP_TOKEN: 'canary-http-token' }, [
      '--rate-limit=3',
    ])
    const ask = (token: string): Promise<Answered> =>
      post(server.url, 'tools/list', {}, { authorization: `Bearer ${token}` })
    const statuses: number[] = []
    for (const token of ['guess', 'guess', 'guess', 'guess']) statuses.push((await ask(token)).status)
    // Guesses do not use up what the others may ask.
    for (let count = 0; count < 4; count++) statuses.push((await ask('canary-http-token')).status)
    expect(statuses).toEqual([401, 401, 401, 429, 200, 200, 200, 429])
    const { headers, message } = await ask('canary-http-token')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(message.error?.message).toContain('Too many requests')
    expect((await send(new URL('/healthz', server.url), { method: 'GET' })).status).toBe(200)
  })

  it('gives up what it asked of the API when the client hangs up', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const release = api.hold()
    const aborted = api.next('aborted')
    const { hangUp } = await begin(api, server.url)
    hangUp()
    await aborted
    const { attributes } = await server.line(({ attributes: { 'error.type': type } }) => type === 'dropped')
    expect(attributes).toMatchObject({ 'gen_ai.tool.name': 'get_workspace' })
    release()
    expect(await callTool(server.url, 'get_workspace', { workspace_id })).toMatchObject({ ok: true })
    expect(server.text()).not.toContain('"failure"')
  })

  it('survives clients that send half of a body and go', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const { port } = new URL(server.url)
    for (let count = 0; count < 20; count++) {
      const socket = connect(Number(port), '127.0.0.1')
      await once(socket, 'connect')
      socket.write(
        `POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: 100\r\n\r\n{"jsonrpc"`,
      )
      socket.destroy()
    }
    expect((await post(server.url, 'tools/list')).status).toBe(200)
    expect(server.text()).not.toContain('"failure"')
  })

  it('ends the calls that run before it ends, and takes no more', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const release = api.hold()
    const { response } = await begin(api, server.url)
    const exit = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    const refused = async (): Promise<boolean> =>
      (await fetch(new URL('/readyz', server.url)).catch(() => undefined)) === undefined
    while (!(await refused()));
    release()
    let text = ''
    for await (const chunk of await response) text += String(chunk)
    expect(text).toContain('"structuredContent"')
    expect(await exit).toEqual([0, null])
  })

  it('says that it is not ready before it stops taking calls', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env, ['--drain=5'])
    const exit = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    const look = async (path: string): Promise<unknown[]> => {
      const { status, headers } = await send(new URL(path, server.url), { method: 'GET' })
      return [status, headers.connection]
    }
    while ((await look('/readyz'))[0] === 200);
    expect(await look('/readyz')).toEqual([503, 'close'])
    expect(await look('/healthz')).toEqual([200, 'close'])
    expect(await callTool(server.url, 'get_workspace', { workspace_id })).toMatchObject({ ok: true })
    expect(await exit).toEqual([0, null])
  })

  it('ends in the end also when a call does not', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    api.hold()
    const aborted = api.next('aborted')
    await begin(api, server.url)
    const exit = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    await aborted
    expect(await exit).toEqual([0, null])
  })

  it('does not wait for clients that are slow on purpose', async ({ onTestFinished }) => {
    const api = await startOwnApi(onTestFinished)
    await using server = await serve(api.env)
    const { port } = new URL(server.url)
    const head = 'POST /mcp HTTP/1.1\r\nHost: localhost\r\n'
    const slow = [
      [head, 'X-Slow: a\r\n'],
      [
        `${head}Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\nContent-Length: 1000\r\n\r\n`,
        ' ',
      ],
    ].map(async ([start = '', drop = '']) => {
      const socket: Socket = connect(Number(port), '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(start)
      const drip = setInterval(() => socket.write(drop), 500)
      let text = ''
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
      await once(socket, 'close')
      clearInterval(drip)
      return text
    })
    const [headers, body] = await Promise.all(slow)
    expect(headers).toMatch(/^HTTP\/1\.1 408 /)
    expect(body).toMatch(/^(HTTP\/1\.1 408 .*)?$/s)
    expect((await post(server.url, 'tools/list')).status).toBe(200)
  })
})
