import * as Flags from '@oclif/core/flags'
import type { FlagInput } from '@oclif/core/interfaces'
import type { CommandData } from '../command-data.ts'
import { batchOf } from './batch.ts'

const helpGroup = 'BATCH'

/** How many run side by side unless it is said. */
export const usualParallel = 3

/** The flags of a command that can be carried out for many things at a time. */
export function batchFlags(data: CommandData): FlagInput {
  if (batchOf(data) === undefined) return {}
  const known = (data.lookUps ?? []).map(({ input }) => `--${input.replaceAll('_', '-')}`)
  return {
    all: Flags.boolean({
      summary: `Do it for all that fit ${[...known, '--filter'].join(' and ')}, instead of one.`,
      exclusive: ['plan-file', 'resume'],
      helpGroup,
    }),
    filter: Flags.string({
      summary: 'Only those for which this is true of their row in the list, in JMESPath.',
      helpValue: 'JMESPATH',
      dependsOn: ['all'],
      helpGroup,
    }),
    plan: Flags.boolean({
      summary: 'Print which ones they are, as --plan-file takes them, and send nothing.',
      dependsOn: ['all'],
      helpGroup,
    }),
    'plan-file': Flags.string({
      summary: 'Do it for what a plan lists; - is standard input.',
      helpValue: 'FILE|-',
      exclusive: ['all', 'resume'],
      helpGroup,
    }),
    'max-parallel': Flags.integer({
      summary: `How many may run at a time. [default: ${usualParallel}]`,
      helpValue: 'N',
      min: 1,
      max: 50,
      helpGroup,
    }),
    'on-failure': Flags.string({
      summary: 'What happens to those that have not begun when one fails. [default: stop]',
      options: ['stop', 'continue'],
      helpGroup,
    }),
    resume: Flags.string({
      summary: 'Go on with a batch that did not come to its end, by its id.',
      helpValue: 'BATCH',
      exclusive: ['all', 'plan-file'],
      helpGroup,
    }),
  }
}
