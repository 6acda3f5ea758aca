import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { Model, namesOf, otherArguments, round, tokenOf, type Server } from './consent-model.ts'
import { RawClient, type Message } from './raw-client.ts'
import { startHttp } from './raw-http.ts'
import { sampleOf } from './samples.ts'
import { json, startStub, type Stub } from './stub-api.ts'

/** An API that agrees to everything: only the server can keep a change from being made. */
let api: Stub
beforeAll(async () => void (api = await startStub()))
beforeEach(() => void (api.requests.length = 0))
afterAll(() => api.close())

const guarded = entries.filter(({ call }) => call.effect.confirm)
const all = ['--toolsets=all']

const transports: Record<string, () => Promise<Server & AsyncDisposable>> = {
  stdio: () => RawClient.start({ env: { ...api.env }, args: all }),
  HTTP: () => startHttp({ ...api.env }, all),
}

describe.each(Object.keys(transports))('over %s', (transport) => {
  let server: Server & AsyncDisposable
  beforeAll(async () => void (server = await transports[transport]!()))
  afterAll(() => server[Symbol.asyncDispose]())

  it('a token fits one tool and one set of arguments, whichever is changed', async () => {
    let tried = 0
    for (const entry of guarded) {
      const args = sampleOf(entry)
      const confirm_token = tokenOf(await server.call(entry.tool.name, args))
      expect(confirm_token, entry.tool.name).toEqual(expect.any(String))
      const others = otherArguments(entry, args)
      const outcomes = await Promise.all(
        others.map((given) => server.call(entry.tool.name, { ...given, confirm_token })),
      )
      tried += outcomes.length
      expect(outcomes.filter(({ isError }) => !isError)).toEqual([])
      const elsewhere = [...guarded, ...guarded].slice(guarded.indexOf(entry) + 1).slice(0, 8)
      await Promise.all(
        elsewhere.map((each) => server.call(each.tool.name, { ...sampleOf(each), confirm_token })),
      )
      expect(api.changes(), entry.tool.name).toEqual([])
    }
    expect(tried).toBeGreaterThan(guarded.length * 3)
  })

  it('twenty calls with one token make one change', async () => {
    for (const entry of guarded) {
      api.requests.length = 0
      const args = sampleOf(entry)
      const confirm_token = tokenOf(await server.call(entry.tool.name, args))
      const names = Array.from({ length: 20 }, (_, index) => namesOf(entry)[index % namesOf(entry).length]!)
      const outcomes = await Promise.all(names.map((name) => server.call(name, { ...args, confirm_token })))
      expect(outcomes.filter(({ isError }) => !isError)).toHaveLength(1)
      expect(api.changes(), entry.tool.name).toHaveLength(1)
    }
  })

  it('whatever calls come in whatever order, there is one change for each consent', async () => {
    const some = fc.integer({ min: 0, max: guarded.length - 1 })
    let allowed = 0
    // Few tools at a time, so that they meet each other's tokens; in the end all of them.
    for (let first = 0; first < guarded.length; first += 2)
      await fc.assert(
        fc.asyncProperty(some, fc.array(round, { maxLength: 8 }), async (third, rounds) => {
          api.requests.length = 0
          const tools = [first, first + 1, third].map((index) => guarded[index % guarded.length]!)
          const model = new Model(server, tools)
          // The calls of a round race with each other.
          for (const steps of rounds) await Promise.all(steps.map((each) => model.take(each)))
          expect(api.changes().length).toBe(model.allowed)
          allowed += model.allowed
        }),
        { numRuns: process.env.THOROUGH === '1' ? 60 : 6 },
      )
    expect(allowed).toBeGreaterThan(guarded.length)
  })
})

const forms: Record<string, (question: Message) => Record<string, unknown> | undefined> = {
  declines: () => ({ action: 'decline' }),
  cancels: () => ({ action: 'cancel' }),
  'accepts without a word': () => ({ action: 'accept' }),
  'accepts with nothing in it': () => ({ action: 'accept', content: {} }),
  'accepts with a field of another name': () => ({
    action: 'accept',
    content: { confirmed: 'yes', ok: true },
  }),
  'fills in booleans': (question) => fill(question, true),
  'fills in numbers': (question) => fill(question, 1),
  'fills in lists': (question) => fill(question, ['yes']),
  'fills in objects': (question) => fill(question, { toString: 'yes' }),
  'fills in nothing': (question) => fill(question, ''),
  'fills in something else': (question) => fill(question, 'no'),
  'answers with an action of its own': () => ({ action: 'yes', content: { confirm: 'yes' } }),
  'answers with an error': () => ({ error: { code: -32_000, message: 'yes' } }),
  'answers with a tool result': () => ({ content: [{ type: 'text', text: 'yes' }] }),
}

const fill = ({ params }: Message, value: unknown): Record<string, unknown> => {
  const { properties } = params!.requestedSchema as { properties: Record<string, unknown> }
  return {
    action: 'accept',
    content: Object.fromEntries(Object.keys(properties).map((name) => [name, value])),
  }
}

describe('a client with forms', () => {
  let patient: RawClient
  let asked: Message[] = []
  let answer: (question: Message) => Record<string, unknown> | undefined
  beforeAll(async () => {
    patient = await RawClient.start({
      env: { ...api.env },
      args: all,
      capabilities: { elicitation: { form: {} } },
      answer: (question) => {
        asked.push(question)
        return answer(question)
      },
    })
  })
  beforeEach(() => void (asked = []))
  afterAll(() => patient.end())

  it.each(Object.entries(forms))('that %s changes nothing', async (_, given) => {
    answer = given
    const outcomes = await Promise.all(guarded.map((entry) => patient.call(entry.tool.name, sampleOf(entry))))
    expect(asked).toHaveLength(guarded.length)
    const told = outcomes.map(({ data }) => `${String(data.error)} ${String(data.detail)}`)
    expect(told.filter((text) => !/^CONFIRMATION_REQUIRED .*Nothing was changed\.$/.test(text))).toEqual([])
    // Who has forms gets no token: there is one way to agree.
    expect(outcomes.map(tokenOf).filter(Boolean)).toEqual([])
    expect(api.changes()).toEqual([])
  })

  it('that never answers, and leaves, changes nothing', async () => {
    await using server = await RawClient.start({
      env: { ...api.env },
      args: all,
      capabilities: { elicitation: {} },
      answer: (question) => void asked.push(question),
    })
    for (const entry of guarded)
      void server.call(entry.tool.name, { ...sampleOf(entry), confirm_token: 'guessed' })
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(guarded.length)
    expect(await server.end()).toBe(0)
    expect(api.changes()).toEqual([])
  })

  it('that answers twice, or before it is asked, changes nothing more', async () => {
    await using server = await RawClient.start({
      env: { ...api.env },
      args: all,
      capabilities: { elicitation: {} },
      answer: (question) => {
        const accepted = { jsonrpc: '2.0', id: question.id, result: fill(question, 'yes') }
        server.send({ ...accepted, id: Number(question.id) + 1 })
        server.send(accepted)
        server.send(accepted)
        return undefined
      },
    })
    const entry = guarded.find(({ call }) => call.effect.confirm?.echo === undefined)!
    for (let id = 0; id < 50; id++)
      server.send({ jsonrpc: '2.0', id, result: { action: 'accept', content: { confirm: 'yes' } } })
    expect(await server.call(entry.tool.name, sampleOf(entry))).toMatchObject({ isError: false })
    expect(api.changes()).toHaveLength(1)
    await server.call(entry.tool.name, sampleOf(entry))
    expect(api.changes()).toHaveLength(2)
  })
})

it('the form shows the plan, with what was looked up', async () => {
  const asked: string[] = []
  await using server = await RawClient.start({
    env: { ...api.env },
    args: all,
    capabilities: { elicitation: {} },
    answer: ({ params }) => {
      asked.push(params?.message ?? '')
      return { action: 'decline' }
    },
  })
  const { answer } = api
  api.answer = (_, response) => json(response, 200, { compute: { provider: 'aws' } })
  const looked = guarded.filter(({ call }) => call.inputs.some(({ lookup, guard }) => lookup && !guard))
  expect(looked.length).toBeGreaterThan(0)
  for (const entry of looked) {
    const names = entry.call.inputs.filter(({ lookup }) => lookup).map(({ name }) => name)
    const kept = Object.entries(sampleOf(entry)).filter(([name]) => !names.includes(name))
    await server.call(entry.tool.name, Object.fromEntries(kept))
    expect(asked.at(-1), entry.tool.name).toContain('aws')
  }
  api.answer = answer
})

it('a name that the model itself gives is no consent', async () => {
  await using server = await RawClient.start({ env: { ...api.env }, args: all })
  const echoed = guarded.filter(({ call }) => call.effect.confirm?.echo !== undefined)
  expect(echoed.length).toBeGreaterThan(0)
  for (const entry of echoed) {
    const args = sampleOf(entry)
    expect(args).toHaveProperty([entry.call.effect.confirm?.echo ?? ''])
    expect((await server.call(entry.tool.name, args)).data).toMatchObject({
      error: 'CONFIRMATION_REQUIRED',
      confirm_token: expect.any(String),
    })
  }
  expect(api.changes()).toEqual([])
})
