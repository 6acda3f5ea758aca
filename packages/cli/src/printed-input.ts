import type { CommandData } from './command-data.ts'
import { toInput, type Given, type Input } from './inputs.ts'
import type { Markers } from './markers.ts'
import type { Secrets } from './secrets.ts'

/** The input of a command whose request is only printed: variables stand for its secrets, and nobody is asked anything. */
export async function toPrintedInput(
  data: CommandData,
  args: Given,
  flags: Given,
  secrets: Secrets,
  markers: Markers,
): Promise<Input> {
  const given = await toInput(data, args, flags, named(data, markers, secrets))
  return withConsent(data, withoutSecrets(data, given, markers), markers)
}

/** Secrets stay where they are: the command names the variable, and nothing is read. */
function named(data: CommandData, markers: Markers, secrets: Secrets): Secrets {
  const toMark = (flag: string, variable: string): string => {
    const { kind } = data.flags.find(({ name }) => flag === `--${name}-from`) ?? {}
    return kind === 'string' ? markers.shell(`$${variable}`) : JSON.stringify(markers.json(`$${variable}`))
  }
  return {
    read: async (flag, source) => {
      if (!flag.endsWith('-from')) return secrets.read(flag, source)
      const own = source.match(/^env:([A-Za-z_]\w*)$/)?.[1]
      return toMark(flag, own ?? secretVariable(flag.replace(/^--|-from$/g, '')))
    },
    ask: async (flag) => toMark(flag, secretVariable(flag.replace(/^--|-from$/g, ''))),
  }
}

/** The same of a body that somebody wrote, which has the names of the API. */
export function withoutSecretsInBody(data: CommandData, body: unknown, markers: Markers): unknown {
  if (data.body?.inline === false) return markers.json(`$${secretVariable('body')}`)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const fields = data.fields ?? {}
  const inputs = Object.fromEntries(Object.entries(body).map(([key, value]) => [fields[key] ?? key, value]))
  const masked = withoutSecrets(data, inputs, markers)
  return Object.fromEntries(Object.keys(body).map((key) => [key, masked[fields[key] ?? key]]))
}

/** What a body from a file holds of secrets is not printed either. */
function withoutSecrets(data: CommandData, input: Input, markers: Markers): Input {
  const whole = data.body?.inline === false && input.body !== undefined
  const start = whole ? { ...input, body: markers.json(`$${secretVariable('body')}`) } : input
  return data.flags
    .filter(({ sensitive }) => sensitive)
    .reduce((all, { name, path }) => {
      const variable = `$${secretVariable(name)}`
      return replaceAt(all, path, (value) =>
        typeof value === 'string' ? markers.shell(variable) : markers.json(variable),
      )
    }, start)
}

function replaceAt(input: Input, path: readonly string[], replace: (value: unknown) => unknown): Input {
  const [key = '', ...rest] = path
  const value = input[key]
  if (value === undefined || value === null || isMark(value)) return input
  if (rest.length === 0) return { ...input, [key]: replace(value) }
  return { ...input, [key]: replaceAt(value as Input, rest, replace) }
}

const isMark = (value: unknown): boolean => typeof value === 'string' && /^x[0-9a-f]{32}x\d+x$/.test(value)

/** Whoever runs the printed command has decided; what has to be typed is left to them. */
function withConsent({ confirm }: CommandData, input: Input, markers: Markers): Input {
  if (confirm === undefined || confirm.preview.some((name) => input[name] === true)) return input
  const { echo, consent } = confirm
  const typed =
    echo === undefined || input[echo.input] !== undefined
      ? {}
      : { [echo.input]: markers.shell(`$${variableOf(echo.input)}`) }
  return { ...input, ...consent, ...typed }
}

/** The shell variable for an input. */
export const variableOf = (input: string): string => input.replace(/\W+/g, '_').toUpperCase()

/** As the samples of the docs name it. */
const secretVariable = (name: string): string => `MOLECULE_SECRET_${variableOf(name)}`
