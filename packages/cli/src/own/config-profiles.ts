import * as Args from '@oclif/core/args'
import { credentials, services } from '../generated/services.ts'
import { addressOf } from '../settings/address.ts'
import { change } from '../settings/change.ts'
import { configFile, type Profile } from '../settings/config-file.ts'
import { nameOf } from '../settings/names.ts'
import { readSettings } from '../settings/settings.ts'
import { forgetCredentials } from '../settings/store.ts'
import { toShape } from '../shape.ts'
import type { OwnCommand } from './own-command.ts'

const profile = Args.string({ description: 'The name of a profile.', required: true, ignoreStdin: true })

/** `molecule config profiles` */
export const configProfiles: OwnCommand = {
  description: 'Lists the profiles, what they lead to, and which one is used.',
  args: {},
  flags: {},
  examples: [{ summary: 'List the profiles', command: 'molecule config profiles' }],
  async run({ flags, format, terminal }) {
    const addresses = services.map(({ name }) => `addresses.${name}`)
    const columns = ['profile', 'current', ...addresses, 'credentials']
    const shape = await toShape(flags, format, { rows: '/profiles', columns })
    const { config, profile: current } = readSettings(flags, process.env)
    const profiles = Object.entries(config.profiles ?? {}).map(([name, own]) => ({
      profile: name,
      current: name === current,
      addresses: addressesOf(own),
      credentials: Object.values(credentials)
        .filter(({ env }) => Object.hasOwn(own.credentials ?? {}, env))
        .map(nameOf),
    }))
    const text = await shape({ file: configFile(process.env), profiles }, terminal)
    if (text !== '') process.stdout.write(`${text}\n`)
    else terminal.note('There is no profile yet. molecule login makes one.')
  },
}

const addressesOf = ({ values = {} }: Profile): object =>
  Object.fromEntries(
    services.map((service) => [
      service.name,
      addressOf(service, ({ env }) => (Object.hasOwn(values, env) ? values[env] : undefined)),
    ]),
  )

/** `molecule config use` */
export const configUse: OwnCommand = {
  description:
    'Makes a profile the current one: it is used where neither --profile nor MOLECULE_PROFILE names one.',
  args: { profile },
  flags: {},
  examples: [{ summary: 'Go on with another organisation', command: 'molecule config use staging' }],
  async run({ args, flags, format, terminal }) {
    const shape = await toShape(flags, format, { columns: [] })
    const { profile: current } = readSettings({ profile: args.profile }, process.env)
    await change(process.env, ({ config, secrets }) => ({ config: { ...config, profile: current }, secrets }))
    const other = process.env.MOLECULE_PROFILE?.trim()
    if (format === 'table' && other && other !== current)
      terminal.note(`MOLECULE_PROFILE names ${other}, and goes before this.`)
    process.stdout.write(`${await shape({ current }, terminal)}\n`)
  },
}

/** `molecule config remove` */
export const configRemove: OwnCommand = {
  description: 'Removes a profile with what is stored for it, as molecule logout does.',
  args: { profile },
  flags: {},
  examples: [{ summary: 'Remove a profile', command: 'molecule config remove staging' }],
  async run({ args, flags, format, terminal }) {
    const shape = await toShape(flags, format, { columns: [] })
    const { profile: name } = readSettings({ profile: args.profile }, process.env)
    const removed = await forgetCredentials(
      process.env,
      name,
      () => true,
      ({ profile: current, ...config }) => {
        const { [name]: _, ...profiles } = config.profiles ?? {}
        return {
          ...config,
          profiles,
          ...(current === undefined || current === name ? {} : { profile: current }),
        }
      },
    )
    process.stdout.write(`${await shape({ profile: name, removed }, terminal)}\n`)
  },
}
