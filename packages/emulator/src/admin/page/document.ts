import { html } from 'hono/html'

import type { StoredRule } from '../../faults/rule.ts'
import type { toRequest } from '../requests.ts'
import type { Overview } from '../state.ts'
import { toCallRows, toFaultRows, toLedgerRows, toOrgRows, toRequestRows, toWorkspaceRows } from './rows.ts'
import { toMigrationItems } from './migrations.ts'

type Html = ReturnType<typeof html>

export interface Shown {
  readonly overview: Overview
  readonly rules: readonly StoredRule[]
  readonly requests: readonly ReturnType<typeof toRequest>[]
  /** Whether the page loads itself again and again. */
  readonly isRefreshing: boolean
}

/** The whole page. All of it is there without scripts; the one script only brings its parts up to date. */
export function toDocument({ overview, rules, requests, isRefreshing }: Shown): Html {
  const { emulator, totals } = overview
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>molecule-emulator</title>
        <link rel="icon" href="/_emulator/icon.svg" />
        <link rel="stylesheet" href="/_emulator/style.css" />
        <script type="module" src="/_emulator/script.js"></script>
      </head>
      <body>
        <a class="skip" href="#migrations">Skip to the migrations</a>
        <header>
          <h1>molecule-emulator</h1>
          <dl id="facts" data-live>
            ${toFact('Version', emulator.version)} ${toFact('Clock', toClock(emulator.clock))}
            ${toFact('Speed', `${emulator.clock.speed}×`)}
            ${toFact('Findings', `${emulator.findings.length}`, emulator.findings.length > 0 ? 'bad' : 'good')}
          </dl>
          <p class="controls">
            <button id="pause" type="button" hidden>Pause</button>
            <span id="live" role="status"></span>
            <a class="plain" href="${isRefreshing ? '/_emulator/' : '?refresh=5'}"
              >${isRefreshing ? 'Stop loading again' : 'Load again every 5 seconds'}</a
            >
            <a href="/_emulator/openapi.json">Admin API</a>
          </p>
        </header>
        <main>
          <div id="findings" data-live>${toFindings(emulator.findings)}</div>
          <section aria-labelledby="migrations">
            <h2 id="migrations">
              Migrations <small id="migration-total" data-live>${toTotals(totals.migrations)}</small>
            </h2>
            <ul id="migration-list" class="migrations" data-live>
              ${toMigrationItems(overview.migrations)}
            </ul>
          </section>
          <section>
            <h2 id="clouds">Clouds</h2>
            ${toTable('clouds', ['Cloud', '#Workspaces', '#Running', '#Terminated', '#Volumes', '#Snapshots', '#Copied', '#Orphaned'], toLedgerRows(overview.providers))}
          </section>
          <section>
            <h2 id="ledger">Ledger <small>what the clouds were asked for last</small></h2>
            ${toTable('ledger', ['Time', 'Cloud', 'Call', 'Outcome', '#Copied', 'Resource'], toCallRows(overview.providers))}
          </section>
          <section>
            <h2 id="workspaces">
              Workspaces <small id="workspace-total" data-live>${totals.workspaces}</small>
            </h2>
            ${toTable('workspaces', ['Cloud', 'Name', 'Organisation', 'Status', 'Machine', 'Id'], toWorkspaceRows(overview.workspaces))}
          </section>
          <section>
            <h2 id="orgs">Organisations <small id="org-total" data-live>${totals.orgs}</small></h2>
            ${toTable('orgs', ['Slug', 'Name', 'Plan', 'Status', '#Workspaces', 'Address'], toOrgRows(overview.orgs))}
          </section>
          <section>
            <h2 id="faults">Faults</h2>
            ${toTable('faults', ['Target', 'Action', '#Left', '#Happened', 'Id'], toFaultRows(rules))}
          </section>
          <section>
            <h2 id="requests">Last requests</h2>
            ${toTable('requests', ['Time', 'Status', '#Took', 'Service', 'Request', 'Contract', 'Path'], toRequestRows(requests))}
          </section>
        </main>
      </body>
    </html>`
}

/** Nothing, unless an answer was one that the contract does not allow. */
const toFindings = (findings: Overview['emulator']['findings']): Html | string =>
  findings.length === 0
    ? ''
    : html`<section aria-labelledby="findings-title">
        <h2 id="findings-title">Findings <small>answers that the contract does not allow</small></h2>
        <ul class="findings">
          ${findings.map(
            ({ operationId, status, problem }) =>
              html`<li>${operationId} answered ${status}: ${problem}</li>`,
          )}
        </ul>
      </section>`

const toFact = (name: string, value: string, tone = ''): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd class="${tone}">${value}</dd>
  </div>`

const toClock = ({ now, frozen }: Overview['emulator']['clock']): string =>
  `${now.slice(0, 19).replace('T', ' ')} UTC${frozen ? ', stopped' : ''}`

const toTotals = (totals: Readonly<Record<string, number>>): string =>
  Object.entries(totals)
    .map(([state, count]) => `${count} ${state.replaceAll('_', ' ')}`)
    .join(', ')

/**
 * A table that scrolls by itself where the screen is narrow; the keyboard has to reach what scrolls. Columns of numbers
 * begin with `#`.
 */
const toTable = (id: string, columns: readonly string[], rows: Html | Html[]): Html =>
  html`<div class="table" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${columns.map(
            (column) =>
              html`<th scope="col" class="${column.startsWith('#') ? 'number' : ''}">
                ${column.replace('#', '')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody id="${id}-rows" data-live>
        ${rows}
      </tbody>
    </table>
  </div>`
