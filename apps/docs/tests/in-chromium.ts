import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { executablePath, launch, watch } from './browser.ts'
import { dist } from './dist.ts'
import { serve, type Site } from './serve.ts'

/** A tab of its own, and what happened in it that must not happen. */
export interface Visit {
  readonly tab: Page
  readonly faults: readonly string[]
}

export interface Chromium {
  /** The address of the site. */
  readonly url: () => string
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Visit>
}

/** Tests in a browser that looks at the built site; left out, with a word, where there is none. */
export function inChromium(name: string, tests: (chromium: Chromium) => void): void {
  if (executablePath === undefined)
    process.stdout.write(`${name}: left out, there is no Chromium. Set CHROMIUM_PATH or install chromium.\n`)
  describe.runIf(executablePath !== undefined)(name, () => {
    let site: Site
    let browser: Browser

    beforeAll(async () => {
      ;[site, browser] = await Promise.all([serve(dist), launch()])
    })
    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    tests({
      url: () => site.url,
      open: async (path, options = {}) => {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
        const tab = await context.newPage()
        const faults = watch(tab, site.url)
        await tab.goto(site.url + path)
        return { tab, faults }
      },
    })
  })
}
