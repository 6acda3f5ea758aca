import type { Molecule } from '@molecule-ai/sdk'
import { Pages } from '@molecule-ai/sdk'
import { beforeEach, expect, it, vi } from 'vitest'
import { render } from './output.ts'
import { readPages } from './pages.ts'
import { command } from './testing/fixtures.ts'
import type { TableStyle } from './table.ts'
import type { Terminal } from './terminal.ts'

const operation = {
  id: 'listShips',
  at: ['ship', 'list'],
  service: 'tenant',
  method: 'GET',
  path: '/ships',
  security: [],
  inputs: [{ name: 'page_cursor', property: 'pageCursor', in: 'query', wireName: 'page_cursor' }],
  errors: {},
  next: { parameters: { page_cursor: '$response.body#/next' }, items: '/found/ships' },
} as const
const pages = [
  { found: { ships: [{ name: 'Argo' }] }, next: 'it is 2' },
  { found: { ships: [{ name: 'Beagle' }, { name: 'Calypso' }] }, next: null },
]
const molecule = {
  pages: (_: string, input: Readonly<Record<string, unknown>>) =>
    new Pages(operation, input, async ({ page_cursor: cursor }) => pages[cursor === undefined ? 0 : 1]),
} as unknown as Molecule

const data = command({
  flags: [{ name: 'page-cursor', path: ['page_cursor'], kind: 'string', summary: '' }],
  pages: { items: '/found/ships' },
})
const notes: string[] = []
beforeEach(() => {
  notes.length = 0
})
const read = (flags: object, lines = false): Promise<unknown> =>
  readPages(molecule, {
    data,
    pages: { items: '/found/ships' },
    flags: { ...flags },
    input: {},
    terminal: { note: (line) => void notes.push(line) } as Terminal,
    shape: Object.assign(
      (page: unknown, style: TableStyle) =>
        render((page as (typeof pages)[0]).found, 'jsonl', { rows: '/ships', columns: [] }, style),
      { pick: (page: unknown) => page },
    ),
    lines,
  })

it('gives the first page, and says how to get the others', async () => {
  await expect(read({})).resolves.toEqual(pages[0])
  expect(notes).toEqual(["There are more. All of them: --all. The next page: --page-cursor 'it is 2'"])
})

it('gives all of them as one answer', async () => {
  await expect(read({ all: true })).resolves.toEqual({
    found: { ships: [{ name: 'Argo' }, { name: 'Beagle' }, { name: 'Calypso' }] },
    next: null,
  })
  expect(notes).toEqual([])
})

it('writes lines as they come', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await expect(read({ all: true }, true)).resolves.toBeUndefined()
    expect(write.mock.calls.map(([text]) => text)).toEqual([
      '{"name":"Argo"}\n',
      '{"name":"Beagle"}\n{"name":"Calypso"}\n',
    ])
  } finally {
    write.mockRestore()
  }
})
