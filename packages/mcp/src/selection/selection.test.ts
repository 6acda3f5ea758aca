import { describe, expect, it } from 'vitest'
import { help } from '../options/help.ts'
import { lintTool } from '../derive/lint-tool.ts'
import { ownTools } from '../search/tools.ts'
import { select, toolsetsOf, type SelectionOptions } from './selection.ts'
import type { Call, Entry } from '../tool.ts'

const entry = (name: string, changes: Partial<Call> = {}): Entry => ({
  tool: {
    name,
    title: name,
    description: name,
    inputSchema: { type: 'object' },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  call: {
    operationId: name,
    tag: 'pets',
    aliases: [],
    toolset: 'pets',
    core: false,
    effect: { kind: 'read', idempotent: true },
    within: [],
    inputs: [],
    secrets: [],
    ...changes,
  },
})

const write = { effect: { kind: 'write', idempotent: false } } as const
const pets = [
  entry('list_pets', { core: true }),
  entry('get_pet', { aliases: ['show_pet'], within: ['org', 'workspace'] }),
  entry('feed_pet', { ...write, core: true, within: ['workspace'] }),
  entry('list_homes', { toolset: 'homes', within: ['org'] }),
]
const client = {
  call: () => Promise.reject(new Error('nothing is called')),
  resolve: () => Promise.reject(new Error('nothing is called')),
  watch: () => {
    throw new Error('nothing is watched')
  },
  missing: () => [],
}

function names(options: Partial<SelectionOptions>): string[] {
  const { listed, own } = select(
    pets,
    { toolsets: [], tools: [], excludeTools: [], readOnly: false, pins: {}, ...options },
    client,
  )
  return [...listed.map(({ tool }) => tool), ...own].map(({ name }) => name)
}

describe('the tools are', () => {
  const own = ['search_operations', 'call_read_operation', 'call_write_operation']
  it.each<[string, Partial<SelectionOptions>, string[]]>([
    ['the core', { toolsets: ['default'] }, ['list_pets', 'feed_pet']],
    ['all operations', { toolsets: ['all'] }, ['list_pets', 'get_pet', 'feed_pet', 'list_homes']],
    ['those of a toolset', { toolsets: ['homes'] }, ['list_homes']],
    ['the named ones', { tools: ['get_pet', 'list_homes'] }, ['get_pet', 'list_homes']],
    ['the named ones by former names', { tools: ['show_pet'] }, ['get_pet']],
    ['toolsets and the named ones', { toolsets: ['homes'], tools: ['get_pet'] }, ['get_pet', 'list_homes']],
    ['the ones that find the rest', { toolsets: ['search'] }, own],
    ['one of those', { tools: ['call_read_operation'] }, ['call_read_operation']],
    [
      'without the excluded ones',
      { toolsets: ['all'], excludeTools: ['show_pet', 'feed_pet'] },
      ['list_pets', 'list_homes'],
    ],
    ['without the excluded, though named', { tools: ['get_pet'], excludeTools: ['get_pet'] }, []],
    [
      'without the excluded one that finds',
      { toolsets: ['search'], excludeTools: ['call_write_operation'] },
      own.slice(0, 2),
    ],
    [
      'reading only',
      { toolsets: ['all', 'search'], readOnly: true },
      ['list_pets', 'get_pet', 'list_homes', ...own.slice(0, 2)],
    ],
    ['reading only, though named', { tools: ['feed_pet', 'call_write_operation'], readOnly: true }, []],
    ['within an organisation', { toolsets: ['all'], pins: { org: 'acme' } }, ['get_pet', 'list_homes']],
    ['within a workspace', { toolsets: ['all'], pins: { workspace: 'w' } }, ['get_pet', 'feed_pet']],
    [
      'within a workspace of an organisation',
      { toolsets: ['all'], pins: { org: 'acme', workspace: 'w' } },
      ['get_pet', 'feed_pet'],
    ],
  ])('%s', (_, options, expected) => {
    expect(names(options)).toEqual(expected)
  })
})

it('counts the tools of each toolset, and puts them in lines', () => {
  expect(toolsetsOf(pets)).toEqual([
    { name: 'pets', tools: 3, core: 2 },
    { name: 'homes', tools: 1, core: 0 },
    { name: 'search', tools: 3, core: 0 },
  ])
  const text = help(
    Array.from({ length: 40 }, (_, index) => ({ name: `toolset_${index}`, tools: 5, core: index % 2 })),
  )
  expect(text).toContain('toolset_0 5, toolset_1 5 (1),')
  expect(text).toContain('toolset_39 5 (1)\n')
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120)
})

it('has tools of its own that load in every client', () => {
  expect([...ownTools.values()].flatMap(({ tool }) => lintTool(tool))).toEqual([])
  expect([...ownTools.values()].map(({ tool, kind }) => [tool.name, kind, tool.annotations])).toEqual([
    ['search_operations', 'read', { readOnlyHint: true, openWorldHint: false }],
    ['call_read_operation', 'read', { readOnlyHint: true, openWorldHint: false }],
    ['call_write_operation', 'write', { destructiveHint: true, openWorldHint: false }],
  ])
  // Together they are small enough for clients with hardly any room; four characters are about one token.
  const bytes = JSON.stringify([...ownTools.values()].map(({ tool }) => tool)).length
  expect(bytes / 4).toBeLessThan(600)
})
