import { UsageError } from '../errors.ts'
import { credentials, services, type Credential, type Service, type Variable } from '../generated/services.ts'
import type { Given } from '../inputs.ts'
import { suggest } from '../suggest.ts'
import { addressOf, isAddress, originOf, type Read } from './address.ts'
import { readConfig, type Config, type Environment, type Profile, type Stored } from './config-file.ts'
import { preferences } from './names.ts'

/** All that is set for one run. This is where it is decided that flags go before the environment, and that before a profile. */
export interface Settings {
  readonly config: Config
  /** The name of the profile. It need not exist when nobody named it. */
  readonly profile: string
  /** The environment with what the profile adds. What is secret in a profile is not in it. */
  readonly env: Environment
  /** The variables in it that are the profile's. */
  readonly added: ReadonlySet<string>
  /** What flags and the environment say. */
  readonly says: Says
  readonly places: readonly Place[]
  readonly stored: readonly StoredCredential[]
}

/** Where a service is. */
export interface Place {
  readonly service: Service
  readonly address?: string
  /** The flags and variables that say so; none where it is the profile, or nothing at all. */
  readonly from: readonly string[]
  /** Those say something else than the profile: it is not heeded for this service. */
  readonly aside: boolean
}

/** A credential that is kept for the profile, and that neither a flag nor the environment gives. */
export interface StoredCredential extends Stored {
  readonly credential: Credential
  /** Whether what it may be sent to is where its service is. */
  readonly fits: boolean
}

export const defaultProfile = 'default'

/** Reads what is set by flags, the environment and the profile. `create` allows a profile that does not exist yet. */
export function readSettings(
  flags: Given,
  env: Environment,
  { create = false, config = readConfig(env) }: { create?: boolean; config?: Config } = {},
): Settings {
  const name = profileName(flags, env, config, create)
  const profile = profileOf(config, name)
  const says = sayer(flags, env)
  const placed = services.map((service) => place(service, profile, says))
  const own = preferences().map(({ variable }) => variable)
  const values = new Map([...placed.flatMap(({ values: found }) => found), ...take(own, profile, says)])
  return {
    config,
    profile: name,
    env: { ...env, ...Object.fromEntries(values) },
    added: new Set(values.keys()),
    says,
    places: placed.map(({ values: _, ...found }) => found),
    stored: Object.entries(profile.credentials ?? {}).flatMap(([variable, entry]) => {
      const credential = Object.values(credentials).find((each) => each.env === variable)
      if (credential === undefined || says(credential).length > 0) return []
      return [{ ...entry, credential, fits: fits(credential, entry, placed) }]
    }),
  }
}

/** A profile; empty where there is none of the name. */
export const profileOf = ({ profiles = {} }: Config, name: string): Profile =>
  Object.hasOwn(profiles, name) ? profiles[name]! : {}

function profileName(flags: Given, env: Environment, config: Config, create: boolean): string {
  const named = (flags.profile as string | undefined) ?? (env.MOLECULE_PROFILE?.trim() || config.profile)
  const known = Object.keys(config.profiles ?? {})
  if (named === undefined || known.includes(named)) return named ?? defaultProfile
  if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(named))
    throw new UsageError('The name of a profile is made of letters, digits, dots, hyphens and underscores.')
  if (create) return named
  const near = suggest(named, known)
  throw new UsageError(
    `There is no profile ${named}.`,
    near.length > 0
      ? `Did you mean ${near.join(', or ')}?`
      : `molecule config profiles lists those there are, and molecule login --profile ${named} makes it.`,
  )
}

export interface Said {
  /** The flag or the variable. */
  readonly name: string
  readonly value: string
}

export type Says = (variable: Variable) => readonly Said[]

/** What flags and the environment say, the first of which counts. Blank is not set, as for the SDK. */
function sayer(flags: Given, env: Environment): Says {
  const own = services.flatMap(({ flag, variables }) =>
    variables.filter(isAddress).map(({ env: name }): [string, string] => [name, flag]),
  )
  const flagOf = new Map([
    ...own,
    ...preferences().flatMap(({ variable, flag }): [string, string][] =>
      flag === undefined ? [] : [[variable.env, flag]],
    ),
  ])
  return ({ env: name, aliases }) => {
    const flag = flagOf.get(name) ?? ''
    const given = flags[flag]
    return [
      // oclif takes the variable of a flag as the flag itself.
      ...(typeof given === 'string' && given !== env[name] ? [{ name: `--${flag}`, value: given }] : []),
      ...namesIn(env, { env: name, aliases }).map((each) => ({ name: each, value: env[each]!.trim() })),
    ]
  }
}

/** The variables that are set of those that mean the same. */
const namesIn = (env: Environment, { env: name, aliases }: Pick<Variable, 'env' | 'aliases'>): string[] =>
  [name, ...aliases].filter((each) => env[each]?.trim())

/**
 * Decides for a service as a whole: who names another host or another organisation than the profile does gets neither its
 * address nor its ids.
 */
function place(service: Service, profile: Profile, says: Says): Place & { values: [string, string][] } {
  const outer: Read = (variable) => says(variable)[0]?.value
  const held = reader(profile)
  const ids = Object.values(credentials).filter(
    ({ secret, services: takers }) => !secret && takers.includes(service.name),
  )
  const named = service.variables.filter(outer)
  // Who names a part of the address does not mean the whole one that the profile may have.
  const open = named.some(isAddress)
    ? []
    : service.variables.filter((variable) => named.length === 0 || !isAddress(variable))
  const address = addressOf(
    service,
    (variable) => outer(variable) ?? (open.includes(variable) ? held(variable) : undefined),
  )
  const others = ids.filter((id) => held(id) !== undefined && (outer(id) ?? held(id)) !== held(id))
  const from = [...named, ...others].flatMap((variable) => says(variable)[0]?.name ?? [])
  if (others.length > 0 || (service.variables.some(held) && addressOf(service, held) !== address))
    return { service, ...at(addressOf(service, outer)), from, aside: true, values: [] }
  return { service, ...at(address), from, aside: false, values: take([...open, ...ids], profile, says) }
}

/** What the profile says of the variables that nothing else says. */
const take = (variables: readonly Variable[], profile: Profile, says: Says): [string, string][] =>
  variables.flatMap((variable): [string, string][] => {
    const value = reader(profile)(variable)
    return value === undefined || says(variable).length > 0 ? [] : [[variable.env, value]]
  })

const reader =
  ({ values = {} }: Profile): Read =>
  ({ env }) =>
    Object.hasOwn(values, env) ? values[env] : undefined

const at = (address: string | undefined): Pick<Place, 'address'> => (address === undefined ? {} : { address })

function fits({ services: takers }: Credential, { origin }: Stored, places: readonly Place[]): boolean {
  const origins = places
    .filter(({ service }) => takers.includes(service.name))
    .flatMap(({ address }) => originOf(address) ?? [])
  return origins.length > 0 && origins.every((each) => each === origin)
}
