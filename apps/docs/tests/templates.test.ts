import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inChromium } from './in-chromium.ts'
import { templates } from './templates.ts'

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

inChromium('every kind of page', ({ open }) => {
  it('has a fault that is seen when one is put there', async () => {
    const { tab } = await open('/404.html')
    await tab.evaluate(axe)
    await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
    expect(await violations(tab)).toEqual(['button-name: main > button'])
    await tab.context().close()
  })

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

/** The sidebar is the same on all pages: it is looked at on the first. Nobody reads what passed, and collecting it takes long. */
async function violations(tab: Page): Promise<string[]> {
  const isFirst = new URL(tab.url()).pathname === templates[0]
  const found = await tab.evaluate(
    (context) =>
      (globalThis as unknown as { axe: Axe }).axe.run(context, {
        resultTypes: ['violations'],
        preload: false,
      }),
    isFirst ? { include: ['html'] } : { include: ['html'], exclude: ['.sidebar-pane'] },
  )
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
