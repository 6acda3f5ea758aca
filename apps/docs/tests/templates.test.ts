import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inChromium } from './in-chromium.ts'
import { templates } from './templates.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

inChromium('every kind of page', ({ open }) => {
  it.each(templates)('%s is accessible, light on a desk and dark on a phone, and quiet', async (path) => {
    const { tab, faults } = await open(path, { colorScheme: 'light' })
    await tab.evaluate(axe)
    const light = await violations(tab)
    await tab.setViewportSize({ width: 390, height: 844 })
    await tab.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
    const dark = await violations(tab)
    const sideways = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    const headings = await tab.getByRole('heading', { level: 1 }).count()
    expect({ light, dark, faults, sideways, headings }).toEqual({
      light: [],
      dark: [],
      faults: [],
      sideways: false,
      headings: 1,
    })
    await tab.context().close()
  })
})

async function violations(tab: Page): Promise<string[]> {
  const found = await tab.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
