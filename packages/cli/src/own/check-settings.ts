import { credentials, services, type Variable } from '../generated/services.ts'
import type { Check } from './check.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the addresses and the credentials come from. Of a credential only the name of its variable is told. */
export function checkSettings(env: Environment, flags: Readonly<Record<string, unknown>>): Check[] {
  const addresses = services.flatMap(({ name, flag, variables: [address, ...parts] }) => {
    const check = `${name} address`
    const given = flags[flag]
    if (typeof given === 'string') return [told(check, `${originOf(given)}, from --${flag}`)]
    const found = [address, ...parts].flatMap((each) =>
      each === undefined ? [] : (sourceOf(each, env) ?? []),
    )
    const [first] = found
    if (first === undefined) return [told(check, parts.length > 0 ? 'Nothing is set.' : 'The public one.')]
    const isAddress = first.variable === address
    return [
      told(check, `${isAddress ? originOf(env[first.name] ?? '') : env[first.name]}, from ${sayOf(first)}`),
    ]
  })
  const held = Object.entries(credentials).flatMap(([name, variable]) => {
    const source = sourceOf(variable, env)
    return source === undefined ? [] : [{ name, source, value: env[source.name]?.trim() }]
  })
  const same = held.filter(({ value }) => held.filter((other) => other.value === value).length > 1)
  return [
    ...addresses,
    ...held.map(({ name, source }) => told(name, `from ${sayOf(source)}`)),
    ...(same.length === 0
      ? []
      : [
          {
            check: 'credentials',
            state: 'warning' as const,
            detail: `${same.map(({ source }) => source.name).join(' and ')} hold the same.`,
            remedy: 'Each opens something else: give each its own.',
          },
        ]),
  ]
}

interface Source {
  readonly variable: Variable
  readonly name: string
  /** Set too, and not heeded. */
  readonly others: readonly string[]
}

function sourceOf(variable: Variable, env: Environment): Source | undefined {
  const [name, ...others] = [variable.env, ...variable.aliases].filter((each) => env[each]?.trim())
  return name === undefined ? undefined : { variable, name, others }
}

const sayOf = ({ name, others }: Source): string =>
  others.length === 0 ? name : `${name}; ${others.join(' and ')} is set too and not heeded`

/** Without what may be secret in an address. */
const originOf = (url: string): string =>
  URL.canParse(url.trim()) ? new URL(url.trim()).origin : 'no address'

const told = (check: string, detail: string): Check => ({ check, state: 'ok', detail })
