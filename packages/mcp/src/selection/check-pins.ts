// Loaded only when a server is held to something: the validator is a third of the program.
import type { Scope } from '@molecule-ai/spec'
import { compileSchema } from '../arguments/compile-schema.ts'
import { UsageError } from '../options/usage-error.ts'
import type { Pins } from './pins.ts'
import type { ScopeFacts, Scopes } from '../tool.ts'

const words: Readonly<Record<Scope, string>> = { org: 'an organisation', workspace: 'a workspace' }

/** Says at the start what could not be held: a server that is held to nothing must not look as if it were. */
export function checkPins(pins: Pins, env: NodeJS.ProcessEnv, scopes: Scopes): void {
  for (const scope of ['org', 'workspace'] as const) {
    const value = pins[scope]
    if (value === undefined) continue
    const facts = scopes[scope]
    if (!facts)
      throw new UsageError(
        `--${scope}: the description of this API does not say what names ${words[scope]}, so the server cannot be held to one.`,
      )
    checkName(scope, value, facts)
    checkHost(scope, value, facts, env)
  }
}

function checkName(scope: Scope, value: string, { schemas }: ScopeFacts): void {
  const problems = schemas.flatMap((schema) => {
    const validate = compileSchema(schema)
    return validate(value) ? [] : (validate.errors ?? []).map(({ message = 'is not valid' }) => message)
  })
  if (problems.length > 0)
    throw new UsageError(
      `--${scope}: ${JSON.stringify(value)} does not name ${words[scope]}: it ${[...new Set(problems)].join(' and ')}.`,
    )
}

/** The name also chooses a host; what the environment says of it must not be another one. */
function checkHost(scope: Scope, value: string, { host }: ScopeFacts, env: NodeJS.ProcessEnv): void {
  if (!host) return
  const held = `--${scope} holds this server to ${value}. Leave one of them out`
  for (const name of host.env) {
    const other = env[name]?.trim()
    if (other && other !== value) throw new UsageError(`${name} is ${other}, and ${held}.`)
  }
  const address = host.urlEnv.find((name) => env[name]?.trim())
  const other = address && nameIn(env[address]?.trim() ?? '', host)
  if (other && other !== value) throw new UsageError(`${address} is the host of ${other}, and ${held}.`)
}

/** The name in an address that is made like the service's own; any other address may be anybody's. */
function nameIn(
  url: string,
  { url: template, variable }: NonNullable<ScopeFacts['host']>,
): string | undefined {
  const [before = '', after = ''] = template.split(`{${variable}}`)
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  if (!origin.startsWith(before) || !origin.endsWith(after)) return undefined
  const name = origin.slice(before.length, origin.length - after.length)
  return /^[^./]+$/.test(name) ? name : undefined
}
