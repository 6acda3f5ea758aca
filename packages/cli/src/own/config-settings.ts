import * as Args from '@oclif/core/args'
import type { ArgInput } from '@oclif/core/interfaces'
import { UsageError } from '../errors.ts'
import { isAddress } from '../settings/address.ts'
import { change, withProfile } from '../settings/change.ts'
import { configFile, type Profile } from '../settings/config-file.ts'
import { explain, explainAll, type Explained } from '../settings/explain.ts'
import { keptCredentials } from '../settings/kept.ts'
import { allSettings, settingOf, type Setting } from '../settings/names.ts'
import { profileOf, readSettings } from '../settings/settings.ts'
import { toShape } from '../shape.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

const argument = (required: boolean): ArgInput => ({
  setting: Args.string({
    description: 'The name of a setting, or of its variable. molecule config explain lists them.',
    required,
    ignoreStdin: true,
  }),
})

const named = ({ args }: OwnInvocation): Setting => settingOf(args.setting as string)

/** `molecule config list`: what the profile holds. */
export const configList: OwnCommand = {
  description:
    'Lists what is set in the profile. Of a credential it tells where it is kept, never its value.',
  args: {},
  flags: {},
  examples: [
    { summary: 'List the settings of the current profile', command: 'molecule config list' },
    { summary: 'List those of another one', command: 'molecule config list --profile staging' },
  ],
  async run({ flags, format, terminal }) {
    const shape = await toShape(flags, format, { rows: '/settings', columns: ['setting', 'value', 'kept'] })
    const { config, profile } = readSettings(flags, process.env)
    const { values = {}, credentials = {} } = profileOf(config, profile)
    const settings = allSettings().flatMap(({ name, variable: { env } }): object[] => {
      if (Object.hasOwn(values, env)) return [{ setting: name, value: values[env] }]
      if (!Object.hasOwn(credentials, env)) return []
      const { store, origin } = credentials[env]!
      return [{ setting: name, kept: `${store}, for ${origin}` }]
    })
    const text = await shape({ profile, file: configFile(process.env), settings }, terminal)
    if (text !== '') process.stdout.write(`${text}\n`)
    else terminal.note(`Nothing is set in profile ${profile}.`)
  },
}

/** `molecule config get`: what counts in the end. */
export const configGet: OwnCommand = {
  description:
    'Prints the value of a setting that counts: that of a flag or of the environment, else that of the profile, else the default. A secret is never printed.',
  args: argument(true),
  flags: {},
  examples: [{ summary: 'Where requests go', command: `molecule config get ${nameOfFirst()}` }],
  async run(invocation) {
    const { flags, format, terminal } = invocation
    const shape = await toShape(flags, format, { columns: [] })
    const found = explain(named(invocation), readSettings(flags, process.env))
    const { setting, value, source } = found
    // A script takes the value as it is.
    const isPlain = format === 'table' && flags.query === undefined
    if (!isPlain || value !== undefined)
      process.stdout.write(`${await shape(isPlain ? value : toRow(found), terminal)}\n`)
    else if (source === undefined) terminal.note(`${setting.name} is not set.`)
    else terminal.note(`${setting.name} is a secret, from ${source}.`)
  },
}

/** `molecule config explain`: every value, where it is from, and what is not heeded. */
export const configExplain: OwnCommand = {
  description:
    'Tells of each setting the value that counts, where it is from, and what is set too and not heeded. A flag goes before the environment, the environment before the profile, the profile before the default. Who names another address or organisation than the profile gets nothing of it for that service. Of a credential only the source is told.',
  args: argument(false),
  flags: {},
  examples: [
    { summary: 'Explain all settings', command: 'molecule config explain' },
    { summary: 'Explain one', command: `molecule config explain ${nameOfFirst()}` },
  ],
  async run(invocation) {
    const { args, flags, format, terminal } = invocation
    const columns = ['setting', 'value', 'source', 'ignored']
    const shape = await toShape(flags, format, { rows: '/settings', columns })
    const settings = readSettings(flags, process.env)
    const found = args.setting === undefined ? explainAll(settings) : [explain(named(invocation), settings)]
    const result = { profile: settings.profile, settings: found.map(toRow) }
    process.stdout.write(`${await shape(result, terminal)}\n`)
  },
}

const toRow = ({ setting: { name, variable, secret }, value, source, ignored }: Explained): object => ({
  setting: name,
  variable: variable.env,
  ...(secret ? { secret } : {}),
  ...(value === undefined ? {} : { value }),
  ...(source === undefined ? {} : { source }),
  ...(ignored.length === 0 ? {} : { ignored }),
})

/** `molecule config set` */
export const configSet: OwnCommand = {
  description:
    'Sets a value in the profile, which is made where there is none. Secrets are not set here: molecule login asks for those that it stores. A stored credential stays with the address that it was stored for.',
  args: {
    ...argument(true),
    value: Args.string({ description: 'The value.', required: true, ignoreStdin: true }),
  },
  flags: {},
  examples: [
    {
      summary: 'Write results as JSON unless a flag says otherwise',
      command: 'molecule config set output json',
    },
  ],
  async run(invocation) {
    const found = named(invocation)
    const value = check(found, (invocation.args.value as string).trim())
    await edit(invocation, found, (values) => ({ ...values, [found.variable.env]: value }), value)
  },
}

/** `molecule config unset` */
export const configUnset: OwnCommand = {
  description: 'Removes a value from the profile. Stored credentials are removed by molecule logout.',
  args: argument(true),
  flags: {},
  examples: [{ summary: 'Go back to tables', command: 'molecule config unset output' }],
  async run(invocation) {
    const found = named(invocation)
    if (found.secret)
      throw new UsageError(`${found.name} is a secret.`, 'molecule logout removes what is stored.')
    await edit(invocation, found, ({ [found.variable.env]: _, ...others }) => others)
  },
}

async function edit(
  { flags, format, terminal }: OwnInvocation,
  { name }: Setting,
  act: (values: NonNullable<Profile['values']>) => Profile['values'],
  value?: string,
): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const { profile } = readSettings(flags, process.env, { create: value !== undefined })
  await change(process.env, ({ config, secrets }) => {
    const own = profileOf(config, profile)
    const changed = withProfile(config, profile, { ...own, values: act(own.values ?? {}) ?? {} })
    return { config: { ...changed, profile: config.profile ?? profile }, secrets }
  })
  const result = { profile, setting: name, ...(value === undefined ? {} : { value }) }
  process.stdout.write(`${await shape(result, terminal)}\n`)
}

/** What would fail at every command is refused here. */
function check({ name, variable, service, secret, options }: Setting, value: string): string {
  // What was typed may be the secret itself.
  if (secret)
    throw new UsageError(
      'A secret is never given on the command line.',
      keptCredentials.some(({ env }) => env === variable.env)
        ? 'molecule login asks for it and stores it.'
        : `It is not stored: set ${variable.env} where it is needed.`,
    )
  if (value === '')
    throw new UsageError(`${name} cannot be empty.`, `molecule config unset ${name} removes it.`)
  if (options !== undefined && !options.includes(value))
    throw new UsageError(`${name} takes ${options.join(', ')}, not ${value}.`)
  if (service === undefined || (isAddress(variable) ? isPlainUrl(value) : /^[A-Za-z0-9-]+$/.test(value)))
    return value
  throw new UsageError(
    isAddress(variable)
      ? `${name} takes an http or https address, without a password, a query or a fragment.`
      : `${name} is made of letters, digits and hyphens.`,
  )
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && [username, password, search, hash].join('') === ''
}

function nameOfFirst(): string {
  return allSettings()[0]?.name ?? 'output'
}
