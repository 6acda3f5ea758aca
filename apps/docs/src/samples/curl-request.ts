import {
  acceptOf,
  catalogue,
  form,
  type Catalogue,
  type Credential,
  type CurlRequest,
  type Example,
  type Operation,
} from '@molecule-ai/spec'

type Environment = Readonly<Record<string, string | undefined>>
type Surroundings = Pick<Catalogue, 'services' | 'credentials'>

/**
 * Builds the request of an example: host and credentials come from the same variables that the clients read. The printed
 * sample is rendered from this request, so running one is running the other.
 */
export function toCurlRequest(
  operation: Operation,
  example: Pick<Example, 'input'>,
  env: Environment,
  surroundings: Surroundings = catalogue,
): CurlRequest {
  const given = operation.inputs.filter(({ name }) => example.input[name] !== undefined)
  const values = (place: string): [string, unknown][] =>
    given.filter((input) => input.in === place).map((input) => [input.wireName, example.input[input.name]])
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(new Map(values('path')).get(name))),
  )
  const query = given
    .filter((input) => input.in === 'query')
    .flatMap((input) => toQuery(input.wireName, example.input[input.name], input.explode ?? true))
  const body = bodyOf(operation, values('body'))
  const chosen = chooseCredentials(operation, env, surroundings)
  const basic = chosen.find(({ kind }) => kind === 'basic')
  return {
    method: operation.method,
    url: baseUrl(operation, env, surroundings) + path + (query.length === 0 ? '' : `?${query.join('&')}`),
    headers: {
      accept: acceptOf(operation),
      ...credentialHeaders(chosen, env),
      ...Object.fromEntries(values('header').map(([name, value]) => [name.toLowerCase(), String(value)])),
      ...(body === undefined ? {} : { 'content-type': operation.body?.contentType ?? 'application/json' }),
    },
    ...(basic === undefined ? {} : { user: valueOf(basic.env, env)! }),
    ...(body === undefined ? {} : { body: write(operation, body) }),
  }
}

/** The alternative that is taken: the first whose credentials are all there. */
function chooseCredentials(
  operation: Operation,
  env: Environment,
  { credentials }: Surroundings,
): readonly Credential[] {
  const alternatives = operation.security.map((names) =>
    names.map((name) => credentials.find((each) => each.name === name)!),
  )
  const chosen = alternatives.find((alternative) =>
    alternative.every((each) => valueOf(each.env, env) !== undefined),
  )
  if (chosen !== undefined) return chosen
  const needed = alternatives.map((alternative) =>
    alternative.map((each) => each.env[0] ?? each.name).join(' and '),
  )
  throw new Error(`${operation.id} needs ${needed.join(', or ')}`)
}

function baseUrl(operation: Operation, env: Environment, { services }: Surroundings): string {
  const service = services.find(({ name }) => name === operation.service)!
  const url = valueOf(service.env, env) ?? service.url
  const filled = service.variables.reduce(
    (text, variable) => text.replace(`{${variable.name}}`, valueOf(variable.env, env) ?? variable.default),
    url,
  )
  return filled.replace(/\/$/, '')
}

function credentialHeaders(chosen: readonly Credential[], env: Environment): Record<string, string> {
  return Object.fromEntries(
    chosen.flatMap(({ kind, wireName, env: names }) => {
      const value = valueOf(names, env)!
      if (kind === 'basic') return []
      if (kind === 'bearer') return [['authorization', `Bearer ${value}`]]
      return [kind === 'cookie' ? ['cookie', `${wireName}=${value}`] : [wireName.toLowerCase(), value]]
    }),
  )
}

function bodyOf(operation: Operation, values: [string, unknown][]): unknown {
  if (values.length === 0) return operation.body?.required === true ? {} : undefined
  const [[name, value] = []] = values
  return name === '' ? value : Object.fromEntries(values)
}

function write(operation: Operation, body: unknown): string {
  if (operation.body?.contentType !== form) return JSON.stringify(body)
  return Object.entries(body as object)
    .flatMap(([name, value]) => toQuery(name, value, true))
    .join('&')
}

function toQuery(name: string, value: unknown, explode: boolean): string[] {
  const key = encodeURIComponent(name)
  if (!Array.isArray(value)) return [`${key}=${encodeURIComponent(String(value))}`]
  const items = value.map((item) => encodeURIComponent(String(item)))
  return explode ? items.map((item) => `${key}=${item}`) : [`${key}=${items.join(',')}`]
}

const valueOf = (names: readonly string[], env: Environment): string | undefined =>
  names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
