import { AbsentError, UsageError } from './errors.ts'
import { distanceBetween } from './suggest.ts'

/** What the command line may begin with. */
export interface Routes {
  /** Ids of commands: their words joined by colons. */
  readonly ids: readonly string[]
  /** Former names, in the same form, to the ids of today. */
  readonly aliases: Readonly<Record<string, string>>
  readonly absences: readonly Absence[]
}

/** Operations that are kept from the command line for one reason, in the form of ids. */
export interface Absence {
  readonly reason: string
  readonly operations: readonly string[]
  readonly ids: readonly string[]
}

/**
 * Finds the command that the arguments begin with, and puts its id in front. Left to itself oclif shows a topic's help,
 * and exits with 0, when the verb is mistyped.
 */
export function route(argv: readonly string[], routes: Routes): string[] {
  if (argv[0] === 'help') return route([...argv.slice(1), '--help'], routes)
  const end = argv.findIndex((word) => word.startsWith('-'))
  const words = argv
    .slice(0, end < 0 ? argv.length : end)
    .flatMap((word, index) => (index === 0 ? word.split(':') : [word]))
  const rest = end < 0 ? [] : argv.slice(end)
  const help = isHelp(rest)
  if (words.length === 0) return withoutCommand(rest, help)

  for (let length = words.length; length > 0; length--) {
    const typed = words.slice(0, length).join(':')
    const id = Object.hasOwn(routes.aliases, typed)
      ? routes.aliases[typed]
      : routes.ids.find((known) => known === typed)
    const alone = length === words.length && (help || rest.length === 0)
    // Nothing follows a former command that is a topic now: whoever typed it looks for what is below.
    if (alone && id !== typed && routes.ids.some((other) => other.startsWith(`${typed}:`)))
      return [typed, '--help']
    if (id !== undefined) return help ? [id, '--help'] : [id, ...words.slice(length), ...rest]
    const absence = routes.absences.find(({ ids }) => ids.includes(typed))
    if (absence) throw new AbsentError(words.slice(0, length), absence.reason)
  }
  const topic = words.join(':')
  const isBelow = (id: string): boolean => id.startsWith(`${topic}:`)
  if (routes.ids.some(isBelow)) return [topic, '--help']
  const below = routes.absences.find(({ ids }) => ids.some(isBelow))
  if (below) throw new AbsentError(words, below.reason)
  throw unknown(words, routes)
}

function withoutCommand(rest: readonly string[], help: boolean): string[] {
  if (rest.length === 0 || help) return ['--help']
  if (rest[0] === '--version' || rest[0] === '-V') return ['--version']
  throw new UsageError(
    `${rest[0]} comes before the command.`,
    'Write the command first: molecule COMMAND [ARGUMENTS] [FLAGS]',
  )
}

function isHelp(rest: readonly string[]): boolean {
  const words = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  return words.includes('--help') || words.includes('-h')
}

/** Arguments follow a mistyped command, so only as many words are compared as each command has. */
function unknown(words: readonly string[], { ids }: Routes): UsageError {
  const near = ids
    .map((id) => ({ id, distance: distanceBetween(words, id.split(':')) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
  const names = near.map(({ id }) => `molecule ${id.replaceAll(':', ' ')}`)
  const known = words.slice(
    0,
    words.findIndex(
      (_, index) => !ids.some((id) => id.startsWith(`${words.slice(0, index + 1).join(':')}:`)),
    ),
  )
  return new UsageError(
    `There is no command "${words.slice(0, known.length + 2).join(' ')}".`,
    names.length > 0
      ? `Did you mean ${names.join(', or ')}?`
      : `List the commands with ${['molecule', ...known, '--help'].join(' ')}.`,
  )
}
