import { ConfigurationError } from './errors.ts'
import { toList, toSentences } from './text.ts'
import type { WireOperation, WireService } from './wire.ts'

/** Knows where the services are, and refuses to send a secret anywhere else. */
export class Services {
  readonly #services: readonly WireService[]
  readonly #options: Readonly<Record<string, unknown>>
  /** What was found fit to be sent to, with a secret and without. */
  readonly #bases = { secret: new Map<string, string>(), open: new Map<string, string>() }

  constructor(services: readonly WireService[], options: Readonly<Record<string, unknown>>) {
    this.#services = services
    this.#options = options
  }

  /** The base URL for an operation, without a slash at its end. */
  urlFor(operation: WireOperation, secret: boolean): string {
    const bases = secret ? this.#bases.secret : this.#bases.open
    const known = bases.get(operation.service)
    if (known !== undefined) return known
    const base = this.#checkedUrl(operation, secret)
    bases.set(operation.service, base)
    return base
  }

  #checkedUrl(operation: WireOperation, secret: boolean): string {
    const service = this.service(operation)
    const url = toUrl(this.#text(service, operation.id), service, operation.id)
    if (secret) {
      if (url.protocol === 'http:' && !isLoopback(url.hostname))
        throw this.#error(
          operation,
          `${url.origin} is not encrypted: credentials are sent over http to this machine only`,
        )
      const other = this.#services.find(
        (each) =>
          each !== service && !isSameHost(each, service) && this.#originsOf(each).includes(url.origin),
      )
      if (other)
        throw this.#error(
          operation,
          `${url.origin} is where the service ${other.name} is: the credentials of ${service.name} are not sent there`,
        )
    }
    return url.href.replace(/\/$/, '')
  }

  service(operation: WireOperation): WireService {
    return this.#services.find(({ name }) => name === operation.service)!
  }

  #text(service: WireService, operationId: string): string {
    const own = this.#options[service.option]
    if (typeof own === 'string' && own !== '') return own
    return service.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
      const variable = service.variables.find((each) => each.name === name)
      const value = this.#options[name] ?? (variable?.env.length ? undefined : variable?.default)
      // The default of the contract is an example there; nobody's credential belongs to it.
      if (value === undefined || value === '')
        throw new ConfigurationError(toMissing(service, operationId), { operationId })
      // Anything but a label could name another host.
      if (typeof value !== 'string' || !/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(value))
        throw new ConfigurationError(
          `The option ${name} is not a name made of letters, digits and hyphens.`,
          { operationId },
        )
      return value
    })
  }

  #originsOf(service: WireService): string[] {
    const fixed = service.url.includes('{') || !URL.canParse(service.url) ? [] : [new URL(service.url).origin]
    const own = this.#options[service.option]
    return typeof own === 'string' && URL.canParse(own) ? [...fixed, new URL(own).origin] : fixed
  }

  #error(operation: WireOperation, fact: string): ConfigurationError {
    const remedy = `Check ${settingOf(this.service(operation))}.`
    return new ConfigurationError(toSentences(`${operation.id}: ${fact}`, remedy), {
      operationId: operation.id,
      remedy,
    })
  }
}

/** Whether the contract has both at one host, which then gets the credentials of both. */
const isSameHost = (one: WireService, other: WireService): boolean => hostOf(one) === hostOf(other)

const hostOf = ({ url }: WireService): string => url.replace(/^(\w+:\/\/[^/]*).*/, '$1')

/** What holds the address of a service, for messages: `tenantUrl or MOLECULE_API_URL`. */
export const settingOf = ({ option, env }: WireService): string => toList([option, ...env.slice(0, 1)])

function toUrl(text: string, service: WireService, operationId: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const fits =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash
  if (!fits)
    // The text is left out: a URL may hold a password.
    throw new ConfigurationError(`The option ${settingOf(service)} is not a plain http or https URL.`, {
      operationId,
    })
  return url
}

function toMissing(service: WireService, operationId: string): string {
  const ways = [
    [service.option, service.env[0]],
    ...service.variables.map(({ name, env }) => [name, env[0]]),
  ].map(([option, variable]) => (variable === undefined ? option! : `${option} (${variable})`))
  return `${operationId} needs the address of the service ${service.name}: set ${toList(ways)}.`
}

const isLoopback = (hostname: string): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
