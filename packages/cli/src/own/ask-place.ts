import { UsageError } from '../errors.ts'
import { credentials, type Service, type Variable } from '../generated/services.ts'
import type { Given } from '../inputs.ts'
import { addressOf, isAddress } from '../settings/address.ts'
import { nameOf } from '../settings/names.ts'
import type { Settings } from '../settings/settings.ts'
import type { Terminal } from '../terminal.ts'

/** What says whose a service is: parts of its address, and ids that are no secret. */
export const partsOf = (service: Service): Variable[] => [
  ...service.variables.filter((variable) => !isAddress(variable)),
  ...idsOf(service),
]

export const idsOf = ({ credentials: names }: Service): Variable[] =>
  names.flatMap((name) => credentials[name] ?? []).filter(({ secret }) => !secret)

/**
 * Where the service is and whose it is: from flags, then from what is set, then from the person. Who names an address or an
 * organisation by flag means no other that is set somewhere.
 */
export async function askPlace(
  service: Service,
  settings: Settings,
  flags: Given,
  terminal: Terminal,
): Promise<Readonly<Record<string, string>>> {
  const whole = service.variables.find(isAddress)
  const all = [...service.variables, ...idsOf(service)]
  const flagOf = (variable: Variable): string => (variable === whole ? service.flag : nameOf(variable))
  const given = toValues(all, (variable) => flags[flagOf(variable)] as string | undefined)
  const names = Object.keys(given).some((env) => service.variables.some((variable) => variable.env === env))
  const set = (variable: Variable): string | undefined =>
    settings.says(variable)[0]?.value ?? settings.env[variable.env]
  const values = names ? given : { ...toValues(all, set), ...given }
  const found = (variable: Variable): string | undefined => values[variable.env]
  if (addressOf(service, found) === undefined) {
    const open = service.variables.filter((variable) => !isAddress(variable))
    if (!terminal.interactive)
      throw new UsageError(
        `Missing --${service.flag}.`,
        `Say where it is with --${[service.flag, ...open.map(nameOf)].join(', or --')}.`,
      )
    for (const variable of open) {
      const typed = (await terminal.ask(`${label(variable)}, or the address: `)).trim()
      if (typed === '') throw new UsageError(`Nothing was typed for ${nameOf(variable)}.`)
      // An address can be pasted as well.
      if (whole !== undefined && URL.canParse(typed)) values[whole.env] = typed
      else values[variable.env] = typed
      if (addressOf(service, found) !== undefined) break
    }
  }
  if (terminal.interactive)
    for (const id of idsOf(service).filter(({ env }) => values[env] === undefined)) {
      const typed = (await terminal.ask(`${label(id)} [none]: `)).trim()
      if (typed !== '') values[id.env] = typed
    }
  return values
}

const label = (variable: Variable): string =>
  `${nameOf(variable)} (${variable.summary.replace(/(?<=\.)\s.*/s, '').replace(/\.$/, '')})`

const toValues = (
  variables: readonly Variable[],
  read: (variable: Variable) => string | undefined,
): Record<string, string> =>
  Object.fromEntries(
    variables.flatMap((variable): [string, string][] => {
      const value = read(variable)?.trim()
      return value ? [[variable.env, value]] : []
    }),
  )
