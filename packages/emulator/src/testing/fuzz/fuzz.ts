import { request as send } from 'node:http'

import { catalogue, type Operation } from '@molecule-ai/spec'

import { startEmulator, type Emulator } from '../../emulator.ts'
import { redactPath } from '../../request-log.ts'
import { createRandom } from './random.ts'
import { isUnproven, kinds, secrets, toRequest, type FuzzRequest, type Kind, type Known } from './request.ts'
import { judge, type Answer } from './verdict.ts'

export interface Tally {
  sent: number
  /** How many got an answer of each class; `cut` got none. */
  readonly classes: Record<string, number>
  readonly undeclared: string[]
  readonly violations: string[]
  readonly crashes: string[]
  /** Done for somebody who had nothing to show. */
  readonly accepted: string[]
}

export interface FuzzReport {
  readonly kinds: Readonly<Record<Kind, Tally>>
  /** How many operations were called, and how many of them succeeded at least once. */
  readonly called: number
  readonly succeeded: readonly string[]
  /** Lines of the log that hold a secret. */
  readonly leaks: readonly string[]
  /** Whether an object has something that it should not have inherited. */
  readonly isPolluted: boolean
}

/** How many requests go to one state before it is reset: some of them delete what the others are about. */
const untilReset = 400

/** Sends requests that nobody thought of to all operations, and looks at what comes back. */
export async function fuzz({ requests, seed }: { requests: number; seed: number }): Promise<FuzzReport> {
  const random = createRandom(seed)
  const lines: string[] = []
  const emulator = await startEmulator({
    speed: 10_000,
    rateLimit: 1_000_000_000,
    log: (line) => lines.push(line),
  })
  const known = toKnown(emulator)
  const tallies = Object.fromEntries(kinds.map((kind) => [kind, createTally()])) as Record<Kind, Tally>
  const succeeded = new Set<string>()
  const leaks: string[] = []
  try {
    for (let nth = 0; nth < requests; nth += 1) {
      if (nth % untilReset === untilReset - 1) await reset(emulator)
      const operation = catalogue.operations[nth % catalogue.operations.length]
      if (!operation) throw new Error('the contract has no operations')
      const request = toRequest(operation, known, random)
      const tally = tallies[request.kind]
      tally.sent += 1
      const answer = await call(emulator, request)
      note(tally, request, answer)
      // The tenant is gone, as it was asked to.
      if (answer === undefined && request.kind !== 'fault') await reset(emulator)
      if (request.kind === 'valid' && answer !== undefined && answer.status < 300) succeeded.add(operation.id)
      leaks.push(...lines.splice(0).filter((line) => secrets.some((secret) => line.includes(secret))))
    }
    const log = await (await emulator.fetch(new URL('requests?limit=1000', emulator.adminUrl))).text()
    if (secrets.some((secret) => log.includes(secret))) leaks.push('the log of requests')
    for (const { operationId, problem } of emulator.findings)
      if (Object.values(tallies).every(({ crashes, violations }) => crashes.length + violations.length === 0))
        tallies.valid.crashes.push(`${operationId}: ${problem}`)
  } finally {
    await emulator.close()
  }
  return {
    kinds: tallies,
    called: Math.min(requests, catalogue.operations.length),
    succeeded: [...succeeded],
    leaks,
    isPolluted: 'polluted' in {},
  }
}

const createTally = (): Tally => ({
  sent: 0,
  classes: {},
  undeclared: [],
  violations: [],
  crashes: [],
  accepted: [],
})

/** All that went wrong. */
export const listProblems = ({ undeclared, violations, crashes, accepted }: Tally): readonly string[] => [
  ...undeclared,
  ...violations,
  ...crashes,
  ...accepted,
]

function note(tally: Tally, request: FuzzRequest, answer: Answer | undefined): void {
  const name = answer === undefined ? 'cut' : `${`${answer.status}`[0]}xx`
  tally.classes[name] = (tally.classes[name] ?? 0) + 1
  if (answer === undefined) return
  if (answer.status < 300 && isUnproven(request))
    tally.accepted.push(`${request.method} ${request.operation.id} was done without a credential`)
  // What is at another path or under another method is not this operation.
  const problem = judge(
    request.kind === 'odd path' ? toAny(request) : request.operation,
    answer,
    request.method,
  )
  if (problem === undefined) return
  const told = `${request.method} ${request.operation.id} (${request.kind}): ${problem}`
  if (problem.startsWith('crash')) tally.crashes.push(told)
  else if (problem.startsWith('violation')) tally.violations.push(told)
  else tally.undeclared.push(told)
}

/** An odd path may lead to any operation, so any status of the service will do, and no body is looked at. */
function toAny({ operation }: FuzzRequest): Operation {
  const statuses = new Set(
    catalogue.operations
      .filter(({ service }) => service === operation.service)
      .flatMap(({ responses }) => responses.map(({ status }) => status)),
  )
  const responses = [...statuses].map((status) => ({
    status,
    description: '',
    headers: [],
    examples: [],
    schema: {},
  }))
  return { ...operation, id: `any of ${operation.service}`, responses }
}

async function call(emulator: Emulator, request: FuzzRequest): Promise<Answer | undefined> {
  const { operation, method, path, headers, body, host } = request
  const base = operation.service === 'tenant' ? emulator.tenants[0]?.url : emulator.controlPlaneUrl
  if (base === undefined) throw new Error('there is no tenant')
  if (host !== undefined) return callAs(base, host, request)
  try {
    const withBody = body !== undefined && method !== 'GET' && method !== 'HEAD'
    const response = await emulator.fetch(base + path, { method, headers, ...(withBody ? { body } : {}) })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    if (error instanceof TypeError && /connection was cut|terminated/.test(error.message)) return undefined
    throw new Error(`${method} ${operation.id} ${redactPath(path, new Headers(headers))}: ${String(error)}`, {
      cause: error,
    })
  }
}

/** Calls over the network, where the name of the host can be another than that of the address. */
function callAs(
  base: string,
  host: string,
  { method, path, headers }: FuzzRequest,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const outgoing = send(
      new URL(path, base),
      { method, headers: { ...headers, Host: host, Connection: 'close' } },
      (incoming) => {
        let text = ''
        incoming.setEncoding('utf8')
        incoming.on('data', (part: string) => {
          text += part
        })
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: new Headers(), text }))
        incoming.on('error', () => resolve(undefined))
      },
    )
    outgoing.on('error', () => resolve(undefined))
    outgoing.end()
  })
}

async function reset(emulator: Emulator): Promise<void> {
  const { adminUrl, adminKey } = emulator
  const response = await emulator.fetch(new URL('reset', adminUrl), {
    method: 'POST',
    headers: { 'X-Emulator-Key': adminKey },
  })
  if (!response.ok) throw new Error(`the reset answered ${response.status}: ${await response.text()}`)
}

/** Values of path parameters that lead somewhere: those of the contract's examples are in the sandbox. */
function toKnown({ tenants }: Emulator): Known {
  const values: Record<string, string[]> = {}
  for (const { inputs, examples } of catalogue.operations)
    for (const { name, wireName } of inputs.filter((input) => input.in === 'path'))
      for (const { input } of examples)
        if (typeof input[name] === 'string') (values[wireName] ??= []).push(input[name])
  return { values, orgIds: tenants.map(({ orgId }) => orgId) }
}
