import { Molecule, type MoleculeOptions } from '@molecule-ai/sdk'
import type { Sender } from './curl.ts'
import { SignInError, UsageError } from './errors.ts'
import { credentials, services } from './generated/services.ts'
import type { Given } from './inputs.ts'
import { originOf } from './settings/address.ts'
import type { Environment } from './settings/config-file.ts'
import { profileOf, readSettings, type Settings, type StoredCredential } from './settings/settings.ts'

/** What is about to be called, the one that matters first. */
export interface Called {
  readonly operations: readonly string[]
  readonly services: readonly string[]
}

/**
 * The client of a run. Credentials come from the environment and from what was stored, never from the arguments, which
 * others can see.
 */
export async function createClient(
  called: Called,
  flags: Given,
  options: MoleculeOptions,
  settings = readSettings(flags, process.env),
): Promise<Molecule> {
  const own = { ...options, ...addressesIn(flags) }
  return Molecule.fromEnv(await environmentFor(called, settings, own), own)
}

/** What is set in the environment and not in the profile that was named: who named it may have expected otherwise. */
export function beforeProfile(
  { services: names }: Called,
  flags: Given,
  settings: Settings,
): string | undefined {
  if (flags.profile === undefined) return undefined
  const { places, profile, config, says } = settings
  const { credentials: kept = {} } = profileOf(config, profile)
  const found = [
    ...places.flatMap(({ service, aside, from }) => (aside && names.includes(service.name) ? from : [])),
    ...Object.values(credentials).flatMap((each) =>
      Object.hasOwn(kept, each.env) && each.services.some((name) => names.includes(name))
        ? (says(each)[0]?.name ?? [])
        : [],
    ),
  ].filter((name) => !name.startsWith('-'))
  if (found.length === 0) return undefined
  return `${[...new Set(found)].join(' and ')} in the environment ${found.length === 1 ? 'goes' : 'go'} before profile ${profile}.`
}

/** Where the services are, as far as flags say it. */
export const addressesIn = (flags: Given): Record<string, unknown> =>
  Object.fromEntries(
    services.flatMap(({ flag, option }) => (flags[flag] === undefined ? [] : [[option, flags[flag]]])),
  )

/**
 * The environment for a call, with what is stored for it. The store stays closed while the environment suffices, and what is
 * in it is given to its own origin only.
 */
export async function environmentFor(
  { operations, services: names }: Called,
  settings: Settings,
  options: MoleculeOptions,
): Promise<Environment> {
  checkPlaces(names, settings)
  const own = settings.stored.filter(({ credential }) =>
    credential.services.some((name) => names.includes(name)),
  )
  if (own.length === 0 || suffices(operations, names, settings, options)) return settings.env
  const fitting = own.filter(({ fits }) => fits)
  const { openVault } = await import('./settings/vault.ts')
  const opened = await openVault(settings.profile, fitting, settings.env)
  const env = { ...settings.env, ...opened }
  const [first] = operations
  const missing = first === undefined ? undefined : Molecule.fromEnv(env, options).missing(first)
  const isMissing = ({ credential }: StoredCredential): boolean =>
    missing?.some(({ env: [name] }) => name === credential.env) ?? fitting.length === 0
  const elsewhere = own.find((each) => !each.fits && isMissing(each))
  if (elsewhere !== undefined) throw boundElsewhere(elsewhere, settings)
  return env
}

/** Whose requests are printed: with something in the place of what is stored, and the ids of the profile as they are. */
export function senderOf(flags: Given, settings = readSettings(flags, process.env)): Sender {
  const { env, added, stored } = settings
  const held = stored
    .filter(({ fits }) => fits)
    .map(({ credential }): [string, string] => [credential.env, 'stored'])
  return { env: { ...env, ...Object.fromEntries(held) }, options: addressesIn(flags), written: added }
}

/** A request that is no operation takes whatever opens its service. */
const suffices = (
  operations: readonly string[],
  names: readonly string[],
  { env, says }: Settings,
  options: MoleculeOptions,
): boolean =>
  operations.length > 0
    ? operations.every((each) => Molecule.fromEnv(env, options).missing(each).length === 0)
    : Object.values(credentials).some(
        (credential) =>
          credential.secret &&
          credential.services.some((name) => names.includes(name)) &&
          says(credential).length > 0,
      )

/** What is wrong with where the services are, as far as it takes the settings to see it. */
function checkPlaces(names: readonly string[], { places, profile, env }: Settings): void {
  for (const { service, address, aside, from } of places) {
    if (!names.includes(service.name)) continue
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && address?.startsWith('https:'))
      throw new UsageError(
        'NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody on the way read credentials. Nothing was sent.',
        'Unset it. NODE_EXTRA_CA_CERTS=FILE adds the certificates of a proxy.',
      )
    // Of the services the first is that of the command, the others are those of what it may look up.
    if (service.name === names[0] && aside && address === undefined)
      throw new UsageError(
        `${from.join(' and ')} names something else than profile ${profile} does, and no address.`,
        `Set ${service.variables.map(({ env: name }) => name).join(' or ')} too, or unset ${from.join(' and ')}.`,
      )
  }
}

function boundElsewhere(
  { credential, origin }: StoredCredential,
  { places, profile }: Settings,
): SignInError {
  const place = places.find(({ service }) => credential.services.includes(service.name))
  const by = place?.from.join(' and ') || `profile ${profile}`
  const where = originOf(place?.address)
  return new SignInError(
    `The ${credential.env} of profile ${profile} is for ${origin}, and ${by} ${where === undefined ? 'gives no address' : `leads to ${where}`}. It was not sent.`,
    `Set ${credential.env}, or sign in there under another name: molecule login --profile NAME`,
  )
}
