import { form } from './media.ts'

/** A request, in whose texts `inShell` and `inJson` may stand. */
export interface CurlRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** For HTTP basic: `<user>:<password>`. */
  readonly user?: string
  /** JSON, unless the headers tell of a form. */
  readonly body?: string
}

// Text between these is shell and is printed as it is; they survive JSON and are in no example.
const [start, end, json] = ['\u{e000}', '\u{e001}', '\u{e002}']

/** Stands for what the shell makes of a text, such as `$MOLECULE_ORG_API_KEY`. */
export const inShell = (text: string): string => start + text + end

/** The same as a string in a body, where what the shell makes of it is JSON itself. */
export const inJson = (text: string): string => start + json + text + end

/** Writes a request as a curl command for a POSIX shell. */
export function toCurlCommand({ method, url, headers, user, body }: CurlRequest): string {
  const lines = [
    `curl --fail-with-body${toMethod(method)}`,
    word(url),
    ...(user === undefined ? [] : [`--user ${word(user)}`]),
    ...Object.entries(headers).map(([name, value]) => `--header ${word(`${toHeaderCase(name)}: ${value}`)}`),
  ]
  if (body === undefined) return lines.join(' \\\n  ')
  const isForm = headers['content-type'] === form
  const text = isForm ? toForm(body) : pretty(body)
  // A secret goes over standard input: an argument is visible to every process on the machine.
  if (!isShell(text)) return [...lines, `--data ${word(text.replaceAll('\n', '\n  '))}`].join(' \\\n  ')
  const mark = isForm ? 'FORM' : 'JSON'
  return `${[...lines, `--data @- <<${mark}`].join(' \\\n  ')}\n${expand(text, (literal) => literal.replaceAll(/[\\$`]/g, '\\$&'))}\n${mark}`
}

/** With `--request HEAD`, curl would wait for a body. */
function toMethod(method: string): string {
  if (method === 'HEAD') return ' --head'
  return method === 'GET' ? '' : ` --request ${method}`
}

/** What the shell fills in is encoded there. */
const toForm = (body: string): string =>
  pieces(body)
    .map((piece) =>
      isShell(piece)
        ? inShell(
            `$(printf %s "${piece.slice(start.length, -end.length)}" | jq --slurp --raw-input --raw-output @uri)`,
          )
        : piece,
    )
    .join('')

function pretty(body: string): string {
  const value: unknown = JSON.parse(body)
  const text = body.length <= 60 ? body : JSON.stringify(value, null, 2)
  return text.replaceAll(new RegExp(`"${start}${json}([^${end}]*)${end}"`, 'g'), (_, inner: string) =>
    inShell(inner),
  )
}

const pieces = (text: string): string[] => text.split(new RegExp(`(${start}[^${end}]*${end})`))
const isShell = (text: string): boolean => text.includes(start)

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
