import type { CommandData } from './command-data.ts'
import { ConfirmationError } from './errors.ts'
import type { Input } from './inputs.ts'
import { unmet } from './needs.ts'
import { asText, clean } from './text.ts'
import type { Terminal } from './terminal.ts'

export interface Resolved {
  readonly input: Input
  /** For each input `explicit`, or the operation that it was looked up with. */
  readonly sources: Readonly<Record<string, string>>
}

export interface ConfirmOptions {
  readonly yes: boolean
  readonly terminal: Pick<Terminal, 'interactive' | 'note' | 'ask'>
  /** Looks up what was left out. Sends nothing else. */
  readonly resolve: (input: Input) => Promise<Resolved>
  /** How the input that is typed is given, where it is not a flag of its own. */
  readonly echoFlag?: string
}

/** Shows what is about to happen and makes sure that it is wanted. The answer is the input to send, consent included. */
export async function confirm(
  data: CommandData,
  input: Input,
  { yes, terminal, resolve, echoFlag }: ConfirmOptions,
): Promise<Input> {
  const { confirm: plan } = data
  if (plan === undefined || plan.preview.some((name) => input[name] === true)) return input
  const echo = plan.echo !== undefined && input[plan.echo.input] === undefined ? plan.echo : undefined
  const missing = [
    ...(yes ? [] : ['--yes']),
    ...(echo === undefined ? [] : [echoFlag ?? `--${echo.flag} TEXT`]),
  ]
  // Decided before anything is looked up: without consent not a byte is sent.
  if (missing.length > 0 && (yes || !terminal.interactive)) throw new ConfirmationError(data.words, missing)

  // Looking up insists on all that is required, and the echo is typed once the plan is known.
  const resolved = await resolve(echo === undefined ? input : { ...input, [echo.input]: '-' })
  terminal.note(fill(plan.message, resolved.input))
  for (const [name, source] of Object.entries(resolved.sources)) {
    if (source === 'explicit') continue
    terminal.note(`  ${name.replaceAll('_', ' ')}: ${show(resolved.input[name])} (looked up)`)
  }
  for (const need of unmet(data, resolved.input)) terminal.note(clean(`Warning: ${need}`))
  const agreed = { ...resolved.input, ...plan.consent }
  if (echo !== undefined) return { ...agreed, [echo.input]: await askEcho(echo.input, data, terminal) }
  if (yes || /^y(es)?$/i.test((await terminal.ask('Go on? [y/N] ')).trim())) return agreed
  throw new ConfirmationError(data.words, [])
}

async function askEcho(
  input: string,
  { words }: CommandData,
  terminal: ConfirmOptions['terminal'],
): Promise<string> {
  const text = (await terminal.ask(`${input.replaceAll('_', ' ')}: `)).trim()
  if (text === '') throw new ConfirmationError(words, [])
  return text
}

/** A question with what it asks about. */
export const fill = (message: string, input: Input): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) =>
    input[name] === undefined ? '(not given)' : show(input[name]),
  )

const show = (value: unknown): string => clean(asText(value))
