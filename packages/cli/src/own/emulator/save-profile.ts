import { RefusedError } from '../../errors.ts'
import { credentials, services } from '../../generated/services.ts'
import { addressOf, originOf } from '../../settings/address.ts'
import { change, withProfile } from '../../settings/change.ts'
import type { Environment, Profile } from '../../settings/config-file.ts'
import { withSecret } from '../../settings/secrets-file.ts'
import { profileOf, readSettings } from '../../settings/settings.ts'

/** Refuses a name that cannot be, and one that is taken: nothing is started for those. */
export function checkProfile(name: string, env: Environment): void {
  const { config } = readSettings({ profile: name }, env, { create: true })
  refuseOther(name, profileOf(config, name))
}

/**
 * Makes a profile of the sandbox: its addresses, and its keys, each for the address that it opens. They are those of every
 * sandbox and no secret, so they are kept in the file. A profile that is for any other host is left as it is.
 */
export async function saveProfile(name: string, sandbox: Environment, env: Environment): Promise<void> {
  const keys = Object.values(credentials).flatMap((credential) => {
    const value = sandbox[credential.env]
    const service = services.find((each) => credential.services.includes(each.name))
    const origin = service && originOf(addressOf(service, (variable) => sandbox[variable.env]))
    return value === undefined || origin === undefined ? [] : [{ credential, value, origin }]
  })
  const secret = keys.filter(({ credential }) => credential.secret)
  const open = [...places, ...keys.flatMap(({ credential }) => (credential.secret ? [] : credential.env))]
  await change(env, ({ config, secrets }) => {
    const before = profileOf(config, name)
    refuseOther(name, before)
    const kept = Object.entries(before.values ?? {}).filter(([variable]) => !open.includes(variable))
    const own = open.flatMap((variable) => {
      const value = sandbox[variable]
      return value === undefined ? [] : [[variable, value] as const]
    })
    const profile: Profile = {
      ...before,
      values: Object.fromEntries([...kept, ...own]),
      credentials: Object.fromEntries(
        secret.map(({ credential, origin }) => [credential.env, { origin, store: 'file' as const }]),
      ),
    }
    return {
      config: withProfile(config, name, profile),
      secrets: secret.reduce(
        (all, { credential, value, origin }) => withSecret(all, name, credential.env, { origin, value }),
        secrets,
      ),
    }
  })
}

/** The variables that say where a service is. */
const places = services.flatMap(({ variables }) => variables.map((variable) => variable.env))

const isHere = (address: string): boolean =>
  URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)

/** What somebody signed in to is not lost over a sandbox. */
function refuseOther(name: string, { values = {}, credentials: held = {} }: Profile): void {
  const addresses = places.flatMap((variable) => values[variable] ?? [])
  const other =
    addresses.some((address) => !isHere(address)) ||
    Object.values(held).some(({ origin, store }) => store !== 'file' || !isHere(origin))
  if (other)
    throw new RefusedError(
      `Profile ${name} is for something else. It was left as it is.`,
      'Choose another name.',
    )
}
