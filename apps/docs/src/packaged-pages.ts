import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'

/** A page that is a file of a package, where those who change the package see it. */
export interface PackagedPage {
  readonly id: string
  readonly description: string
  /** Relative to this module. Its first line is the title. */
  readonly file: string
}

const emulator = '../../../packages/emulator/docs'

export const packagedPages: readonly PackagedPage[] = [
  {
    id: 'guides/emulator-admin-api',
    description: 'Faults, the clock, seeds, snapshots and the state of the emulator, over HTTP.',
    file: `${emulator}/emulator-admin-api.md`,
  },
  {
    id: 'guides/emulator-differences',
    description:
      'What was chosen where the contract says nothing, what never happens by itself, and what is simpler.',
    file: `${emulator}/emulator-differences.md`,
  },
]

/** What `loader` loads, and these pages. */
export const withPackagedPages = (loader: Loader, pages: readonly PackagedPage[]): Loader => ({
  ...loader,
  async load(context) {
    await loader.load(context)
    for (const page of pages) await loadPage(page, context)
  },
})

/** Where the file of such a page is. */
export const fileOf = ({ file }: PackagedPage): URL => new URL(file, import.meta.url)

async function loadPage(page: PackagedPage, context: LoaderContext): Promise<void> {
  const { id, description } = page
  const url = fileOf(page)
  const [heading = '', ...lines] = (await readFile(url, 'utf8')).split('\n')
  const body = lines.join('\n').trim()
  const filePath = relative(fileURLToPath(context.config.root), fileURLToPath(url))
  const title = heading.replace(/^# /, '')
  const data = await context.parseData({ id, data: { title, description }, filePath })
  const rendered = await context.renderMarkdown(body, { fileURL: url })
  context.store.set({ id, data, body, filePath, rendered })
}
