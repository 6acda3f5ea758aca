import { gzipSync } from 'node:zlib'
import { startEmulator } from '@molecule-ai/emulator'
import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { documented } from '../src/to-table.ts'
import { operationPath } from '../src/urls.ts'
import { fileOf, read, squeeze } from './dist.ts'
import { inChromium } from './in-chromium.ts'
import { guide, page } from './templates.ts'

const weight = (path: string): number => gzipSync(read(fileOf(path))).length
const [heaviest = ''] = documented(catalogue)
  .map(operationPath)
  .toSorted((a, b) => weight(b) - weight(a))

inChromium('a reader', ({ open, url }) => {
  it('has tabs that the keyboard moves and that are remembered on the next page', async () => {
    const { tab } = await open(page.path)
    await tab.getByRole('tab', { name: 'curl' }).focus()
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('ArrowRight')
    const shown = async (): Promise<(string | undefined)[]> =>
      tab
        .getByRole('tabpanel')
        .evaluateAll((panels) => panels.map((panel) => (panel as HTMLElement).dataset.kind))
    expect(await shown()).toEqual(['cli'])
    await tab.goto(url() + guide)
    const kinds = await shown()
    expect([kinds.length > 1, new Set(kinds)]).toEqual([true, new Set(['cli'])])
    await tab.getByRole('tab', { name: 'MCP' }).last().click()
    expect(new Set(await shown())).toEqual(new Set(['mcp']))
    await tab.context().close()
  })

  it('finds an operation by its tool, a schema, an error and a guide, and opens the first with Enter', async () => {
    const { tab, faults } = await open('/')
    await tab.keyboard.press('Control+k')
    const [field, dialog] = [tab.getByRole('searchbox'), tab.getByRole('dialog')]
    for (const [query, name] of [
      ['rolled back', 'Migrate a workspace between clouds'],
      ['TENANT_ORG_HEADER', 'TENANT_ORG_HEADER_REQUIRED'],
      ['MigrationState', 'MigrationState'],
    ] as const) {
      await field.fill(query)
      await dialog.getByRole('link', { name }).first().waitFor()
    }
    await field.fill('migrate_workspace_provider')
    await dialog
      .getByRole('link')
      .first()
      .and(tab.getByRole('link', { name: page.title }))
      .waitFor()
    await field.press('Enter')
    await tab.waitForURL(url() + page.path)
    expect(faults).toEqual([])
    await tab.context().close()
  })

  it('goes by links from the list to an operation, to what follows it, to an error and to schemas', async () => {
    const { tab, faults } = await open('/')
    const main = tab.getByRole('main')
    await tab.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'All operations' }).click()
    await main.getByRole('link', { name: page.title }).click()
    expect(await tab.locator('nav [aria-current=page]').allInnerTexts()).toContain(page.title)
    await main.locator('#next + ul').getByRole('link').first().click()
    await tab.waitForURL(url() + page.next[0]!.path)
    await main.getByRole('link', { name: 'all 404' }).click()
    await tab.getByRole('heading', { level: 1, name: '404 Not Found' }).waitFor()
    await tab.goBack()
    await main.getByRole('link', { name: 'WorkspaceMigrationStatus' }).first().click()
    await tab.getByRole('heading', { level: 1, name: 'WorkspaceMigrationStatus' }).waitFor()
    await main.getByRole('link', { name: 'Migration', exact: true }).click()
    await tab.getByRole('heading', { level: 1, name: 'Migration', exact: true }).waitFor()
    expect(faults).toEqual([])
    await tab.context().close()
  })

  it('copies a sample as it stands', async () => {
    const { tab } = await open(page.path, { permissions: ['clipboard-read', 'clipboard-write'] })
    const panel = tab.getByRole('tabpanel', { name: 'curl' })
    await panel.hover()
    await panel.getByRole('button', { name: 'Copy' }).click()
    await panel.getByText('Copied').waitFor()
    const copied = await tab.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(page.samples[0]!.code)
    await tab.context().close()
  })

  it('has the colours of the system until one is chosen, which then stays', async () => {
    const { tab } = await open('/', { colorScheme: 'dark' })
    const background = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await background()
    await tab.emulateMedia({ colorScheme: 'light' })
    await tab.reload()
    const light = await background()
    await tab.getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
    expect([dark === light, await background()]).toEqual([false, dark])
    await tab.goto(url() + page.path)
    expect(await background()).toBe(dark)
    await tab.context().close()
  })

  it('reaches everything with the keyboard alone, and sees where it is', async () => {
    const { tab } = await open(page.path)
    await tab.keyboard.press('Tab')
    const focused = tab.locator(':focus')
    expect(await focused.innerText()).toBe('Skip to content')
    await tab.keyboard.press('Enter')
    const seen = new Set<string>()
    for (let step = 0; step < 60 && !seen.has('all 401'); step++) {
      await tab.keyboard.press('Tab')
      const { text, visible } = await focused.evaluate((element) => {
        const { width, height } = element.getBoundingClientRect()
        const { outlineStyle, boxShadow } = getComputedStyle(element)
        return {
          text: element.textContent.trim(),
          visible: width > 0 && height > 0 && (outlineStyle !== 'none' || boxShadow !== 'none'),
        }
      })
      expect(visible, `the focus is seen on ${text}`).toBe(true)
      seen.add(text)
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['curl', 'workspace_id', 'WorkspaceMigration', 'all 401']),
    )
    await tab.context().close()
  })

  it('opens the menu on a phone', async () => {
    const { tab } = await open(page.path, { viewport: { width: 390, height: 844 } })
    await tab.getByRole('button', { name: 'Menu' }).click()
    await tab.getByRole('link', { name: 'Environment variables' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Environment variables' }).waitFor()
    await tab.context().close()
  })

  it('reads everything without JavaScript', async () => {
    const { tab } = await open(page.path, { javaScriptEnabled: false })
    const text = squeeze(await tab.locator('main').innerText())
    for (const { code } of page.samples) expect(text).toContain(squeeze(code!))
    for (const { description } of page.errors)
      expect(text).toContain(squeeze(description.replaceAll('`', '')))
    expect(await tab.locator('.try-it').isVisible()).toBe(false)
    await tab.goto(url() + guide)
    const states = await tab.locator('.states code').allInnerTexts()
    expect(states).toEqual(page.states!.map(({ state }) => state))
    await tab.context().close()
  })

  it('prints all samples, and nothing that only a screen can use', async () => {
    const { tab } = await open(page.path)
    await tab.emulateMedia({ media: 'print' })
    for (const { kind } of page.samples)
      expect(await tab.locator(`.sample[data-kind=${kind}]`).filter({ visible: true }).count(), kind).toBe(
        1 + page.otherExamples.length,
      )
    for (const gone of ['.sample-tabs', '.sidebar-pane', 'site-search', '.page-title a'])
      expect(await tab.locator(gone).first().isVisible(), gone).toBe(false)
    await tab.context().close()
  })

  it('tries an example on the local stack, when its link says where that is', async () => {
    const emulator = await startEmulator()
    const link = (env: Record<string, string>) =>
      `/#emulator=${Buffer.from(JSON.stringify(env)).toString('base64url')}`
    const { tab } = await open(link(emulator.env()))
    const panel = tab.locator('.try-it')
    await tab.goto(`${url()}/reference/workspaces/list-workspaces/`)
    await panel.getByRole('button', { name: 'Send' }).click()
    await panel.getByRole('status').getByText('200').waitFor()
    const answer = JSON.parse(await panel.locator('pre').innerText()) as { id: string }[]
    const workspaces = await emulator.workspaces()
    expect(answer.map(({ id }) => id).toSorted()).toEqual(workspaces.map(({ id }) => id).toSorted())
    await tab.goto(url() + page.path)
    await panel.getByRole('button', { name: 'Send' }).click()
    await panel.getByRole('status').getByText('202').waitFor()
    await tab.context().close()

    // A link that leads elsewhere is nothing to it, and neither is a stack that has ended.
    await emulator.close()
    for (const env of [{ ...emulator.env(), MOLECULE_CP_URL: 'https://example.com' }, emulator.env()]) {
      const { tab: other } = await open(link(env))
      const asked: string[] = []
      other.on('request', (request) => asked.push(new URL(request.url()).origin))
      await other.goto(url() + page.path, { waitUntil: 'networkidle' })
      expect([await other.locator('.try-it').isVisible(), asked.includes('https://example.com')]).toEqual([
        false,
        false,
      ])
      await other.context().close()
    }
  })

  it('waits for no more than it should on the heaviest page of an operation', async () => {
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
