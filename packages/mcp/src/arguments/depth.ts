import { maxDepthOfArguments } from '../limits.ts'
import { Refusal } from '../results/refusal.ts'

/** Whatever walks an argument later does so by recursion; JSON itself knows no limit. */
export function assertShallow(argument: string, value: unknown): void {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepthOfArguments)
      throw new Refusal(
        'INVALID_ARGUMENTS',
        `${argument} is nested deeper than ${maxDepthOfArguments} levels.`,
      )
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
}
