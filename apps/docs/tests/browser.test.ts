import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { catalogue } from '@molecule-ai/spec'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toPage } from '../src/to-page.ts'
import { documented } from '../src/to-table.ts'
import { operationPath } from '../src/urls.ts'
import { executablePath, launch, watch } from './browser.ts'
import { dist, fileOf, read, squeeze } from './dist.ts'
import { serve, type Site } from './serve.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const operation = catalogue.operations.find(({ id }) => id === 'migrateWorkspaceProvider')!
const page = toPage(operation, catalogue)
const weight = (path: string): number => gzipSync(read(fileOf(path))).length
const [heaviest = ''] = documented(catalogue)
  .map(operationPath)
  .toSorted((a, b) => weight(b) - weight(a))
/** The kinds of pages that are found by what they are about. */
const recursive = catalogue.operations.find(({ inputs }) => JSON.stringify(inputs).includes('"$ref"'))!
const restricted = catalogue.operations.find(({ surfaces }) => !surfaces.includes('cli'))!
const guide = '/guides/migrate-a-workspace/'
const templates = [
  '/',
  page.path,
  guide,
  '/reference/',
  '/reference/credentials/',
  '/reference/coverage/',
  toPage(recursive, catalogue).path,
  toPage(restricted, catalogue).path,
  '/reference/workspaces/',
  '/404.html',
]

if (executablePath === undefined)
  process.stdout.write(
    'The browser tests are left out: there is no Chromium. Set CHROMIUM_PATH or install chromium.\n',
  )

describe.runIf(executablePath !== undefined)('in Chromium', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serve(dist), launch()])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  async function open(
    path: string,
    options: BrowserContextOptions = {},
  ): Promise<{ tab: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    const tab = await context.newPage()
    const faults = watch(tab, site.url)
    await tab.goto(site.url + path)
    return { tab, faults }
  }

  describe.each(templates)('%s', (path) => {
    it.each([
      ['light', 1440],
      ['dark', 390],
    ] as const)('is accessible, %s at %i pixels, and quiet', async (colorScheme, width) => {
      const { tab, faults } = await open(path, { colorScheme, viewport: { width, height: 844 } })
      await tab.evaluate(axe)
      const { violations } = await tab.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
      const sideways = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect({ found, faults, sideways }).toEqual({ found: [], faults: [], sideways: false })
      await tab.context().close()
    })
  })

  it('has tabs that the keyboard moves and that are remembered on the next page', async () => {
    const { tab } = await open(page.path)
    await tab.getByRole('tab', { name: 'curl' }).focus()
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('ArrowRight')
    const shown = async (): Promise<string[]> =>
      tab.getByRole('tabpanel').evaluateAll((panels) => panels.map(({ id }) => id))
    expect(await shown()).toEqual(['sample-cli'])
    await tab.goto(site.url + guide)
    expect(await shown()).toEqual(['migrate-workspace-provider-cli', 'get-workspace-migration-status-cli'])
    await tab.getByRole('tab', { name: 'MCP' }).last().click()
    expect(await shown()).toEqual(['migrate-workspace-provider-mcp', 'get-workspace-migration-status-mcp'])
    await tab.context().close()
  })

  it('finds an operation by the name of its tool and a guide by its words, and opens the first with Enter', async () => {
    const { tab, faults } = await open('/')
    await tab.keyboard.press('Control+k')
    const field = tab.getByRole('searchbox')
    await field.fill('rolled back')
    await tab.getByRole('dialog').getByRole('link', { name: 'Migrate a workspace between clouds' }).waitFor()
    await field.fill('migrate_workspace_provider')
    await tab
      .getByRole('dialog')
      .getByRole('link')
      .first()
      .and(tab.getByRole('link', { name: page.title }))
      .waitFor()
    await field.press('Enter')
    await tab.waitForURL(site.url + page.path)
    expect(faults).toEqual([])
    await tab.context().close()
  })

  it('shows everything without JavaScript', async () => {
    const { tab } = await open(page.path, { javaScriptEnabled: false })
    const text = squeeze(await tab.locator('main').innerText())
    for (const { code } of page.samples) expect(text).toContain(squeeze(code!))
    for (const { description } of page.errors)
      expect(text).toContain(squeeze(description.replaceAll('`', '')))
    await tab.goto(site.url + guide)
    const states = await tab.locator('.states code').allInnerTexts()
    expect(states).toEqual(page.states!.map(({ state }) => state))
    await tab.context().close()
  })

  it('weighs no more than it should on the heaviest page of an operation', async () => {
    const { tab } = await open(heaviest)
    const sizes: { path: string; bytes: number }[] = []
    tab.on('requestfinished', (request) => {
      void request
        .sizes()
        .then(({ responseBodySize }) =>
          sizes.push({ path: new URL(request.url()).pathname, bytes: responseBodySize }),
        )
    })
    await tab.reload({ waitUntil: 'networkidle' })
    const total = (kind: RegExp): number =>
      sizes.filter(({ path }) => kind.test(path)).reduce((sum, { bytes }) => sum + bytes, 0)
    expect(sizes.length).toBeLessThanOrEqual(10)
    expect(total(/\.js$/)).toBeLessThanOrEqual(10 * 1024)
    expect(total(/./)).toBeLessThanOrEqual(40 * 1024)
    expect(total(/\.html$|\/$/)).toBeGreaterThan(0)
    await tab.context().close()
  })
})
