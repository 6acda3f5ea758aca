import { catalogue } from '@molecule-ai/spec'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { toArguments } from '../src/derive/to-arguments.ts'
import type { Entry } from '../src/tool.ts'
import { start } from './client.ts'

/** An API that agrees to everything and notes what it was asked. */
let api: Server
let env: Record<string, string>
let requests: string[]
beforeAll(async () => {
  api = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    requests.push(`${request.method} ${request.url} ${request.rawHeaders.join(' ')} ${body}`)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ compute: { provider: 'aws' } }))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const { port } = api.address() as AddressInfo
  env = {
    MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
    MOLECULE_API_URL: `http://localhost:${port}`,
    ...Object.fromEntries(
      catalogue.credentials.map(({ name, env: [variable = ''] }) => [variable, `local-${name}`]),
    ),
  }
})
beforeEach(() => void (requests = []))
afterAll(() => api.close())

const workspace = '5ca1ab1e-0000-4000-8000-00000000cafe'
const other = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** What the contract's example gives, but for what a held server fills in or never takes. */
function exampleOf(
  { call }: Entry,
  held: readonly string[],
): { args: Record<string, unknown>; env: Record<string, string> } {
  const operation = catalogue.operations.find(({ id }) => id === call.operationId)!
  const free = Object.entries(operation.examples[0]?.input ?? {}).filter(
    ([name]) => !held.includes(call.inputs.find((each) => each.name === name)?.scope ?? ''),
  )
  const echo = call.effect.confirm?.echo
  const input = structuredClone({
    ...(echo !== undefined && { [echo]: 'Reports' }),
    ...Object.fromEntries(free),
  })
  const { arguments: args, env: own } = toArguments(operation, input)
  for (const { name, secrets = [] } of call.inputs)
    for (const path of secrets)
      refer(args[name] as Record<string, unknown> | undefined, path, call.operationId, own)
  return { args, env: own }
}

/** A reference in the place of a secret inside an argument. */
function refer(
  value: Record<string, unknown> | undefined,
  [key = '', ...rest]: readonly string[],
  owner: string,
  own: Record<string, string>,
): void {
  if (value?.[key] === undefined) return
  if (rest.length > 0) return refer(value[key] as Record<string, unknown>, rest, owner, own)
  const variable = `MOLECULE_SECRET_${owner}_${key}`
  own[variable] = value[key] as string
  value[`${key}_from`] = `env:${variable}`
  delete value[key]
}

it.each<[string, string, 'workspace' | 'org', string[]]>([
  ['--workspace', workspace, 'workspace', ['workspace', 'beyond']],
  ['--org', 'held-org', 'org', ['org']],
])('%s fills in what it holds, in every tool, whoever calls', async (flag, value, scope, gone) => {
  const within = entries.filter(({ call }) => call.within.includes(scope))
  const secrets = Object.assign({}, ...within.map((entry) => exampleOf(entry, gone).env)) as Record<
    string,
    string
  >
  await using server = await start({ ...env, ...secrets }, [
    '--toolsets=all',
    '--confirm=off',
    `${flag}=${value}`,
  ])
  const { tools } = await server.client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(
    within.filter(({ call }) => !call.deprecated).map(({ tool }) => tool.name),
  )
  const offered = tools.flatMap(({ name, inputSchema }) =>
    within
      .find(({ tool }) => tool.name === name)!
      .call.inputs.filter(
        (input) => gone.includes(input.scope ?? '') && input.name in (inputSchema.properties ?? {}),
      ),
  )
  expect(offered).toEqual([])

  for (const entry of within) {
    requests = []
    const { data } = await server.call(entry.tool.name, exampleOf(entry, gone).args)
    expect([entry.tool.name, data.error, data.detail]).toEqual([entry.tool.name, undefined, undefined])
    const named = entry.call.inputs.filter((input) => input.scope === scope)
    // Every request of the call: a look-up of a value that was left out too.
    if (named.length > 0) expect(requests.filter((request) => !request.includes(value))).toEqual([])
    expect(requests.length).toBeGreaterThan(0)
  }
})

it('refuses another one by each of its names, and what reaches further, before anything is sent', async () => {
  await using server = await start(env, ['--toolsets=all', '--confirm=off', `--workspace=${workspace}`])
  const refused: unknown[] = []
  const attempts = entries.flatMap((entry) =>
    entry.call.inputs
      .filter(({ scope }) => scope === 'workspace' || scope === 'beyond')
      .flatMap((input) => [input.name, ...input.aliases].map((name) => ({ entry, name }))),
  )
  for (const { entry, name } of attempts) {
    const args = { ...exampleOf(entry, ['workspace', 'beyond']).args, [name]: other }
    const { data } = await server.call(entry.tool.name, args)
    refused.push(data.error)
    if (data.error === 'OUT_OF_SCOPE') expect(data.detail).toContain(`held to workspace ${workspace}, and `)
  }
  expect(attempts.length).toBeGreaterThan(50)
  expect(refused.filter((error) => error !== 'OUT_OF_SCOPE' && error !== 'TOOL_NOT_FOUND')).toEqual([])
  expect(requests).toEqual([])
})

it('offers nothing that is about more than what it is held to, whichever way it is called', async () => {
  await using server = await start(env, [
    '--toolsets=all,search',
    '--confirm=off',
    `--workspace=${workspace}`,
    '--org=held-org',
  ])
  for (const { tool, call } of entries.filter((entry) => !entry.call.within.includes('workspace'))) {
    const by = call.effect.kind === 'read' ? 'call_read_operation' : 'call_write_operation'
    for (const name of [tool.name, ...call.aliases]) {
      expect((await server.call(name)).data.error).toBe('TOOL_NOT_FOUND')
      expect((await server.call(by, { operation: name })).data.error).toBe('TOOL_NOT_FOUND')
    }
  }
  expect(requests).toEqual([])
  expect(server.instructions).toContain(`Held to workspace ${workspace} of organisation held-org`)
})

it('takes the same one when it is given all the same, and leaves it out of what comes next', async () => {
  await using server = await start(env, ['--toolsets=search', `--workspace=${workspace}`])
  const operation = 'get_workspace_migration_status'
  const { data } = await server.call('call_read_operation', {
    operation,
    arguments: { workspace_id: workspace },
  })
  expect(data).toMatchObject({ ok: true, workspace_id: workspace })
  expect(data.next).toMatchObject({
    tool: 'call_read_operation',
    arguments: { operation, arguments: { wait_seconds: 45 } },
  })
  const { data: found } = await server.call('search_operations', { query: operation, limit: 1 })
  expect(found.items).toMatchObject([{ name: operation, arguments: { properties: { wait_seconds: {} } } }])
  expect(JSON.stringify(found)).not.toContain('workspace_id')
})
