import type { CommandData } from './command-data.ts'
import { toInput, type Given, type Input } from './inputs.ts'
import type { Secrets } from './secrets.ts'

/** Reads the arguments and flags of the command, as they are typed behind its name. */
export type Parse = (argv: readonly string[]) => Promise<{ args: Given; flags: Given }>

/**
 * A body to begin with, as `--body-file` takes it: that of the example in the contract that has most in it. Secrets are
 * left to be filled in, and consent is nothing that a file gives.
 */
export async function toBodyTemplate(data: CommandData, parse: Parse): Promise<unknown> {
  const bodies = await Promise.all(
    data.examples.map(async ({ command }) => {
      const { args, flags } = await parse(wordsOf(command).slice(1 + data.words.length))
      return toBody(data, await toInput(data, args, flags, placeholders(data)))
    }),
  )
  return bodies.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? {}
}

function toBody({ body, fields = {}, confirm }: CommandData, input: Input): unknown {
  if (body !== undefined) return input.body
  const agreed = [confirm?.echo?.input, ...(confirm?.preview ?? []), ...Object.keys(confirm?.consent ?? {})]
  const given = Object.entries(fields).filter(
    ([, name]) => input[name] !== undefined && !agreed.includes(name),
  )
  return Object.fromEntries(given.map(([key, name]) => [key, input[name]]))
}

const sizeOf = (body: unknown): number => Object.keys(body ?? {}).length

/** Where an example names the variable of a secret, the body says what belongs there. */
const placeholders = ({ flags }: CommandData): Secrets => ({
  read: async (flag) => {
    const { kind, name } = flags.find((each) => flag === `--${each.name}-from`) ?? {}
    return kind === 'string' ? `<${name}>` : '{}'
  },
  ask: async () => '',
})

/** The words of a command line that `toExample` wrote. */
const wordsOf = (line: string): string[] =>
  (line.match(/(?:'[^']*'|\\'|[^\s'])+/g) ?? []).map((word) => word.replaceAll(/'([^']*)'|\\(')/g, '$1$2'))
