import { startEmulator } from '@molecule-ai/emulator'
import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { program, start } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

describe('the tools that are named', () => {
  it('are the only ones, by whichever name', async () => {
    await using server = await start(emulator.env(), ['--tools=provision_workspace,list_schedules'])
    expect(await server.list()).toEqual(['create_workspace', 'list_schedules'])
  })

  it('come beside the toolsets that are named as well', async () => {
    await using server = await start({ ...emulator.env(), MOLECULE_MCP_TOOLS: 'list_schedules' }, [
      '--toolsets=tokens',
    ])
    const tokens = entries.filter(({ call }) => call.toolset === 'tokens').map(({ tool }) => tool.name)
    expect((await server.list()).toSorted()).toEqual([...tokens, 'list_schedules'].toSorted())
  })
})

describe('a call of what is hidden names the option that hides it', () => {
  const id = crypto.randomUUID()
  it.each<[string, string[], string, string]>([
    [
      '--read-only',
      ['--read-only', '--exclude-tools=pause_workspace'],
      'started with --read-only',
      '--read-only',
    ],
    [
      '--exclude-tools',
      ['--exclude-tools=pause_workspace'],
      'switched off by --exclude-tools',
      '--exclude-tools',
    ],
    ['--toolsets', ['--toolsets=tokens'], 'not among the tools that were chosen', '--toolsets'],
    ['--org', ['--org=acme'], '', ''],
    ['--workspace', [`--workspace=${id}`], '', ''],
  ])('%s', async (_, args, reason, remedy) => {
    await using server = await start(emulator.env(), args)
    const pinned = reason === ''
    const { data, isError } = pinned ? await server.call('list_orgs') : await server.call('pause_workspace')
    expect({ data, isError }).toEqual({
      isError: true,
      data: {
        error: 'TOOL_NOT_FOUND',
        detail: expect.stringContaining(
          pinned ? 'alone, and this server is held to that' : reason,
        ) as unknown,
        remedy: expect.stringContaining(pinned ? (args[0]?.split('=')[0] ?? '') : remedy) as unknown,
      },
    })
    expect(await server.list()).not.toContain(pinned ? 'list_orgs' : 'pause_workspace')
  })
})

describe('the command line', () => {
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [program, ...args], { env: {} }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
      )
    })
  const tools = async (...args: string[]): Promise<{ name: string; inputSchema: { properties: object } }[]> =>
    (JSON.parse((await run('--print-tools', ...args)).out) as { tools: never[] }).tools

  it('suggests what may have been meant, in a line', async () => {
    const { code, out, err } = await run('--tools=migrate_workspace')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^molecule-mcp: --tools: "migrate_workspace" is not known\. Did you mean migrate_workspace_provider/,
    )
    expect(err.length).toBeLessThan(300)
    expect((await run('--exclude-tools=get_org')).err).toContain('session of a person')
  })

  it('prints what would be offered, held to what it would be held to', async () => {
    const id = crypto.randomUUID()
    const printed = await tools(
      '--toolsets=all',
      `--workspace=${id}`,
      '--exclude-tools=get_workspace',
      '--read-only',
    )
    expect(printed.map(({ name }) => name)).toEqual(
      entries
        .filter(
          ({ call, tool }) =>
            call.within.includes('workspace') &&
            call.effect.kind === 'read' &&
            !call.deprecated &&
            tool.name !== 'get_workspace',
        )
        .map(({ tool }) => tool.name),
    )
    expect(printed.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties))).not.toContain(
      'workspace_id',
    )
  })

  it('refuses a hold that does not hold', async () => {
    expect(await run('--workspace=Reports')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"Reports" does not name a workspace') as unknown,
    })
    expect(await run('--print-tools', '--org=A')).toMatchObject({ code: 2, out: '' })
  })

  it('counts the toolsets in its help, on lines that fit', async () => {
    const { out } = await run('--help')
    expect(out).toMatch(/\bsearch 3\n/)
    expect(out).toMatch(/\bworkspaces \d+ \(\d+\),/)
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120)
  })
})
