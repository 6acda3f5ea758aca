import { html } from 'hono/html'

import { toAhead, type Overview } from '../state.ts'

type Html = ReturnType<typeof html>
type Shown = Overview['migrations'][number]

/** The migrations with their steps: those that run first. */
export function toMigrationItems(migrations: readonly Shown[]): Html | Html[] {
  if (migrations.length === 0)
    return html`<li class="none">
      None yet. Start one with <code>molecule workspace migrate-provider</code>.
    </li>`
  return migrations.toSorted((a, b) => Number(a.ended) - Number(b.ended)).map(toItem)
}

function toItem({ workspace, workspaceId, from, to, state, reason, steps, startedAt }: Shown): Html {
  return html`<li class="migration">
    <p class="title">
      <strong>${workspace ?? workspaceId}</strong> <span>${from} to ${to}</span>
      <span class="state ${toTone(state)}">${toWords(state)}</span>
      <time datetime="${startedAt}">${startedAt.slice(11, 19)}</time>
    </p>
    <ol class="steps">
      ${steps.map(
        (step, index) =>
          html`<li
            class="${index < steps.length - 1 ? 'done' : toTone(step.state)}"
            ${index === steps.length - 1 ? html`aria-current="step"` : ''}
          >
            ${toWords(step.state)} <time datetime="${step.at}">${step.at.slice(11, 19)}</time>
          </li>`,
      )}
      ${toAhead(state).map((step) => html`<li class="ahead">${toWords(step)}</li>`)}
    </ol>
    ${reason === null ? '' : html`<p class="reason">${reason}</p>`}
  </li>`
}

const toWords = (state: string): string => state.replaceAll('_', ' ')

const tones: Readonly<Record<string, string>> = { completed: 'good', failed: 'bad', rolled_back: 'warn' }
export const toTone = (state: string): string => tones[state] ?? 'busy'
