import { startEmulator } from '@molecule-ai/emulator'
import { catalogue } from '@molecule-ai/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { createWorkspace, start, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

const read = 'call_read_operation'
const write = 'call_write_operation'

interface Item {
  readonly name: string
  readonly call_with?: string
  readonly unavailable?: string
  readonly arguments?: { readonly properties: Record<string, object> }
}

async function search(server: Started, query: string, limit?: number): Promise<Item[]> {
  const { data } = await server.call('search_operations', { query, ...(limit !== undefined && { limit }) })
  expect(data.ok).toBe(true)
  return data.items as Item[]
}

it('is three tools, for clients with little room', async () => {
  await using server = await start(emulator.env(), ['--toolsets=search'])
  expect(await server.list()).toEqual(['search_operations', read, write])
  expect(server.instructions).toContain(`all ${entries.length} operations`)
  expect(server.instructions).toContain('env:MOLECULE_SECRET_<NAME>')
  await using both = await start(emulator.env(), ['--toolsets=default,search'])
  expect(await both.list()).toEqual([
    ...entries.filter(({ call }) => call.core).map(({ tool }) => tool.name),
    'search_operations',
    read,
    write,
  ])
})

it('says what a credential would add to what can be found', async () => {
  await using server = await start({}, ['--toolsets=search'])
  expect(server.instructions).toMatch(/Set MOLECULE_ORG_API_KEY .* to add list_workspaces/)
  expect(server.instructions).not.toContain('env:MOLECULE_SECRET_<NAME>')
  expect(server.instructions.length).toBeLessThan(1900)
})

it('leads to the tool that calls what is none itself', async () => {
  await using server = await start(emulator.env(), ['--toolsets=search'])
  const { data } = await server.call('list_workspaces')
  expect(data).toMatchObject({ error: 'TOOL_NOT_FOUND', remedy: `Call it with ${read}.` })
  const { contents } = await server.client.readResource({ uri: 'molecule://operations/delete_workspace' })
  expect(contents[0]).toMatchObject({ text: expect.stringContaining(`"available":"yes: with ${write}"`) })
})

describe('a search', () => {
  it('says what there is, what it does and how it is called', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search'])
    const [first] = await search(server, 'move a workspace to another cloud')
    expect(first).toMatchObject({
      name: 'migrate_workspace_provider',
      title: 'Move a workspace to another cloud provider',
      effect: 'destructive',
      toolset: 'migrations',
      needs_consent: true,
      call_with: write,
      arguments: {
        required: ['workspace_id', 'to'],
        properties: { workspace_id: { format: 'uuid' }, to: { enum: ['aws', 'hetzner', 'gcp'] } },
      },
    })
    expect(await search(server, 'budget', 2)).toHaveLength(2)
  })

  it('shows the arguments of all that fit, whatever comes before them', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search'])
    const shown = (await search(server, 'make a new workspace', 20)).map((item) => 'arguments' in item)
    expect(shown[0]).toBe(true)
    expect(shown).toContain(false)
    expect(shown.lastIndexOf(true)).toBeGreaterThan(shown.indexOf(false))
  })

  it('finds an operation by its former name, with all its arguments, however large', async () => {
    await using server = await start(emulator.env(), ['--tools=search_operations,list_workspaces'])
    for (const { tool, call } of entries)
      for (const name of [tool.name, ...call.aliases]) {
        const [item] = await search(server, name, 1)
        expect([name, item?.name]).toEqual([name, tool.name])
        expect(Object.keys(item?.arguments?.properties ?? {})).toEqual(
          Object.keys(tool.inputSchema.properties ?? {}),
        )
        // Nothing can be called with these two alone but the one tool.
        expect(item?.call_with).toBe(tool.name === 'list_workspaces' ? 'list_workspaces' : undefined)
      }
  })

  it('holds its answer to a size, and says how to see the rest', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search'])
    const { data } = await server.call('search_operations', { query: 'create a workspace', limit: 20 })
    const items = data.items as Item[]
    expect(items).toHaveLength(20)
    expect(items.filter((item) => item.arguments).length).toBeLessThan(20)
    expect(data.remedy).toContain('Search for one name')
    expect(JSON.stringify(data).length).toBeLessThan(16_000)
  })

  it('marks what is not to be had, and why', async () => {
    const { MOLECULE_CP_ADMIN_TOKEN: _, ...env } = emulator.env()
    await using server = await start(env, [
      '--toolsets=default,search',
      '--read-only',
      '--exclude-tools=list_files',
    ])
    const why = async (name: string): Promise<string | undefined> =>
      (await search(server, name, 1))[0]?.unavailable
    expect(await why('write_file')).toContain('--read-only')
    expect(await why('list_files')).toContain('--exclude-tools')
    expect(await why('list_orgs')).toContain('MOLECULE_CP_ADMIN_TOKEN')
    expect(await why('read_file')).toBeUndefined()
    const items = [...(await search(server, 'read_file', 1)), ...(await search(server, 'list_workspaces', 1))]
    expect(items.map((item) => item.call_with)).toEqual([read, 'list_workspaces'])
  })

  it('refuses what it does not understand', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search'])
    const wrong = [
      {},
      { query: '' },
      { query: 1 },
      { query: 'key', limit: 0 },
      { query: 'key', limit: '5' },
      { q: 'key' },
    ]
    for (const args of wrong)
      expect((await server.call('search_operations', args)).data.error).toBe('INVALID_ARGUMENTS')
    expect((await server.call('search_operations', { query: 'zzzzzz' })).data).toMatchObject({
      ok: true,
      items: [],
    })
  })
})

describe('a call of what was found', () => {
  it('answers as the tool does', async () => {
    await using server = await start(emulator.env(), ['--toolsets=default,search'])
    const reads = entries.filter(({ call }) => call.core && call.effect.kind === 'read')
    for (const { tool, call } of reads) {
      const { examples } = catalogue.operations.find(({ id }) => id === call.operationId)!
      const args = examples[0]?.input ?? {}
      const direct = await server.call(tool.name, args)
      const found = await server.call(read, { operation: tool.name, arguments: args })
      const asText = await server.call(read, { operation: tool.name, arguments: JSON.stringify(args) })
      const shape = ({ isError, data }: typeof direct): unknown => [isError, data.error, Object.keys(data)]
      expect([tool.name, shape(found), shape(asText)]).toEqual([tool.name, shape(direct), shape(direct)])
    }
  })

  it('changes something, once a person agreed', async () => {
    await using server = await start(emulator.env(), ['--toolsets=default,search'])
    const id = await createWorkspace(server, 'aws', 'Found')
    const call = { operation: 'delete_workspace', arguments: { workspace_id: id, confirm_name: 'Found' } }
    const first = await server.call(write, call)
    expect(first.data).toMatchObject({
      error: 'CONFIRMATION_REQUIRED',
      effect: expect.stringContaining(id) as unknown,
    })
    // The token was given for this plan, whichever way it is carried out, and for no other.
    const { confirm_token } = first.data
    const stolen = { operation: 'restart_workspace', arguments: { workspace_id: id }, confirm_token }
    expect((await server.call(write, stolen)).data.error).toBe('CONFIRMATION_REQUIRED')
    expect((await server.call(write, { ...call, confirm_token })).data).toMatchObject({
      ok: true,
      workspace_id: id,
    })
    expect((await server.call(write, { ...call, confirm_token })).data.error).toBe('CONFIRMATION_REQUIRED')
    expect(server.log().match(/"molecule.operation":"deleteWorkspace"/g)).toHaveLength(1)
  })

  it('asks the person where the client has a form', async () => {
    const asked: string[] = []
    await using server = await start(emulator.env(), ['--toolsets=default,search'], ({ message }) => {
      asked.push(message)
      return { action: 'decline' }
    })
    const id = await createWorkspace(server)
    const call = { operation: 'restart_workspace', arguments: { workspace_id: id } }
    expect((await server.call(write, call)).data.error).toBe('CONFIRMATION_REQUIRED')
    expect(asked).toEqual([expect.stringContaining(id)])
  })

  it('never reads by the one that changes, nor changes by the one that reads', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search', '--confirm=off'])
    for (const { tool, call } of entries) {
      const wrong = call.effect.kind === 'read' ? write : read
      for (const operation of [tool.name, ...call.aliases])
        expect([operation, (await server.call(wrong, { operation })).data]).toEqual([
          operation,
          {
            error: 'INVALID_ARGUMENTS',
            detail: expect.stringContaining('Nothing was sent') as unknown,
            remedy: `Call it with ${wrong === read ? write : read}.`,
          },
        ])
    }
  })

  it('is held to what the server was started with', async () => {
    await using server = await start(emulator.env(), [
      '--toolsets=search',
      '--read-only',
      '--exclude-tools=list_workspaces',
    ])
    expect(await server.list()).toEqual(['search_operations', read])
    const hidden = await server.call(write, { operation: 'pause_workspace' })
    expect(hidden.data).toMatchObject({
      error: 'TOOL_NOT_FOUND',
      detail: expect.stringContaining('--read-only') as unknown,
    })
    const excluded = await server.call(read, { operation: 'list_workspaces' })
    expect(excluded.data).toMatchObject({
      error: 'TOOL_NOT_FOUND',
      detail: expect.stringContaining('--exclude-tools') as unknown,
    })
    await using without = await start(emulator.env())
    expect((await without.call(read, { operation: 'list_workspaces' })).data).toMatchObject({
      error: 'TOOL_NOT_FOUND',
      remedy: expect.stringContaining('--toolsets=default,search') as unknown,
    })
  })

  it('says what there is instead of what there is not', async () => {
    await using server = await start(emulator.env(), ['--toolsets=search'])
    const error = async (args: Record<string, unknown>): Promise<unknown> =>
      (await server.call(read, args)).data
    expect(await error({ operation: 'list_worksapces' })).toMatchObject({
      error: 'TOOL_NOT_FOUND',
      remedy: expect.stringContaining('list_workspaces') as unknown,
    })
    expect(await error({ operation: 'get_org' })).toMatchObject({ error: 'NOT_AVAILABLE' })
    expect(await error({ operation: read })).toMatchObject({ error: 'TOOL_NOT_FOUND' })
    for (const args of [
      {},
      { operation: 'get_workspace', arguments: '[' },
      { operation: 'get_workspace', arguments: [] },
      { operation: 'get_workspace', workspace_id: 'w' },
    ])
      expect(await error(args)).toMatchObject({ error: 'INVALID_ARGUMENTS' })
    expect(await error({ operation: 'get_workspace', arguments: { id: 'w' } })).toMatchObject({
      error: 'INVALID_ARGUMENTS',
      remedy: expect.stringContaining('workspace_id') as unknown,
    })
  })
})
