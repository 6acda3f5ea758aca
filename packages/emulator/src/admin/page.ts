import type { Hono } from 'hono'

import type { Traced } from '../trace.ts'
import { listFaultRules } from '../faults/fault-rules.ts'
import type { Sandbox } from './operation.ts'
import { toDocument } from './page/document.ts'
import { icon } from './page/icon.ts'
import { script } from './page/script.ts'
import { style } from './page/style.ts'
import { toRequest } from './requests.ts'
import { toOverview } from './state.ts'

/** The most of each list that a person reads through. */
const shown = 50

/** Serves the page that shows what is going on, and what it is made of: no file of anybody else. */
export function servePage(app: Hono<Traced>, sandbox: Sandbox): void {
  app.get('/_emulator/', async (context) => {
    const seconds = Number(context.req.query('refresh'))
    const isRefreshing = Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600
    const overview = await toOverview(sandbox, shown)
    const rules = await sandbox.database.transaction(listFaultRules, { mode: 'read' })
    const requests = sandbox.requests.list(shown).map(toRequest)
    if (isRefreshing) context.header('Refresh', `${seconds}`)
    return context.html(toDocument({ overview, rules, requests, isRefreshing }))
  })
  app.get('/_emulator/style.css', (context) =>
    context.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/_emulator/icon.svg', (context) => context.body(icon, 200, { 'Content-Type': 'image/svg+xml' }))
  app.get('/_emulator/script.js', (context) =>
    context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
}
