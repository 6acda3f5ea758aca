import { chromium } from 'playwright-core'
import { serve } from './serve.ts'
const site = await serve(new URL('../dist', import.meta.url).pathname)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu'] })
for (const [path, width, scheme] of process.argv.slice(2).map((a) => a.split(':'))) {
  const context = await browser.newContext({ viewport: { width: Number(width), height: 1000 }, colorScheme: (scheme ?? 'light') as 'light' })
  const tab = await context.newPage()
  await tab.goto(site.url + path)
  await tab.waitForTimeout(300)
  await tab.screenshot({ path: `/tmp/dgshot/${path!.replaceAll('/', '_')}${width}.png`, fullPage: true })
  await context.close()
}
await browser.close(); await site.close()
