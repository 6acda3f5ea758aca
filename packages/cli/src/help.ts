import { stripVTControlCharacters } from 'node:util'
import { Help } from '@oclif/core/help'
import type { Config, HelpOptions } from '@oclif/core/interfaces'
import { MoleculeCommandHelp, plain } from './command-help.ts'
import { addresses, keysIn } from './environment.ts'
import { exitCodes } from './exit-codes.ts'
import { credentials, services, type Service } from './generated/services.ts'
import { ownCommands, ownTopics } from './own/index.ts'
import { topics } from './generated/topics.ts'

/** Help as it stands on the terminal. That of the whole program tells of the environment and the exit codes. */
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
    const roots = Object.entries(topics)
      .filter(([name]) => !name.includes(':'))
      .map(([name, { description, service }]) => ({ name, description, service }))
    const apart = others.map((service) => ({
      header: `TOPICS OF ${titleOf(service).toUpperCase()}`,
      own: roots.filter((topic) => topic.service === service.name),
    }))
    const common = roots.filter((topic) => !apart.some(({ own }) => own.includes(topic)))
    const codes = Object.values(exitCodes).map(({ code, meaning }): [string, string] => [
      String(code),
      meaning,
    ])
    const usualKeys = new Set(services.flatMap((service) => service.credentials))
    const rest = Object.keys(credentials).filter((name) => !usualKeys.has(name))
    this.log(
      [
        this.formatRoot(),
        this.formatTopics(common),
        ...apart
          .filter(({ own }) => own.length > 0)
          .map(({ header, own }) => this.formatTopics(own).replace('TOPICS', header)),
        this.section(
          'OTHER COMMANDS',
          [
            ...Object.entries(ownTopics),
            ...Object.entries(ownCommands)
              .filter(([id]) => !id.includes(':'))
              .map(([id, { summary }]): [string, string] => [id, summary]),
          ].toSorted(([a], [b]) => a.localeCompare(b)),
        ),
        this.section('PROFILES', this.wrap(profiles)),
        ...(usual === undefined ? [] : [this.section('ENVIRONMENT', environmentOf(usual))]),
        ...others.map((service) =>
          this.section(`ENVIRONMENT OF ${titleOf(service).toUpperCase()}`, environmentOf(service)),
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

const profiles =
  'molecule login stores what opens a service, in a profile. Flags go before the environment, and the environment before the profile, which --profile or MOLECULE_PROFILE names.'

const environmentOf = (service: Service): [string, string][] => [
  ...keysIn(service.credentials),
  ...addresses([service]),
]

/** `The control plane, one for all organisations.` is the control plane. */
const titleOf = ({ title }: Service): string => title.replace(/[,.].*/s, '')
