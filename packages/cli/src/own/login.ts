import * as Flags from '@oclif/core/flags'
import type { FlagInput } from '@oclif/core/interfaces'
import { UsageError } from '../errors.ts'
import { credentials, services, type Credential } from '../generated/services.ts'
import { createSecrets } from '../secrets.ts'
import { addressOf, originOf } from '../settings/address.ts'
import { stores, type Store } from '../settings/config-file.ts'
import { keptCredentials, keyOf } from '../settings/kept.ts'
import { nameOf } from '../settings/names.ts'
import { profileOf, readSettings, type Settings } from '../settings/settings.ts'
import { storeCredential } from '../settings/store.ts'
import { toShape } from '../shape.ts'
import { askPlace, idsOf, partsOf } from './ask-place.ts'
import { chooseService } from './choose-service.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'
import { verify } from './verify.ts'

/** Those of all commands, which do not show them: here they matter. */
const addressFlags: FlagInput = Object.fromEntries(
  services.map(({ flag, aliases, title }) => [
    flag,
    Flags.string({ summary: `Address. ${title}`, helpValue: 'URL', aliases: [...aliases] }),
  ]),
)

/** What names an organisation: parts of addresses, and ids that are no secret. */
const partFlags: FlagInput = Object.fromEntries(
  services
    .flatMap(partsOf)
    .map((variable) => [nameOf(variable), Flags.string({ summary: variable.summary, helpValue: 'TEXT' })]),
)

const others = Object.values(credentials).filter((each) => each.secret && !keptCredentials.includes(each))
const namesOf = (variables: readonly Credential[]): string =>
  variables
    .map(({ env }) => env)
    .join(', ')
    .replace(/, (\w+)$/, ' and $1')

/** `molecule login`: stores what opens a service, once the service has accepted it. */
export const login: OwnCommand = {
  description:
    'Asks for what opens a service, has the service accept it, and stores it in the keychain of the system, or in a file that only you can read where no keychain is reachable. It is only ever sent to the address that it was stored for. Each service has its own: sign in once for each that you use.' +
    `\n\nKept are ${namesOf(keptCredentials)}. ${namesOf(others)} are for machines and emergencies: they are read from the environment alone.`,
  args: {},
  flags: {
    service: Flags.string({
      summary: 'Which service. [default: that of the address that is given]',
      options: services.map(({ name }) => name),
    }),
    ...addressFlags,
    ...partFlags,
    'token-from': Flags.string({
      summary: 'Where the key or token is. [default: asked for]',
      helpValue: 'SOURCE',
    }),
    store: Flags.string({
      summary: 'Where it is kept. [default: the keychain where there is one]',
      options: [...stores],
    }),
  },
  examples: [
    { summary: 'Answer questions', command: 'molecule login' },
    ...services.map((service) => ({
      summary: `Sign in to the service ${service.name} with what standard input has`,
      command: [
        `molecule login --service ${service.name} --${service.flag} ${service.url.replaceAll(/\{\w+\}/g, 'acme')}`,
        ...idsOf(service).map((id) => `--${nameOf(id)} ID`),
        '--token-from - < token.txt',
      ].join(' '),
    })),
  ],
  run,
}

async function run({ flags, format, terminal, userAgent }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const settings = readSettings(flags, process.env, { create: true })
  const service = await chooseService(flags, settings, terminal)
  const { probe } = service
  const credential = keyOf(service)
  if (credential === undefined || probe === undefined)
    throw new UsageError(`Nothing can be stored for ${service.name}: its credentials cannot be tried out.`)

  const values = await askPlace(service, settings, flags, terminal)
  const address = addressOf(service, ({ env }) => values[env])
  const origin = originOf(address)
  if (origin === undefined) throw new UsageError(`${address ?? 'That'} is no address.`)
  refuseOther(credential, origin, settings)

  terminal.note(`${credential.env} for ${origin}: ${credential.summary}`)
  const secrets = createSecrets(terminal, process.env)
  const source = flags['token-from'] as string | undefined
  const secret = (
    source === undefined ? await secrets.ask('--token-from') : await secrets.read('--token-from', source)
  ).trim()
  refuseTwice(credential, secret, settings)

  await verify({ service, probe, credential, values, secret, settings, userAgent })
  const stored = await storeCredential({
    env: process.env,
    profile: settings.profile,
    service,
    credential,
    values,
    origin,
    secret,
    store: flags.store as Store | undefined,
    note: (line) => terminal.note(line),
  })
  const before = settings.says(credential).map(({ name }) => name)
  if (format === 'table' && before.length > 0)
    terminal.note(`${before.join(' and ')} is set in the environment, and goes before it.`)
  const result = {
    profile: settings.profile,
    service: service.name,
    address,
    credential: credential.env,
    ...stored,
  }
  process.stdout.write(`${await shape(result, terminal)}\n`)
}

/** A profile is one organisation: what it has for another is not lost over a login. */
function refuseOther({ env }: Credential, origin: string, { config, profile }: Settings): void {
  const entry = profileOf(config, profile).credentials?.[env]
  if (entry === undefined || entry.origin === origin) return
  throw new UsageError(
    `Profile ${profile} is signed in to ${entry.origin} already. Nothing was stored.`,
    `Give ${origin} a profile of its own with --profile NAME, or sign out first: molecule logout --profile ${profile}`,
  )
}

/** Refused before it is sent anywhere. */
function refuseTwice(credential: Credential, secret: string, { says }: Settings): void {
  const other = Object.values(credentials).find(
    (each) => each !== credential && each.secret && says(each).some(({ value }) => value === secret),
  )
  if (other !== undefined)
    throw new UsageError(
      `This is what ${other.env} holds, and ${credential.env} is something else. Nothing was sent or stored.`,
      other.summary,
    )
}
