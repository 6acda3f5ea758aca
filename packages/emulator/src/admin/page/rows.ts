import { html } from 'hono/html'

import type { StoredRule } from '../../faults/rule.ts'
import { toLabel } from '../../faults/http-fault.ts'
import type { toRequest } from '../requests.ts'
import type { Overview } from '../state.ts'

type Html = ReturnType<typeof html>

export const toWorkspaceRows = (workspaces: Overview['workspaces']): Html | Html[] =>
  orNone(
    6,
    workspaces
      .toSorted(
        (a, b) => (a.provider ?? '~').localeCompare(b.provider ?? '~') || a.name.localeCompare(b.name),
      )
      .map(
        ({ id, name, org, status, provider, instanceId }) =>
          html`<tr>
            <td>${provider ?? 'external'}</td>
            <th scope="row">${name}</th>
            <td>${org}</td>
            <td><span class="state ${statusTones[status] ?? ''}">${status}</span></td>
            <td><code>${instanceId ?? ''}</code></td>
            <td><code>${id}</code></td>
          </tr>`,
      ),
  )

export const toOrgRows = (orgs: Overview['orgs']): Html | Html[] =>
  orNone(
    6,
    orgs.map(
      ({ slug, name, plan, status, workspaces, url }) =>
        html`<tr>
          <th scope="row">${slug}</th>
          <td>${name}</td>
          <td>${plan}</td>
          <td><span class="state ${statusTones[status] ?? ''}">${status}</span></td>
          <td class="number">${workspaces}</td>
          <td>${url === null ? 'not played' : html`<code>${url}</code>`}</td>
        </tr>`,
    ),
  )

export const toLedgerRows = (providers: Overview['providers']): Html | Html[] =>
  Object.entries(providers).map(
    ([provider, { workspaces, machines, volumes, snapshots, bytesCopied, orphaned }]) =>
      html`<tr>
        <th scope="row">${provider}</th>
        <td class="number">${workspaces}</td>
        <td class="number">${machines.running}</td>
        <td class="number">${machines.terminated}</td>
        <td class="number">${volumes}</td>
        <td class="number">${snapshots}</td>
        <td class="number">${bytesCopied} B</td>
        <td class="number">
          <span class="${orphaned.length > 0 ? 'state bad' : ''}">${orphaned.length}</span>
        </td>
      </tr>`,
  )

/** What the clouds were asked for last, all together, the newest first. */
export const toCallRows = (providers: Overview['providers']): Html | Html[] =>
  orNone(
    5,
    Object.entries(providers)
      .flatMap(([provider, { calls }]) => calls.map((call) => ({ provider, ...call })))
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(0, 30)
      .map(
        ({ provider, at, operation, resource, outcome, bytes }) =>
          html`<tr>
            <td><time datetime="${at}">${at.slice(11, 19)}</time></td>
            <td>${provider}</td>
            <th scope="row">${operation}</th>
            <td><span class="state ${outcome === 'refused' ? 'warn' : ''}">${outcome}</span></td>
            <td class="number">${bytes === null ? '' : `${bytes} B`}</td>
            <td><code>${resource ?? ''}</code></td>
          </tr>`,
      ),
  )

export const toFaultRows = (rules: readonly StoredRule[]): Html | Html[] =>
  orNone(
    5,
    rules.map(
      (rule) =>
        html`<tr>
          <th scope="row"><code>${rule.target}</code></th>
          <td>${toLabel(rule)}${rule.probability === undefined ? '' : `, ${rule.probability * 100} %`}</td>
          <td class="number">${rule.remaining ?? 'always'}</td>
          <td class="number">${rule.fired}</td>
          <td><code>${rule.id}</code></td>
        </tr>`,
    ),
  )

export const toRequestRows = (requests: readonly ReturnType<typeof toRequest>[]): Html | Html[] =>
  orNone(
    7,
    requests.map(
      ({ at, service, method, path, operation, status, milliseconds, fault, contract }) =>
        html`<tr>
          <td><time datetime="${at}">${at.slice(11, 19)}</time></td>
          <td><span class="state ${toStatusTone(status)}">${status ?? 'cut'}</span></td>
          <td class="number">${milliseconds} ms</td>
          <td>${service}</td>
          <th scope="row">${method} ${operation ?? 'nothing that there is'}</th>
          <td>${fault === null ? (contractWords[contract] ?? '') : `fault: ${fault}`}</td>
          <td><code>${path}</code></td>
        </tr>`,
    ),
  )

const orNone = (columns: number, rows: Html[]): Html | Html[] =>
  rows.length > 0
    ? rows
    : html`<tr>
        <td class="none" colspan="${columns}">None</td>
      </tr>`

const statusTones: Readonly<Record<string, string>> = {
  online: 'good',
  running: 'good',
  provisioning: 'busy',
  failed: 'bad',
  removed: 'bad',
}

const contractWords: Readonly<Record<string, string>> = {
  kept: 'kept',
  'invalid-request': 'request does not fit',
  violation: 'violated',
}

function toStatusTone(status: number | null): string {
  if (status === null || status >= 500) return 'bad'
  return status >= 400 ? 'warn' : 'good'
}
