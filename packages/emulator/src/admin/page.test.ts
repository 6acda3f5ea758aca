import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from '../emulator.ts'
import { createSandboxClient, reports, untilEnded } from '../testing/sandbox-client.ts'

const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
)
if (executablePath === undefined)
  process.stdout.write(
    'The browser tests are left out: there is no Chromium. Set CHROMIUM_PATH or install chromium.\n',
  )
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.runIf(executablePath !== undefined)('the page in Chromium', () => {
  let emulator: Emulator
  let browser: Browser
  const migrate = (headers: Record<string, string> = {}) =>
    createSandboxClient({ ...emulator, fetch })('migrateWorkspaceProvider', {
      path: { workspace_id: reports },
      body: { from: 'aws', to: 'hetzner', confirm: true },
      headers,
    })

  beforeAll(async () => {
    emulator = await startEmulator({ speed: 100_000 })
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    await migrate({ 'X-Emulator-Fault': 'fail-at=target_healthy' })
    await untilEnded(createSandboxClient(emulator), reports)
    await fetch(new URL('faults', emulator.adminUrl), {
      method: 'PUT',
      headers: { 'X-Emulator-Key': emulator.adminKey },
      body: JSON.stringify({ rules: [{ target: 'http:getOrg', action: 'answer', times: null }] }),
    })
  })
  afterAll(async () => {
    await browser.close()
    await emulator.close()
    expect(emulator.findings).toEqual([])
  })

  async function open(
    options: BrowserContextOptions = {},
    path = '',
  ): Promise<{ tab: Page; faults: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const tab = await context.newPage()
    const faults: string[] = []
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    tab.on('pageerror', (error) => faults.push(error.message))
    await tab.goto(emulator.adminUrl + path)
    return { tab, faults }
  }

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('is accessible, %s at %i pixels, and quiet', async (colorScheme, width) => {
    const { tab, faults } = await open({ colorScheme, viewport: { width, height: 844 } })
    await tab.evaluate(axe)
    const { violations } = await tab.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    )
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
    const sideways = await tab.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect({ found, sideways, faults }).toEqual({ found: [], sideways: false, faults: [] })
    await tab.context().close()
  })

  it('says the same without scripts, and can load itself again', async () => {
    const { tab } = await open({ javaScriptEnabled: false })
    const text = await tab.locator('main').innerText()
    for (const part of [
      'rolled back',
      'target healthy',
      'Reports',
      'globex',
      'createSnapshot',
      'http:getOrg',
    ])
      expect(text).toContain(part)
    const link = tab.getByRole('link', { name: 'Load again every 5 seconds' })
    const [again] = await Promise.all([tab.waitForResponse(/refresh=5/), link.click()])
    expect(again.headers()['refresh']).toBe('5')
    await tab.context().close()
  })

  it('shows a migration to its end as it happens, and keeps the place of who reads', async () => {
    const { tab } = await open()
    const table = tab.getByRole('region', { name: 'Last requests' })
    await table.focus()
    await migrate()
    await tab.locator('.migration', { hasText: 'completed' }).waitFor()
    await tab.locator('#requests-rows tr', { hasText: 'migrateWorkspaceProvider' }).nth(1).waitFor()
    expect(await tab.evaluate(`document.activeElement.getAttribute('aria-labelledby')`)).toBe('requests')
    await tab.context().close()
  })

  it('is paused by keyboard', async () => {
    const { tab } = await open()
    await tab.getByText('Live').waitFor()
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Skip to the migrations')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Enter')
    await tab.getByRole('button', { name: 'Go on' }).waitFor()
    await expect(tab.locator('#live').innerText()).resolves.toBe('Paused')
    await tab.context().close()
  })
})
