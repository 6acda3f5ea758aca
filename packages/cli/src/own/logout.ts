import * as Flags from '@oclif/core/flags'
import { credentials, services } from '../generated/services.ts'
import { readSettings } from '../settings/settings.ts'
import { forgetCredentials } from '../settings/store.ts'
import { toShape } from '../shape.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule logout`: removes what `molecule login` stored. */
export const logout: OwnCommand = {
  description:
    'Removes the stored credentials of a profile, from the keychain or the file. They are still good where they were made: revoke there what nobody shall use any more. Addresses and the like stay.',
  args: {},
  flags: {
    service: Flags.string({
      summary: 'Sign out of this service only.',
      options: services.map(({ name }) => name),
    }),
  },
  examples: [
    { summary: 'Sign out of all services', command: 'molecule logout' },
    ...services.map(({ name }) => ({
      summary: `Sign out of the service ${name} in the profile staging`,
      command: `molecule logout --service ${name} --profile staging`,
    })),
  ],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const { profile, says } = readSettings(flags, process.env)
  const meant = Object.values(credentials).filter(
    ({ services: takers }) => flags.service === undefined || takers.includes(flags.service as string),
  )
  const removed = await forgetCredentials(process.env, profile, (variable) =>
    meant.some(({ env }) => env === variable),
  )
  const set = meant
    .filter(({ secret }) => secret)
    .flatMap((variable) => says(variable).map(({ name }) => name))
  if (format === 'table' && set.length > 0)
    terminal.note(`${set.join(' and ')} ${set.length === 1 ? 'is' : 'are'} still set in the environment.`)
  process.stdout.write(`${await shape({ profile, removed }, terminal)}\n`)
}
