import { CommandHelp } from '@oclif/core/help'
import type { Command } from '@oclif/core/command'
import type { Config, HelpOptions } from '@oclif/core/interfaces'
import { breakLine } from './break-line.ts'
import { addresses, keysIn } from './environment.ts'
import { services } from './generated/services.ts'

/** What a command's record in the manifest tells beyond oclif's own fields. */
interface Extra {
  readonly services?: readonly string[]
  readonly credentials?: readonly string[]
  readonly otherCredentials?: readonly string[]
}

/** Only this is ever replaced in a text: text from the contract must not run as a template, which oclif does twice. */
export const plain =
  (id: string) =>
  (text: string): string =>
    text.replaceAll('<%= command.id %>', id)

/** Help of one command, with the environment that it reads. */
export class MoleculeCommandHelp extends CommandHelp {
  constructor(command: Command.Loadable, config: Config, options: HelpOptions) {
    super(command, config, options)
    this.render = plain(command.id)
  }

  /** `molecule workspace migrate-provider WORKSPACE-ID --to aws|hetzner|gcp [FLAGS]` */
  protected override defaultUsage(): string {
    const args = Object.values(this.command.args).map(({ name, required, multiple }) => {
      const shown = `${name.toUpperCase()}${multiple ? '...' : ''}`
      return required ? shown : `[${shown}]`
    })
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

  // oclif breaks lines inside quotes too, and what is pasted then is another command.
  protected override examples(examples: Command.Example[] | undefined | string): string | undefined {
    if (!Array.isArray(examples)) return undefined
    const blocks = examples.map((example) => {
      const { description, command } =
        typeof example === 'string' ? { description: '', command: example } : example
      return [this.wrap(description), '', this.indent(breakLine(`$ ${command}`, this.opts.maxWidth - 6))]
    })
    return blocks.map((lines) => lines.join('\n')).join('\n\n')
  }

  protected override sections(): ReturnType<CommandHelp['sections']> {
    const {
      services: names = [],
      credentials: keys = [],
      otherCredentials: others = [],
    } = this.command as Extra
    const called = services.filter(({ name }) => names.includes(name))
    const variables = [...keysIn(keys, firstSentence), ...addresses(called)]
    const more = keysIn(others).map(([env]) => env)
    const secret = Object.values(this.command.flags).some(
      (flag) => 'helpValue' in flag && flag.helpValue === 'SOURCE',
    )
    return [
      ...super.sections(),
      section(
        'SOURCE',
        secret ? 'Where a secret is: env:NAME, file:PATH, or - for standard input. Never the value.' : '',
      ),
      {
        header: 'ENVIRONMENT',
        generate: (_, header) => (variables.length === 0 ? undefined : [{ header, body: variables }]),
      },
      section('OTHER KEYS', more.length === 0 ? '' : `${more.join(', ')}. See molecule --help.`),
    ]
  }
}

/** A section that is left out when there is nothing in it. */
const section = (header: string, body: string): ReturnType<CommandHelp['sections']>[number] => ({
  header,
  generate: () => (body === '' ? undefined : body),
})

const firstSentence = (text: string): string => text.replace(/(?<=\.)\s.*/s, '')
