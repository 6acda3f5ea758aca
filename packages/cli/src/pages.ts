import type { Molecule } from '@molecule-ai/sdk'
import type { CommandData, PagesData } from './command-data.ts'
import type { Given, Input } from './inputs.ts'
import { atPointer, keysOf } from './pointer.ts'
import type { Shape } from './shape.ts'
import type { Terminal } from './terminal.ts'
import { quote } from './to-example.ts'
import { asText } from './text.ts'

export interface Paging {
  readonly data: CommandData
  readonly pages: PagesData
  readonly flags: Given
  readonly input: Input
  readonly terminal: Terminal
  readonly shape: Shape
  /** Whether each page can be written as it comes: what is written is a line an item. */
  readonly lines: boolean
}

/** The first page, or with `--all` everything as one answer; `undefined` where it was written already, page by page. */
export async function readPages(molecule: Molecule, paging: Paging): Promise<unknown> {
  const { data, pages, flags, input, terminal } = paging
  const list = molecule.pages(data.operation, input)
  if (flags.all !== true) {
    const first = await list
    const next = list.after(first)
    if (next !== undefined)
      terminal.note(`There are more. All of them: --all. The next page: ${toFlags(data, input, next)}`)
    return first
  }
  const items: unknown[] = []
  let last: unknown
  for await (const page of list.pages()) {
    last = page
    const own = atPointer(page, pages.items)
    if (paging.lines) await write(page, paging)
    else if (Array.isArray(own)) items.push(...(own as unknown[]))
  }
  return paging.lines ? undefined : withItems(last, keysOf(pages.items), items)
}

async function write(page: unknown, { shape, terminal }: Paging): Promise<void> {
  const text = await shape(page, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
}

/** What has to be given besides for the next page. */
function toFlags(data: CommandData, input: Input, next: Readonly<Record<string, unknown>>): string {
  const changed = Object.entries(next).filter(([name, value]) => input[name] !== value)
  return changed
    .map(
      ([name, value]) =>
        `--${data.flags.find(({ path }) => path[0] === name)?.name ?? name} ${quote(asText(value))}`,
    )
    .join(' ')
}

/** The last page with the items of all. */
function withItems(page: unknown, [key, ...rest]: readonly string[], items: readonly unknown[]): unknown {
  if (key === undefined) return items
  return { ...(page as Input), [key]: withItems((page as Input)[key], rest, items) }
}
