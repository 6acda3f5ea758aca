import { Command } from '@oclif/core/command'
import * as Args from '@oclif/core/args'
import type { ArgInput } from '@oclif/core/interfaces'
import { withBodyFile } from './body-file.ts'
import type { CommandData } from './command-data.ts'
import { toFailure } from './failure.ts'
import { globalFlags, toOclifFlags } from './flags.ts'
import type { Format } from './formats.ts'
import type { Given } from './inputs.ts'
import { withBatch } from './batch/batch.ts'
import { batchFlags } from './batch/flags.ts'
import { formatOf } from './output.ts'
import { report } from './report.ts'
import { runOperation } from './run.ts'
import { clean } from './text.ts'
import { toUsageError } from './usage.ts'

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
      const { args, flags } = await this.given()
      await runOperation({ data, args, flags, format: this.format(), userAgent: this.config.userAgent })
    }

    private async given(): Promise<{ args: Given; flags: Given }> {
      try {
        const eased = withBodyFile(withBatch(data, this.argv), this.argv)
        const { args, flags } = await this.parse({
          args: eased === data ? Generated.args : toOclifArgs(eased),
          flags: eased === data ? Generated.flags : { ...toOclifFlags(eased), ...batchFlags(data) },
          baseFlags: Generated.baseFlags,
        })
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
