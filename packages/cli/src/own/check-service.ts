import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  Molecule,
  type MoleculeOptions,
} from '@molecule-ai/sdk'
import { environmentFor } from '../client.ts'
import { SignInError, UsageError } from '../errors.ts'
import { toFailure, wordsOf } from '../failure.ts'
import type { Service } from '../generated/services.ts'
import type { Environment } from '../settings/config-file.ts'
import type { Settings } from '../settings/settings.ts'
import { clean } from '../text.ts'
import type { Check } from './check.ts'

/**
 * Asks a service something cheap, through the SDK as every command does: it goes to that service's address with the
 * credentials that belong there, and where the SDK would not send them, that is what is found.
 */
export async function checkService(
  service: Service,
  settings: Settings,
  options: MoleculeOptions,
): Promise<Check[]> {
  const { probe, openProbe, name: serviceName } = service
  let env: Environment
  try {
    const operations = probe === undefined ? [] : [probe]
    env = await environmentFor({ operations, services: [serviceName] }, settings, options)
  } catch (error) {
    if (!(error instanceof SignInError || error instanceof UsageError)) throw error
    const { message: detail, remedy = '' } = error
    return [{ check: `${serviceName} credential`, state: 'failed', detail, remedy, exit: 'sign_in' }]
  }
  let skew: number | undefined
  const molecule = Molecule.fromEnv(env, {
    ...options,
    timeoutMs: 5000,
    deadlineMs: 10_000,
    fetch: async (url: string, init: RequestInit) => {
      const start = Date.now()
      const response = await fetch(url, init)
      const there = Date.parse(response.headers.get('date') ?? '')
      // The header has whole seconds, and the way there and back takes its time.
      if (!Number.isNaN(there)) skew = Math.round((there - (start + Date.now()) / 2) / 1000)
      return response
    },
  })
  const missing = probe === undefined ? [] : molecule.missing(probe)
  const asked = missing.length === 0 ? (probe ?? openProbe) : openProbe
  const variables = missing.flatMap(({ env: [name] }) => name ?? [])
  const credential: Check[] =
    missing.length === 0
      ? []
      : [
          {
            check: `${service.name} credential`,
            state: 'skipped',
            detail: 'There is none.',
            remedy: `Set ${variables.join(' and ')} to use it, or sign in with molecule login.`,
          },
        ]
  if (asked === undefined)
    return [...credential, { check: service.name, state: 'skipped', detail: 'Not asked.' }]
  const found = await ask(molecule, service, asked, asked === probe)
  return [...found, ...credential, ...clockOf(service, skew)]
}

async function ask(
  molecule: Molecule,
  { name }: Service,
  operation: string,
  withCredential: boolean,
): Promise<Check[]> {
  const reached: Check = { check: name, state: 'ok', detail: 'It answers.' }
  const credential = `${name} credential`
  try {
    await molecule.call(operation)
    return withCredential
      ? [reached, { check: credential, state: 'ok', detail: 'It is accepted.' }]
      : [reached]
  } catch (error) {
    const failure = toFailure(error)
    // Which operation it was is of no interest here.
    const prefix = new RegExp(`^${wordsOf(operation)?.join(' ') ?? operation}(:?) `)
    const detail = clean(failure.message).replace(prefix, (_, colon) => (colon === '' ? 'It ' : ''))
    const told = { detail, ...(failure.remedy ? { remedy: clean(failure.remedy) } : {}) }
    if (error instanceof ApiError && failure.code !== 'try_again')
      return withCredential
        ? [reached, { check: credential, state: 'failed', ...told, exit: 'sign_in' }]
        : [{ check: name, state: 'failed', ...told, exit: 'sign_in' }]
    if (error instanceof ApiError || error instanceof ConnectionError)
      return [{ check: name, state: 'failed', ...told, exit: 'try_again' }]
    if (error instanceof CredentialError || !(error instanceof ConfigurationError)) throw error
    // Who has no credential for a service need not say where it is either.
    if (!withCredential) return [{ check: name, state: 'skipped', ...told }]
    return [{ check: name, state: 'failed', ...told, exit: 'sign_in' }]
  }
}

/** How far clocks may be apart before something is wrong with one of them. */
const tolerance = 60

function clockOf({ name }: Service, skew: number | undefined): Check[] {
  if (skew === undefined) return []
  const check = `${name} clock`
  if (Math.abs(skew) <= tolerance) return [{ check, state: 'ok', detail: 'It agrees with the one here.' }]
  return [
    {
      check,
      state: 'warning',
      detail: `It is ${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} the one here.`,
      remedy: 'Set the clock of this machine from the network: what has a time in it is misjudged otherwise.',
    },
  ]
}
