import { Command } from '@oclif/core/command'
import type { ArgInput, FlagInput } from '@oclif/core/interfaces'
import { toFailure, type Subject } from '../failure.ts'
import { globalFlags } from '../flags.ts'
import type { Format } from '../formats.ts'
import type { Given } from '../inputs.ts'
import { decidingAgent, formatOf, formatOfText } from '../output.ts'
import { report } from '../report.ts'
import { createTerminal, tellOfAgent, type Terminal } from '../terminal.ts'
import { refuseValues, toUsageError } from '../usage.ts'
import type { Candidate } from './complete.ts'

/** A command that is no operation of the contract. Each has a file of its own, which only its own runs load. */
export interface OwnCommand {
  readonly description: string
  readonly args: ArgInput
  readonly flags: FlagInput
  readonly examples: readonly { readonly summary: string; readonly command: string }[]
  /** Whether `--curl` can tell what it would send. */
  readonly curl?: true
  /** Whether it writes a text for another program, which only a flag turns into something else. */
  readonly writesText?: (flags: Given) => boolean
  /** What a shell may complete of an argument that has no fixed options, by its name. */
  readonly values?: Readonly<Record<string, (env: NodeJS.ProcessEnv) => Promise<readonly Candidate[]>>>
  run(invocation: OwnInvocation): Promise<void>
}

export interface OwnInvocation {
  readonly args: Given
  readonly flags: Given
  readonly format: Format
  readonly terminal: Terminal
  readonly userAgent: string
  /** The folder of this package. */
  readonly root: string
}

/** The flags that such a command has besides its own. */
export function commonFlags(own: OwnCommand): FlagInput {
  const { curl, ...others } = globalFlags
  return own.curl === true ? globalFlags : others
}

/** Makes the class of a command that is no operation. */
export function defineOwn(id: string, summary: string, own: OwnCommand): Command.Class {
  const subject = {
    words: id.split(':'),
    args: Object.keys(own.args).map((input) => ({ input })),
    flags: secretsOf(own.flags),
  }
  class Own extends Command {
    static override id = id
    static override summary = summary
    static override description = own.description
    static override args = own.args
    static override flags = own.flags
    static override baseFlags = commonFlags(own)
    static override examples = own.examples.map(({ summary: description, command }) => ({
      description,
      command,
    }))

    override async run(): Promise<void> {
      const { args, flags } = await this.given()
      const terminal = createTerminal(process.env)
      const { userAgent, root } = this.config
      const isText = flags.curl === true || own.writesText?.(flags) === true
      if (!isText) tellOfAgent(decidingAgent(this.argv, process.env))
      const format = isText ? formatOfText(this.argv) : this.format()
      await own.run({ args, flags, format, terminal, userAgent, root })
    }

    private async given(): Promise<{ args: Given; flags: Given }> {
      try {
        refuseValues(this.argv, { ...own.flags, ...Own.baseFlags })
        return await this.parse({ args: own.args, flags: own.flags, baseFlags: Own.baseFlags })
      } catch (error) {
        throw toUsageError(error as Error, subject, Object.keys({ ...own.flags, ...Own.baseFlags }))
      }
    }

    private format(): Format {
      return formatOf(this.argv, process.env)
    }

    protected override async catch(error: unknown): Promise<void> {
      await report(toFailure(error, subject), this.format(), error)
    }
  }
  return Own
}

/** The flags that name where a secret is: nothing that stands near them is repeated in a complaint. */
const secretsOf = (flags: FlagInput): Subject['flags'] =>
  Object.entries(flags as Readonly<Record<string, { helpValue?: unknown }>>)
    .filter(([, { helpValue }]) => helpValue === 'SOURCE')
    .map(([name]) => ({ name: name.replace(/-from$/, ''), path: [], sensitive: true }))
