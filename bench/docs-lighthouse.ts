// What Lighthouse's mobile preset says of the docs: the home page, an operation, a guide. Three runs each; the middle one counts.
import { executablePath } from '@molecule-ai/docs/browser'
import { serve } from '@molecule-ai/docs/serve'
import lighthouse from 'lighthouse'
import { launch } from 'chrome-launcher'
import { fileURLToPath } from 'node:url'

const paths = [
  '/',
  '/reference/migrations/migrate-workspace-provider/',
  '/guides/migrate-a-workspace/',
  ...process.argv.slice(2),
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const rounds = 3

if (executablePath === undefined)
  throw new Error('There is no Chromium: set CHROMIUM_PATH or install chromium.')
const site = await serve(fileURLToPath(new URL('../apps/docs/dist/', import.meta.url)))
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
})
try {
  for (const path of paths) {
    const runs: Readonly<Record<string, number>>[] = []
    const low = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const result = await lighthouse(site.url + path, { port: chrome.port, onlyCategories: [...categories] })
      const report = result!.lhr
      runs.push(
        Object.fromEntries(categories.map((name) => [name, (report.categories[name]?.score ?? 0) * 100])),
      )
      for (const name of categories.filter((each) => each !== 'performance'))
        for (const { id } of report.categories[name]?.auditRefs ?? [])
          if ((report.audits[id]?.score ?? 1) < 1) low.add(`${name}: ${id}`)
    }
    const middle = categories.map((name) => {
      const scores = runs.map((run) => Math.round(run[name] ?? 0)).toSorted((a, b) => a - b)
      // Performance is taken with a clock, and a busy machine shows in it.
      return `${name} ${scores[1]}${name === 'performance' ? ` (of ${scores.join(', ')})` : ''}`
    })
    console.log(
      `${path}\n  ${middle.join(', ')}${[...low].map((audit) => `\n  not passed: ${audit}`).join('')}`,
    )
  }
} finally {
  chrome.kill()
  await site.close()
}
