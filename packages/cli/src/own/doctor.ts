import pjson from '../../package.json' with { type: 'json' }
import { addressesIn } from '../client.ts'
import { exitCodes } from '../exit-codes.ts'
import { services } from '../generated/services.ts'
import { toShape } from '../shape.ts'
import { checkService } from './check-service.ts'
import { checkProfile, checkSettings } from './check-settings.ts'
import { exitOf, type Check } from './check.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule doctor`: looks at what every command depends on, and says what to do. */
export const doctor: OwnCommand = {
  description:
    'Looks at the settings, asks each service something cheap with the credential that belongs there, compares clocks, and says what to do. Ends with 3 where something has to be set, with 5 where it may work later, and with 0 otherwise.',
  args: {},
  flags: {},
  examples: [
    { summary: 'Look at everything', command: 'molecule doctor' },
    { summary: 'What is wrong, for a script', command: `molecule doctor --query "checks[?state=='failed']"` },
  ],
  run,
}

async function run({ flags, format, terminal, userAgent }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, {
    rows: '/checks',
    columns: ['check', 'state', 'detail', 'remedy'],
  })
  const { settings, found } = checkProfile(flags, process.env)
  const options = { userAgent, ...addressesIn(flags) }
  const asked = await Promise.all(services.map((service) => checkService(service, settings, options)))
  const checks: Check[] = [
    { check: 'version', state: 'ok', detail: `molecule ${pjson.version}, Node.js ${process.versions.node}` },
    ...found,
    ...checkSettings(settings),
    ...asked.flat(),
    ...toNothing(asked.flat()),
  ]
  const exit = exitOf(checks)
  const result = { ok: exit === undefined, checks }
  process.stdout.write(`${await shape(result, terminal)}\n`)
  if (exit !== undefined) process.exitCode = exitCodes[exit].code
}

/** Nobody needs both services; who can use neither has nothing set up. */
const toNothing = (checks: readonly Check[]): Check[] =>
  checks.some(({ check, state }) => check.endsWith(' credential') && state !== 'skipped') ||
  checks.some(({ exit }) => exit !== undefined)
    ? []
    : [
        {
          check: 'credentials',
          state: 'failed',
          detail: 'There is none for any service.',
          remedy:
            'Sign in with molecule login, or set one of those above. molecule --help says what each is for.',
          exit: 'sign_in',
        },
      ]
