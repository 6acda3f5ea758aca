import { stripVTControlCharacters } from 'node:util'
import { CommandHelp, Help } from '@oclif/core/help'
import type { Command } from '@oclif/core/command'
import type { Config, HelpOptions } from '@oclif/core/interfaces'
import { exitCodes } from './exit-codes.ts'
import { credentials, services } from './generated/services.ts'

/** What a command's record in the manifest tells beyond oclif's own fields. */
interface Extra {
  readonly services?: readonly string[]
  readonly credentials?: readonly string[]
}

/** Only this is ever replaced in a text: text from the contract must not run as a template, which oclif does twice. */
const plain =
  (id: string) =>
  (text: string): string =>
    text.replaceAll('<%= command.id %>', id)

class MoleculeCommandHelp extends CommandHelp {
  constructor(command: Command.Loadable, config: Config, options: HelpOptions) {
    super(command, config, options)
    this.render = plain(command.id)
  }

  /** `molecule workspace migrate-provider WORKSPACE-ID --to aws|hetzner|gcp [FLAGS]` */
  protected override defaultUsage(): string {
    const args = Object.values(this.command.args).map(({ name }) => name.toUpperCase())
    const required = Object.values(this.command.flags).filter((flag) => flag.required)
    const flags = required.map(
      (flag) =>
        `--${flag.name}${flag.type === 'boolean' ? '' : ` ${flag.options?.join('|') ?? String(flag.helpValue ?? 'TEXT')}`}`,
    )
    return [this.command.id, ...args, ...flags, '[FLAGS]'].join(' ')
  }

  // oclif puts the summary in front of the description, where it stands already.
  protected override description(): string | undefined {
    return this.command.description === undefined ? undefined : this.wrap(this.command.description)
  }

  // The first row decides about the indent: without a short flag in it the others stand askew.
  protected override flags(flags: Command.Flag.Any[]): [string, string | undefined][] | undefined {
    return super.flags([
      ...flags.filter(({ char }) => char !== undefined),
      ...flags.filter(({ char }) => char === undefined),
    ])
  }

  protected override groupFlags(flags: Command.Flag.Any[]): ReturnType<CommandHelp['groupFlags']> {
    return super.groupFlags(
      flags.toSorted((a, b) => Number(a.helpGroup === 'GLOBAL') - Number(b.helpGroup === 'GLOBAL')),
    )
  }

  protected override sections(): ReturnType<CommandHelp['sections']> {
    const { services: names = [], credentials: keys = [] } = this.command as Extra
    return [
      ...super.sections(),
      { header: 'ENVIRONMENT', generate: (_, header) => [{ header, body: environment(names, keys) }] },
    ]
  }
}

/** Help as it stands on the terminal, with the environment that a command reads and the exit codes. */
export class MoleculeHelp extends Help {
  constructor(config: Config, options: Partial<HelpOptions> = {}) {
    super(config, options)
    this.CommandHelpClass = MoleculeCommandHelp
    this.render = plain('')
  }

  // oclif's own runs the description as a template.
  override formatRoot(): string {
    const usage = this.section('USAGE', `$ ${this.config.bin} COMMAND [ARGUMENTS] [FLAGS]`)
    return [this.config.pjson.description, usage, this.section('VERSION', this.config.userAgent)].join('\n\n')
  }

  protected override async showRootHelp(): Promise<void> {
    await super.showRootHelp()
    const codes = Object.values(exitCodes).map(({ code, meaning }): [string, string] => [
      String(code),
      meaning,
    ])
    const variables = environment(
      services.map(({ name }) => name),
      Object.keys(credentials),
    )
    this.log([this.section('ENVIRONMENT', variables), this.section('EXIT CODES', codes)].join('\n\n'))
  }

  // Colour support is guessed from CI variables too; a pipe never gets escape sequences.
  protected override log(...lines: string[]): void {
    super.log(
      ...(process.stdout.isTTY && !process.env.NO_COLOR
        ? lines
        : lines.map((line) => stripVTControlCharacters(line))),
    )
  }
}

/** The variables that open a service, the documented name of each. */
function environment(names: readonly string[], keys: readonly string[]): [string, string][] {
  const found = [
    ...keys.flatMap((key) => credentials[key] ?? []),
    ...services.filter(({ name }) => names.includes(name)).flatMap(({ variables }) => variables),
  ]
  return found.map(({ env, summary }) => [env, summary])
}
