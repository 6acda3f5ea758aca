import * as Flags from '@oclif/core/flags'
import type { FlagInput } from '@oclif/core/interfaces'
import { UsageError } from '../../errors.ts'

interface Range {
  readonly summary: string
  readonly char?: 'n'
  readonly whole?: true
  readonly minimum: number
  readonly maximum?: number
}

/** A flag that takes a number. oclif's own does not say in its complaint which flag it is. */
export function numberFlag(name: string, range: Range): FlagInput[string] {
  const { summary, char, whole, minimum, maximum = Infinity } = range
  const kind = whole ? 'a whole number' : 'a number'
  const limits = maximum === Infinity ? `${minimum} or more` : `${minimum} to ${maximum}`
  return Flags.custom<number>({
    summary,
    helpValue: 'N',
    ...(char === undefined ? {} : { char }),
    parse: async (text) => {
      const value = text.trim() === '' ? Number.NaN : Number(text)
      if (
        value >= minimum &&
        value <= maximum &&
        Number.isFinite(value) &&
        (!whole || Number.isInteger(value))
      )
        return value
      throw new UsageError(`--${name} takes ${kind}, ${limits}, not ${text}.`)
    },
  })()
}
