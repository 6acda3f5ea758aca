import { addressesIn } from '../client.ts'
import { exitCodes } from '../exit-codes.ts'
import { credentials, services, type Service, type Variable } from '../generated/services.ts'
import { originOf } from '../settings/address.ts'
import { explainAll, type Explained } from '../settings/explain.ts'
import { nameOf } from '../settings/names.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { toShape } from '../shape.ts'
import { partsOf } from './ask-place.ts'
import { checkService } from './check-service.ts'
import { exitOf, type Check } from './check.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule whoami`: with what, as which organisation and where the next command would go. */
export const whoami: OwnCommand = {
  description:
    'Tells for each service where it is, whose it is, which credential opens it and where that comes from, and whether the service accepts it. An API key belongs to an organisation and not to a person, so no person is named. Ends with 3 where nothing is accepted.',
  args: {},
  flags: {},
  examples: [
    { summary: 'Who am I', command: 'molecule whoami' },
    {
      summary: 'Whether a profile still works, for a script',
      command: 'molecule whoami --profile staging --json',
    },
  ],
  run,
}

async function run({ flags, format, terminal, userAgent }: OwnInvocation): Promise<void> {
  const parts = services.flatMap(partsOf).map(keyOf)
  const columns = ['service', 'address', ...parts, 'credential', 'source', 'state', 'remedy']
  const shape = await toShape(flags, format, { rows: '/services', columns })
  const settings = readSettings(flags, process.env)
  const found = await Promise.all(
    services.map(async (service) => {
      const checks = await checkService(service, settings, { userAgent, ...addressesIn(flags) })
      return { row: toRow(service, settings, checks), checks }
    }),
  )
  const rows = found.map(({ row }) => row)
  if (format === 'table') terminal.note(`Profile ${settings.profile}`)
  process.stdout.write(`${await shape({ profile: settings.profile, services: rows }, terminal)}\n`)
  const isIn = rows.some(({ state }) => state === 'ok')
  const exit = exitOf(found.flatMap(({ checks }) => checks)) ?? (isIn ? undefined : 'sign_in')
  if (exit !== undefined) process.exitCode = exitCodes[exit].code
}

/** `org_slug`, as answers of the API spell such names. */
const keyOf = (variable: Variable): string => nameOf(variable).replaceAll('-', '_')

function toRow(service: Service, settings: Settings, checks: readonly Check[]): Row {
  const all = explainAll(settings)
  const of = (variable: Variable): Explained | undefined =>
    all.find(({ setting }) => setting.variable === variable)
  const address = settings.places.find((place) => place.service === service)?.address
  const ids = partsOf(service).map((variable) => [keyOf(variable), of(variable)?.value])
  const key = Object.values(credentials)
    .filter(({ secret, services: takers }) => secret && takers.includes(service.name))
    .map(of)
    .find((each) => each?.source !== undefined)
  const check = checks.find(({ check: name }) => name === `${service.name} credential`) ?? checks[0]
  return {
    service: service.name,
    ...(address === undefined ? {} : { address: originOf(address) ?? '' }),
    ...(Object.fromEntries(ids.filter(([, value]) => value !== undefined)) as Record<string, string>),
    ...(key === undefined ? {} : { credential: key.setting.variable.env, source: key.source ?? '' }),
    state: check?.state ?? 'skipped',
    detail: check?.detail ?? '',
    ...(check?.remedy === undefined ? {} : { remedy: check.remedy }),
  }
}

type Row = Readonly<Record<string, string>> & { readonly state: string }
