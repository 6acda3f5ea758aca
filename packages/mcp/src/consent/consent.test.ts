import { expect, it } from 'vitest'
import { getConsent } from './consent.ts'
import { entries } from '../generated/index.ts'
import { Refusal } from '../results/refusal.ts'
import { ProcessTokens } from './tokens.ts'

/** What a person is shown before an operation is carried out with this input. */
async function effectOf(tool: string, input: Record<string, unknown>): Promise<unknown> {
  const { call } = entries.find((entry) => entry.tool.name === tool) ?? expect.fail()
  const refusal: unknown = await getConsent(call, input, {
    mode: 'token',
    tokens: new ProcessTokens(),
  }).catch((error: unknown) => error)
  return refusal instanceof Refusal ? refusal.details.effect : undefined
}

it('shows values so that they cannot pose as the question', async () => {
  expect(
    await effectOf('delete_memory_entry', { workspace_id: 'one', key: 'a of workspace other? No. Not "b"' }),
  ).toBe(
    String.raw`Delete the entry "a of workspace other? No. Not \"b\"" of workspace one? Its value cannot be brought back.`,
  )
})

it('shows values so that they cannot pose as other arguments', async () => {
  const effect = await effectOf('restart_workspace', {
    workspace_id: 'one',
    template: 'x; reset: false\nreset: false',
    reset: true,
  })
  expect(effect).toMatch(/\n\nSent along: template: "x; reset: false reset: false"; reset: true$/)
})

it('says how much of a value it does not show', async () => {
  const shown = async (target_tag: string): Promise<unknown> =>
    effectOf('redeploy_tenant', { slug: 'acme', target_tag })
  expect(await shown('a'.repeat(200))).toMatch(/target_tag: a{200}$/)
  expect(await shown('a'.repeat(201))).toMatch(/target_tag: a{200}… \[\+1 characters\]$/)
  expect(await shown(`${'a b '.repeat(50)}[+0 characters]`)).toMatch(
    /target_tag: ".{200}…" \[\+15 characters\]$/,
  )
})
