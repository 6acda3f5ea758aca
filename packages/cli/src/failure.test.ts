import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  InputError,
  UnresolvedError,
} from '@molecule-ai/sdk'
import { describe, expect, it } from 'vitest'
import { toFailure } from './failure.ts'
import { command } from './testing/fixtures.ts'

const data = command({
  args: [{ input: 'thing_id', description: '' }],
  flags: [{ name: 'from', path: ['from'], kind: 'string', summary: '' }],
})
const operationId = 'doThing'
const api = (status: number): ApiError =>
  new ApiError(`doThing: ${status} no such thing. Look for another.`, {
    operationId,
    status,
    remedy: 'Look for another.',
    requestId: 'r1',
  })

it('says what happened in the words of the command, and apart from that what to do', () => {
  expect(toFailure(api(404), data)).toEqual({
    code: 'refused',
    message: 'thing do: 404 no such thing.',
    status: 404,
    exit: 4,
    remedy: 'Look for another.',
    operation: 'doThing',
    requestId: 'r1',
  })
})

it('names the flag of an address, which the SDK calls by its option', () => {
  const remedy = 'Check the network, and tenantUrl or MOLECULE_API_URL.'
  const lost = new ConnectionError(`doThing: no answer from https://x. ${remedy}`, {
    operationId,
    cause: undefined,
    remedy,
  })
  expect(toFailure(lost, data)).toMatchObject({
    message: 'thing do: no answer from https://x.',
    remedy: 'Check the network, and --tenant-url or MOLECULE_API_URL.',
  })
})

it('names other operations by their commands, too, and leaves what is none as it is', () => {
  const message =
    'getWorkspaceMigrationStatus: 404 none. getWorkspace: no answer. getThing: no answer from iPhone: x.'
  expect(toFailure(new ApiError(message, { operationId, status: 404 }), data).message).toBe(
    'workspace migration-status: 404 none. workspace get: no answer. getThing: no answer from iPhone: x.',
  )
})

it('passes on what the answer says besides', () => {
  const body = { error: 'e', message: 'm', detail: 'd', hint: 'h', missing_env: ['A'], children_count: 0 }
  const error = new ApiError('doThing: 412 e.', { operationId, status: 412, body })
  expect(toFailure(error, data).details).toEqual({ missing_env: ['A'], children_count: 0 })
})

describe('the exit code says what to do next', () => {
  const connection = new ConnectionError('doThing: no answer', { operationId, cause: undefined })
  const credential = {
    name: 'orgApiKey',
    description: 'A key.\n\nMore.',
    kind: 'bearer',
    wireName: '',
    env: ['KEY', 'OLD'],
    secret: true,
  } as const
  it.each([
    [api(401), 3],
    [api(400), 4],
    [api(403), 4],
    [api(409), 4],
    [api(408), 5],
    [api(429), 5],
    [api(503), 5],
    [api(501), 4],
    [connection, 5],
    [new CredentialError('', { operationId, credentials: [credential] }), 3],
    [new InputError('doThing: from is odd.', { operationId, input: 'from' }), 2],
    [new ConfigurationError('No address.'), 2],
    [new UnresolvedError('', { operationId, input: 'from' }), 2],
    [new UnresolvedError('', { operationId, input: 'from', cause: connection }), 5],
    [new TypeError('oops'), 1],
    ['a text', 1],
  ])('%s', (error, exit) => {
    expect(toFailure(error, data).exit).toBe(exit)
  })

  it('names variables, flags and arguments as they are typed', () => {
    const missing = toFailure(new CredentialError('', { operationId, credentials: [credential] }), data)
    expect([missing.message, missing.remedy]).toEqual([
      'thing do needs KEY.',
      'Set KEY, or sign in with molecule login. A key.',
    ])
    // Which stores what usually opens a service, and nothing else.
    const rare = { ...credential, name: 'adminToken' }
    const other = toFailure(new CredentialError('', { operationId, credentials: [rare] }), data)
    expect(other.remedy).toBe('Set KEY. A key.')
    const two = [credential, { ...credential, env: ['PASS', 'OLD_PASS'], description: 'A pass.' }]
    const both = toFailure(new CredentialError('', { operationId, credentials: two }), data)
    expect([both.message, both.remedy]).toEqual([
      'thing do needs KEY and PASS.',
      'Set both, or sign in with molecule login. KEY: A key. PASS: A pass.',
    ])
    expect(toFailure(new UnresolvedError('', { operationId, input: 'from' }), data).remedy).toBe(
      'Give --from.',
    )
    expect(toFailure(new InputError('', { operationId, input: 'thing_id' }), data).remedy).toBe(
      'Check THING-ID.',
    )
  })
})
