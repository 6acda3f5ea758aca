import { UsageError } from '../errors.ts'
import { services, type Service } from '../generated/services.ts'
import type { Given } from '../inputs.ts'
import { nameOf } from '../settings/names.ts'
import type { Settings } from '../settings/settings.ts'
import type { Terminal } from '../terminal.ts'
import { partsOf } from './ask-place.ts'

/** Finds out which service is meant: by name, by the flags that are given, by what is set, or by asking. */
export async function chooseService(flags: Given, settings: Settings, terminal: Terminal): Promise<Service> {
  const [only, ...others] = services
  if (only !== undefined && others.length === 0) return only
  const named = services.find(({ name }) => name === flags.service)
  const byFlags = services.filter((service) =>
    [service.flag, ...partsOf(service).map(nameOf)].some((flag) => flags[flag] !== undefined),
  )
  const stray = byFlags.find((service) => named !== undefined && service !== named)
  if (stray !== undefined || byFlags.length > 1)
    throw new UsageError(
      `The flags are those of ${[...new Set([named, ...byFlags])].map((each) => each?.name).join(' and ')}.`,
      'Sign in to one service at a time.',
    )
  const bySettings = services.filter(({ variables }) =>
    variables.some((variable) => settings.says(variable).length > 0),
  )
  const [found] = [named, byFlags, bySettings.length === 1 ? bySettings : []].flat().filter(Boolean)
  return found ?? ask(terminal)
}

async function ask(terminal: Terminal): Promise<Service> {
  const names = services.map(({ name }) => name)
  if (!terminal.interactive)
    throw new UsageError(
      'Missing --service.',
      `It is ${names.join(' or ')}. On a terminal it is asked for, and the token after it.`,
    )
  for (const { name, title } of services) terminal.note(`  ${name}: ${title}`)
  const [usual = ''] = names
  const typed = (await terminal.ask(`Service [${usual}]: `)).trim() || usual
  const service = services.find(({ name }) => name === typed)
  if (service === undefined) throw new UsageError(`--service takes ${names.join(', ')}, not ${typed}.`)
  return service
}
