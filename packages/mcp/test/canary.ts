import { catalogue, type Operation } from '@molecule-ai/spec'
import { toPattern, type Received } from './stub-api.ts'

/** At both ends of each value that must not be seen, so that half of one is found too. */
const mark = 'c4n4ry'

/** What a credential may hold, among it all that URLs, forms and base64 write differently. */
export const toCredential = (name: string): string => `${mark}-${name}.+/=%&?~${mark}`

/** A secret may hold anything, a second line included. */
export const toSecret = (name: string): string => `${mark} ${name} "é" \\ <&+/=%\n${mark}`

/** Every variable that holds a credential, with a value of its own; what is no secret is left alone. */
export const credentialsEnv: Readonly<Record<string, string>> = Object.fromEntries(
  catalogue.credentials.flatMap(({ name, env, secret }) =>
    env.slice(0, 1).map((variable) => [variable, secret ? toCredential(name) : 'org-id']),
  ),
)

/**
 * What gives a canary away in any spelling. It decodes, where the program looks for encoded forms: neither can hide a
 * mistake of the other.
 */
export function findCanary(text: string): string[] {
  const quoted = [text, unquote(text), unquote(unquote(text))]
  const views = [...quoted, ...quoted.map(unescapeUrl), ...fromBase64(text)]
  return views.flatMap((view) => {
    const at = view.indexOf(mark)
    return at < 0 ? [] : [view.slice(Math.max(0, at - 60), at + 60)]
  })
}

const unquote = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')

const unescapeUrl = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Base64 may begin anywhere in a run of its characters, so each run is read from each of four places. */
function fromBase64(text: string): string[] {
  const runs = text.match(/[\w+/-]{8,}/g) ?? []
  return runs.flatMap((run) =>
    [0, 1, 2, 3].map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
  )
}

const operations = catalogue.operations
  .map((operation) => ({ operation, pattern: toPattern(operation.path) }))
  .toSorted((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length)

export const operationAt = ({ service, method, url }: Received): Operation | undefined =>
  operations.find(
    ({ operation, pattern }) =>
      operation.service === service && operation.method === method && pattern.test(url),
  )?.operation

/** All that an API could repeat of a request, in every spelling that software gives it. */
export function toEcho({ headers, body, url }: Received): string[] {
  const said = [headers.authorization, headers.cookie, headers['x-molecule-admin-token'], body, url]
    .filter(Boolean)
    .join(' ')
  const values = [credentialOf(headers.authorization), ...secretsIn(body)].filter(Boolean)
  const base64 = [said, `user:${values.join()}`, `u:${values.join()}`, `:${values.join()}`].map((text) =>
    Buffer.from(text),
  )
  return [
    said,
    encodeURIComponent(said),
    encodeURIComponent(said).replace(/%../g, (code) => code.toLowerCase()),
    new URLSearchParams({ said, values: values.join(' ') }).toString(),
    JSON.stringify(said),
    JSON.stringify(JSON.stringify({ said })),
    ...base64.flatMap((bytes) => [`Basic ${bytes.toString('base64')}`, bytes.toString('base64url')]),
    ...values,
    ...values.flatMap((value) => [
      Buffer.from(value).toString('base64'),
      `${'x'.repeat(480)}${value}`,
      `${'x'.repeat(80)}${value}`,
      `It was ${value.slice(0, 20)}…`,
    ]),
  ]
}

const credentialOf = (authorization = ''): string => authorization.replace(/^Bearer /, '')

function secretsIn(body: string): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value.includes(mark) ? [value] : []
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
  }
  return body === '' ? [] : texts(JSON.parse(body))
}
