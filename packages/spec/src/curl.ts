/** A request, in whose texts `inShell` and `inJson` may stand. */
export interface CurlRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** For HTTP basic: `<user>:<password>`. */
  readonly user?: string
  /** JSON. */
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
    `curl --fail-with-body${method === 'GET' ? '' : ` --request ${method}`}`,
    word(url),
    ...(user === undefined ? [] : [`--user ${word(user)}`]),
    ...Object.entries(headers).map(([name, value]) => `--header ${word(`${toHeaderCase(name)}: ${value}`)}`),
  ]
  if (body === undefined) return lines.join(' \\\n  ')
  const text = pretty(body)
  // A secret goes over standard input: an argument is visible to every process on the machine.
  if (!isShell(text)) return [...lines, `--data ${word(text.replaceAll('\n', '\n  '))}`].join(' \\\n  ')
  return `${[...lines, '--data @- <<JSON'].join(' \\\n  ')}\n${expand(text, (literal) => literal.replaceAll(/[\\$`]/g, '\\$&'))}\nJSON`
}

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
