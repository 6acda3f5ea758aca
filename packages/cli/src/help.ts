import { stripVTControlCharacters } from 'node:util'
import { CommandHelp, Help } from '@oclif/core/help'
import type { Command } from '@oclif/core/command'
import type { Config, HelpOptions } from '@oclif/core/interfaces'
import { exitCodes } from './exit-codes.ts'
import { breakLine } from './break-line.ts'
import { credentials, services, type Service } from './generated/services.ts'
import { topics } from './generated/topics.ts'

/** What a command's record in the manifest tells beyond oclif's own fields. */
interface Extra {
  readonly services?: readonly string[]
  readonly credentials?: readonly string[]
  readonly otherCredentials?: readonly string[]
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
      { header: 'ENVIRONMENT', generate: (_, header) => [{ header, body: variables }] },
      section('OTHER KEYS', more.length === 0 ? '' : `${more.join(', ')}. See molecule --help.`),
    ]
  }
}

/** A section that is left out when there is nothing in it. */
const section = (header: string, body: string): ReturnType<CommandHelp['sections']>[number] => ({
  header,
  generate: () => (body === '' ? undefined : body),
})

/** Help as it stands on the terminal, with the environment that a command reads and the exit codes. */
export class MoleculeHelp extends Help {
  constructor(config: Config, options: Partial<HelpOptions> = {}) {
    super(config, options)
    this.CommandHelpClass = MoleculeCommandHelp
    this.render = plain('')
  }

  // oclif's own runs the description as a template.
  override formatRoot(): string {
    const usage = [
      `$ ${this.config.bin} COMMAND [ARGUMENTS] [FLAGS]`,
      `$ ${this.config.bin} TOPIC --help      lists the commands of a topic`,
      `$ ${this.config.bin} COMMAND --help    explains a command`,
    ]
    return [
      this.config.pjson.description,
      this.section('USAGE', usage.join('\n')),
      this.section('VERSION', this.config.userAgent),
    ].join('\n\n')
  }

  // Most people never call the other services: what is only for those stands apart.
  protected override async showRootHelp(): Promise<void> {
    const [usual, ...others] = services
    const isOf = (name: string, service: Service): boolean => topics[name]?.service === service.name
    const roots = this.sortedTopics.filter(({ name }) => !name.includes(':'))
    const apart = others.map((service) => ({
      header: `TOPICS OF ${titleOf(service).toUpperCase()}`,
      own: roots.filter(({ name }) => isOf(name, service)),
    }))
    const common = roots.filter((topic) => !apart.some(({ own }) => own.includes(topic)))
    const codes = Object.values(exitCodes).map(({ code, meaning }): [string, string] => [
      String(code),
      meaning,
    ])
    const usualKeys = new Set(services.flatMap((service) => service.credentials))
    const rest = Object.keys(credentials).filter((name) => !usualKeys.has(name))
    const environment = (service: Service): [string, string][] => [
      ...keysIn(service.credentials),
      ...addresses([service]),
    ]
    this.log(
      [
        this.formatRoot(),
        this.formatTopics(common),
        ...apart
          .filter(({ own }) => own.length > 0)
          .map(({ header, own }) => this.formatTopics(own).replace('TOPICS', header)),
        ...(usual === undefined ? [] : [this.section('ENVIRONMENT', environment(usual))]),
        ...others.map((service) =>
          this.section(`ENVIRONMENT OF ${titleOf(service).toUpperCase()}`, environment(service)),
        ),
        ...(rest.length === 0 ? [] : [this.section('OTHER KEYS', keysIn(rest))]),
        this.section('EXIT CODES', codes),
      ].join('\n\n'),
    )
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

/** The documented variable of each credential. */
const keysIn = (
  names: readonly string[],
  shorten: (text: string) => string = (text) => text,
): [string, string][] =>
  names
    .flatMap((name) => credentials[name] ?? [])
    .map(({ env, summary }): [string, string] => [env, shorten(summary)])

const addresses = (called: readonly Service[]): [string, string][] =>
  called.flatMap(({ variables }) => variables.map(({ env, summary }): [string, string] => [env, summary]))

const firstSentence = (text: string): string => text.replace(/(?<=\.)\s.*/s, '')

/** `The control plane, one for all organisations.` is the control plane. */
const titleOf = ({ title }: Service): string => title.replace(/[,.].*/s, '')
