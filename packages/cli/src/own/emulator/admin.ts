import { RefusedError } from '../../errors.ts'
import type { Instance } from './instance.ts'

/** What is shown of the emulator's state. */
export interface Overview {
  readonly emulator: {
    readonly version: string
    readonly clock: { readonly now: string; readonly frozen: boolean; readonly speed: number }
  }
  readonly totals: { readonly orgs: number; readonly workspaces: number }
  readonly migrations: readonly {
    readonly workspaceId: string
    readonly from: string
    readonly to: string
    readonly state: string
    readonly ended: boolean
  }[]
}

/**
 * Asks the admin API of an emulator, which `docs/emulator-admin-api.md` of `@molecule-ai/emulator` describes. It is no part of the
 * contract, so the SDK does not know it. `undefined` when there is no answer.
 */
export async function askAdmin<Answer>(
  { output: { adminUrl, adminKey } }: Instance,
  method: 'GET' | 'POST',
  path: string,
): Promise<Answer | undefined> {
  let response: Response
  try {
    const headers = { 'X-Emulator-Key': adminKey }
    response = await fetch(new URL(path, adminUrl), { method, headers, signal: AbortSignal.timeout(5000) })
  } catch {
    return undefined
  }
  const body = (await response.json()) as Answer & { readonly error?: string }
  if (!response.ok) throw new RefusedError(`The emulator refused it: ${body.error ?? response.status}.`)
  return body
}
