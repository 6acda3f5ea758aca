import type { Command } from '@oclif/core/command'
import { globalFlags } from '../flags.ts'
import { credentials, services, type Service, type Variable } from '../generated/services.ts'
import { UsageError } from '../errors.ts'
import { suggest } from '../suggest.ts'
import { isAddress } from './address.ts'

/** Something that can be set: by a flag, in the environment, or in a profile. */
export interface Setting {
  /** `org-slug` for `MOLECULE_ORG_SLUG`. */
  readonly name: string
  readonly variable: Variable
  /** The flag that says the same. */
  readonly flag?: string
  /** The service whose address it is, or a part of it. */
  readonly service?: Service
  readonly secret?: true
  readonly options?: readonly string[]
}

/** The name that a variable has as a setting. */
export const nameOf = ({ env }: Pick<Variable, 'env'>): string =>
  env
    .replace(/^MOLECULE_/, '')
    .toLowerCase()
    .replaceAll('_', '-')

/** All there are: addresses, what opens the services, and what the program's own flags take from the environment. */
export function allSettings(): Setting[] {
  const addresses = services.flatMap((service) =>
    service.variables.map((variable) => ({
      name: nameOf(variable),
      variable,
      service,
      ...(isAddress(variable) ? { flag: service.flag } : {}),
    })),
  )
  const keys = Object.values(credentials).map((variable) => ({
    name: nameOf(variable),
    variable,
    ...(variable.secret ? { secret: variable.secret } : {}),
  }))
  return [...addresses, ...keys, ...preferences()]
}

/** Those that have nothing to do with a service. */
export const preferences = (): Setting[] =>
  Object.entries(globalFlags as Readonly<Record<string, Command.Flag.Any>>).flatMap(([flag, each]) => {
    const { env, summary = '' } = each
    if (env === undefined) return []
    const variable = { env, aliases: [], summary }
    const options = 'options' in each && each.options ? { options: each.options } : {}
    return [{ name: nameOf(variable), variable, flag, ...options }]
  })

/** The setting that somebody names, by its name or by one of its variables. */
export function settingOf(text: string): Setting {
  const all = allSettings()
  const found = all.find(
    ({ name, variable }) =>
      name === text.toLowerCase() || [variable.env, ...variable.aliases].includes(text.toUpperCase()),
  )
  if (found !== undefined) return found
  const names = all.map(({ name }) => name)
  const near = suggest(text, names)
  throw new UsageError(
    `There is no setting ${text}.`,
    near.length > 0 ? `Did you mean ${near.join(', or ')}?` : `There are ${names.join(', ')}.`,
  )
}
