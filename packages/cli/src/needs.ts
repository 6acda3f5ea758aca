import type { CommandData } from './command-data.ts'
import type { Input } from './inputs.ts'

/** What the contract misses in an input. The service decides; a person should know before agreeing to anything. */
export const unmet = ({ needs = [] }: Pick<CommandData, 'needs'>, input: Input): string[] =>
  needs
    .filter(({ when, values }) => values.includes(input[when]))
    .filter(({ input: name, not }) => (not === undefined ? input[name] === undefined : input[name] === not))
    .map(({ message }) => message)
