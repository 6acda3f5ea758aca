import { toCamelCase, type Example, type Operation } from '@molecule-ai/spec'
import { isSecret, replaceInside, replaceSecret } from './secrets.ts'

/** Writes an example as a call of the SDK. */
export function toTypescript(operation: Operation, example: Pick<Example, 'input'>): string {
  const call = toCall(operation, example)
  const monitored = operation.links.some(({ rel }) => rel === 'monitor')
  return [
    "import { Molecule } from '@molecule-ai/sdk'",
    '',
    'const molecule = Molecule.fromEnv()',
    ...(monitored
      ? [
          `const operation = ${call}`,
          'for await (const { state } of operation) console.log(state)',
          'console.log(await operation)',
        ]
      : [`const ${resultName(operation)} = await ${call}`]),
  ].join('\n')
}

/** `molecule.workspace.migrateProvider`: the words of the command. */
export const toMethod = ({ command }: Operation): string =>
  ['molecule', ...command.map(toCamelCase)].join('.')

/** Path inputs are arguments, the others are properties of one object. */
function toArguments(operation: Operation, { input }: Pick<Example, 'input'>): unknown[] {
  const place = (wireName: string): number => operation.path.indexOf(`{${wireName}}`)
  const positional = operation.inputs
    .filter((each) => each.in === 'path')
    .toSorted((a, b) => place(a.wireName) - place(b.wireName))
  const named = operation.inputs.filter(
    // A value that the client looks up by itself is left to it.
    (each) => each.in !== 'path' && input[each.name] !== undefined && each.default === undefined,
  )
  const options = Object.fromEntries(
    named.map((each) => {
      const replace = isSecret(each) ? replaceSecret : replaceInside
      return [each.property, replace(each, input[each.name], (name) => new Code(`process.env.${name}!`))]
    }),
  )
  return [...positional.map((each) => input[each.name]), ...(named.length === 0 ? [] : [options])]
}

function toCall(operation: Operation, example: Pick<Example, 'input'>): string {
  const values = toArguments(operation, example)
  const call = (width: number): string =>
    `${toMethod(operation)}(${values.map((value) => literal(value, width)).join(', ')})`
  const line = call(64)
  return line.length <= 84 ? line : call(24)
}

/** `workspaces` for a list of workspaces. */
const resultName = ({ command }: Operation): string =>
  command.at(-1) === 'list' ? toPlural(toCamelCase(command.slice(0, -1).join(' '))) : 'result'

const toPlural = (noun: string): string => (/[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`)

/** An expression that is printed as it is. */
class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Prints a value as TypeScript, on one line where that is not wider than `width`. */
function literal(value: unknown, width: number, indent = ''): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, width, `${indent}  `))
    : Object.entries(value).map(([key, item]) => `${toKey(key)}: ${literal(item, width, `${indent}  `)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const line = open + space + parts.join(', ') + space + close
  if (line.length + indent.length <= width && !line.includes('\n')) return line
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

const toKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`)
