import { RefusedError } from '../../errors.ts'
import { findInstance, type Instance } from './instance.ts'
import { places } from './places.ts'

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

interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/_emulator/`. */
  readonly path: string
  readonly body?: unknown
}

const answerMs = 5000
/** The emulator takes a while to put thousands of workspaces in their places. */
const workMs = 120_000

/**
 * Asks the admin API of an emulator, which `docs/emulator-admin-api.md` of `@molecule-ai/emulator` describes. It is no part of the
 * contract, so the SDK does not know it. `undefined` when there is no answer. Throws a `RefusedError` with the emulator's own words.
 */
export async function askAdmin<Answer>(
  { output: { adminUrl, adminKey } }: Instance,
  { method, path, body }: Question,
): Promise<Answer | undefined> {
  let response: Response
  let text: string
  try {
    response = await fetch(new URL(path, adminUrl), {
      method,
      headers: {
        'X-Emulator-Key': adminKey,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(body === undefined ? answerMs : workMs),
    })
    text = await response.text()
  } catch {
    return undefined
  }
  const answer = (text === '' ? {} : JSON.parse(text)) as Answer & { readonly error?: string }
  if (!response.ok) throw new RefusedError(`The emulator refused it: ${answer.error ?? response.status}.`)
  return answer
}

/** The same of the emulator that runs here. Throws a `RefusedError` when none does, or when it does not answer. */
export async function askRunning<Answer>(question: Question): Promise<Answer> {
  const instance = await findInstance(places(process.env))
  if (instance === undefined)
    throw new RefusedError('The emulator does not run.', 'Start it: molecule emulator start')
  const answer = await askAdmin<Answer>(instance, question)
  if (answer === undefined)
    throw new RefusedError('The emulator does not answer.', 'Look at molecule emulator logs.')
  return answer
}
