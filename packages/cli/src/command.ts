import { Command } from '@oclif/core/command'
import * as Args from '@oclif/core/args'
import type { ArgInput } from '@oclif/core/interfaces'
import { asksForTemplate, withBodyFile } from './body-file.ts'
import type { CommandData } from './command-data.ts'
import { toFailure } from './failure.ts'
import { globalFlags, toOclifFlags } from './flags.ts'
import type { Format } from './formats.ts'
import type { Given } from './inputs.ts'
import { withBatch } from './batch/batch.ts'
import { batchFlags } from './batch/flags.ts'
import { decidingAgent, formatOf, formatOfText } from './output.ts'
import { report } from './report.ts'
import { runOperation } from './run.ts'
import { toShape } from './shape.ts'
import { tellOfAgent } from './terminal.ts'
import { clean } from './text.ts'
import { refuseValues, toUsageError } from './usage.ts'

type Ease = <Parts extends object>(parts: Parts) => Parts

/** Whoever asks what a command takes has nothing to give yet. */
const optional: Ease = (parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, { ...part, required: false }]),
  ) as typeof parts

/** Makes the command class of an operation. Everything that the class has comes from the data. */
export function defineCommand(data: CommandData): Command.Class {
  class Generated extends Command {
    static override summary = data.summary
    static override description = data.description
    static override args = toOclifArgs(data)
    static override flags = toOclifFlags(data)
    static override baseFlags = globalFlags
    static override examples = data.examples.map(({ summary, command }) => ({
      description: summary,
      command,
    }))
    // Further static fields go into the manifest as they are: the help prints the environment from these.
    static readonly services = data.services
    static readonly credentials = data.credentials
    static readonly otherCredentials = data.otherCredentials

    override async run(): Promise<void> {
      if (asksForTemplate(data, this.argv)) return this.printTemplate()
      const { args, flags } = await this.given()
      const { userAgent } = this.config
      if (flags.curl === true)
        return runOperation({ data, args, flags, format: formatOfText(this.argv), userAgent })
      tellOfAgent(decidingAgent(this.argv, process.env))
      await runOperation({ data, args, flags, format: this.format(), userAgent })
    }

    private async printTemplate(): Promise<void> {
      const { flags } = await this.given(this.argv, optional)
      const { toBodyTemplate } = await import('./body-template.ts')
      const format = this.format() === 'table' ? 'json' : this.format()
      const shape = await toShape(flags, format, { columns: [] })
      const template = await toBodyTemplate(data, (argv) => this.given(argv))
      process.stdout.write(`${await shape(template, { color: false })}\n`)
    }

    private async given(
      argv: readonly string[] = this.argv,
      ease: Ease = (parts) => parts,
    ): Promise<{ args: Given; flags: Given }> {
      try {
        refuseValues(argv, { ...Generated.flags, ...Generated.baseFlags })
        const eased = withBodyFile(withBatch(data, argv), argv)
        const { args, flags } = await this.parse(
          {
            args: ease(eased === data ? Generated.args : toOclifArgs(eased)),
            flags: ease(eased === data ? Generated.flags : { ...toOclifFlags(eased), ...batchFlags(data) }),
            baseFlags: Generated.baseFlags,
          },
          [...argv],
        )
        return {
          args: Object.fromEntries(
            Object.entries(args).map(([name, value]) => [name.replaceAll('-', '_'), value]),
          ),
          flags,
        }
      } catch (error) {
        throw toUsageError(error as Error, data, Object.keys({ ...Generated.flags, ...Generated.baseFlags }))
      }
    }

    private format(): Format {
      return formatOf(this.argv, process.env)
    }

    /** What a person should know beside the result; a program that reads the result has no use for it. */
    override warn(input: Error | string): Error | string {
      if (this.format() === 'table')
        process.stderr.write(`Warning: ${clean(input instanceof Error ? input.message : input)}\n`)
      return input
    }

    // Told here, where the command is known; what oclif would print is its own stack and the whole help.
    protected override async catch(error: unknown): Promise<void> {
      await report(toFailure(error, data), this.format(), error)
    }
  }
  if (data.deprecated) {
    Generated.state = 'deprecated'
    const end = data.sunset === undefined ? '' : ` and may stop working after ${data.sunset}`
    Generated.deprecationOptions = { message: `molecule ${data.words.join(' ')} is deprecated${end}.` }
  }
  return Generated
}

const toOclifArgs = ({ args }: CommandData): ArgInput =>
  Object.fromEntries(
    // oclif takes a missing argument from standard input, which belongs to the caller's loop.
    args.map(({ input, description, options }) => [
      input.replaceAll('_', '-'),
      Args.string({
        description,
        required: true,
        ignoreStdin: true,
        ...(options === undefined ? {} : { options: [...options] }),
      }),
    ]),
  )
