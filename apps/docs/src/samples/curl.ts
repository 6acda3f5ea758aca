import type { Catalogue, Example, Operation } from '@molecule-ai/spec'
import { toCurlRequest, type CurlRequest } from './curl-request.ts'
import { isSecret, replaceInside, replaceSecret } from './secrets.ts'

/** Writes an example as a curl command for a POSIX shell, with host, credentials and secrets taken from the environment. */
export function toCurl(operation: Operation, example: Pick<Example, 'input'>, catalogue: Catalogue): string {
  const input = Object.fromEntries(
    operation.inputs
      .filter(({ name }) => example.input[name] !== undefined)
      .map((each): [string, unknown] => {
        const value = example.input[each.name]
        const replace = isSecret(each) ? replaceSecret : replaceInside
        return [each.name, replace(each, value, (name) => shell(`$${name}`))]
      }),
  )
  return render(toCurlRequest(operation, { input }, printedEnvironment(catalogue), catalogue))
}

// Text between these two is shell and is printed as it is; they survive JSON and are in no example.
const [start, end] = ['\u{e000}', '\u{e001}']
const shell = (text: string): string => start + text + end
const pieces = (text: string): string[] => text.split(new RegExp(`(${start}[^${end}]*${end})`))
const isShell = (text: string): boolean => text.includes(start)

/** Every variable stands for itself; a service's URL falls back to the public host. */
function printedEnvironment({ services, credentials }: Catalogue): Record<string, string> {
  const hosts = services.flatMap(({ url, env, variables }) => {
    const filled = variables.reduce(
      (text, { name, env: names }) => text.replace(`{${name}}`, `$${names[0] ?? name}`),
      url,
    )
    return env[0] === undefined ? [] : [[env[0], shell(`\${${env[0]}:-${filled}}`)]]
  })
  const secrets = credentials.flatMap(({ env }) =>
    env[0] === undefined ? [] : [[env[0], shell(`$${env[0]}`)]],
  )
  return Object.fromEntries([...hosts, ...secrets]) as Record<string, string>
}

function render({ method, url, headers, body }: CurlRequest): string {
  const lines = [
    `curl --fail-with-body${method === 'GET' ? '' : ` --request ${method}`}`,
    word(url),
    ...Object.entries(headers).map(([name, value]) => `--header ${word(`${toHeaderCase(name)}: ${value}`)}`),
  ]
  if (body === undefined) return lines.join(' \\\n  ')
  const json = pretty(body)
  // A secret goes over standard input: an argument is visible to every process on the machine.
  if (!isShell(json)) return [...lines, `--data ${word(json.replaceAll('\n', '\n  '))}`].join(' \\\n  ')
  return `${[...lines, '--data @- <<JSON'].join(' \\\n  ')}\n${expand(json, (text) => text.replaceAll(/[\\$`]/g, '\\$&'))}\nJSON`
}

function pretty(body: string): string {
  const value: unknown = JSON.parse(body)
  return body.length <= 60 ? body : JSON.stringify(value, null, 2)
}

function word(text: string): string {
  if (isShell(text)) return `"${expand(text, (literal) => literal.replaceAll(/["\\$`]/g, '\\$&'))}"`
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

const expand = (text: string, escape: (literal: string) => string): string =>
  pieces(text)
    .map((piece) => (isShell(piece) ? piece.slice(start.length, -end.length) : escape(piece)))
    .join('')

const toHeaderCase = (name: string): string =>
  name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
