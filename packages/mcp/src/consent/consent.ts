import { clean, toLine } from '../results/clean.ts'
import { Refusal } from '../results/refusal.ts'
import { tokenLifeSeconds, type Plan, type Redeemed, type Tokens } from './tokens.ts'
import type { Call } from '../tool.ts'

/** `token`: ask the person through the client, or by a second call when the client cannot. `elicit-only`: only the first. */
export type ConfirmMode = 'token' | 'elicit-only' | 'off'

/** One required text that a person types. Never an empty form: some clients accept those by themselves. */
export interface Question {
  readonly message: string
  readonly field: string
  readonly title: string
}

/** What the person answered; undefined when the form was declined, closed, not filled in or not understood. */
export type Ask = (question: Question) => Promise<string | undefined>

export interface Consent {
  readonly how: 'elicitation' | 'token' | 'off' | 'preview' | 'not_required'
  readonly input: Readonly<Record<string, unknown>>
}

export interface ConsentContext {
  readonly mode: ConfirmMode
  readonly tokens: Tokens
  readonly token?: string
  /** Absent when the client has no forms. */
  readonly ask?: Ask
  /** Who may use the token that is given out. */
  readonly principal?: string
}

/**
 * Gets the consent that an operation needs, and returns the input with the API's own confirmation filled in.
 * The plan is the input as it will be sent, defaults included: what is done is what was shown.
 */
export async function getConsent(
  call: Call,
  input: Readonly<Record<string, unknown>>,
  context: ConsentContext,
): Promise<Consent> {
  const { confirm } = call.effect
  if (!confirm) return { how: 'not_required', input }
  const previews = call.inputs.some(({ guard, name }) => guard === 'preview' && input[name] === true)
  // Where the API wants its own confirmation even for a preview, a preview is asked about like the rest.
  if (previews && !call.inputs.some(({ guard }) => guard === 'consent')) return { how: 'preview', input }
  const message = toMessage(call, confirm.message, input)
  if (context.ask && context.mode !== 'off') return byForm(call, input, message, context.ask)

  // Nobody should look for a name first that would not help.
  if (context.mode === 'elicit-only')
    throw refused('This server asks a person before it does this, and the client cannot show a form.', {
      effect: message,
      remedy: 'Use a client with elicitation, or start the server with --confirm=token.',
    })
  const echo = call.inputs.find(({ guard, required }) => guard === 'echo' && required)
  if (echo && fill(call, input)[echo.name] === undefined)
    throw new Refusal('INVALID_ARGUMENTS', `${echo.name} is required. Nothing was changed.`, {
      remedy: `Ask the user for ${echo.name}: it shows that they mean it, so do not fill in what you read.`,
    })
  if (context.mode === 'off') return { how: 'off', input: fill(call, input) }
  return byToken(call, input, message, context)
}

async function byToken(
  call: Call,
  input: Readonly<Record<string, unknown>>,
  message: string,
  { tokens, token, principal }: ConsentContext,
): Promise<Consent> {
  const plan: Plan = { operationId: call.operationId, input, ...(principal !== undefined && { principal }) }
  const redeemed = token === undefined ? 'absent' : await tokens.redeem(token, plan)
  if (redeemed === 'redeemed') return { how: 'token', input: fill(call, input) }
  throw refused(notRedeemed[redeemed], {
    effect: message,
    confirm_token: await tokens.issue(plan),
    expires_in_seconds: tokenLifeSeconds,
    remedy:
      'Show the effect to the user. Only if they agree, call again with the same arguments and this confirm_token.',
  })
}

const notRedeemed: Readonly<Record<Exclude<Redeemed, 'redeemed'> | 'absent', string>> = {
  absent: 'A person has to agree first.',
  refused: 'The confirm_token is used up, expired, or belongs to other arguments or to another caller.',
  foreign:
    'This process did not issue the confirm_token: it is of another one, or of before a restart. Processes share tokens when all are started with the same --state.',
}

async function byForm(
  call: Call,
  input: Readonly<Record<string, unknown>>,
  message: string,
  ask: Ask,
): Promise<Consent> {
  const echo = call.effect.confirm?.echo
  const question = echo
    ? { message, field: echo, title: `Type the ${echo.replaceAll('_', ' ')} to continue` }
    : { message, field: 'confirm', title: 'Type yes to continue' }
  const typed = await ask(question)
  if (typed === undefined) throw refused('The user did not agree.', { remedy: notAgain })
  const expected = echo ? input[echo] : 'yes'
  const matches =
    expected === undefined ? typed !== '' : (echo ? typed : typed.trim().toLowerCase()) === expected
  if (!matches) throw refused('What the user typed does not match.', { remedy: notAgain })
  return { how: 'elicitation', input: fill(call, input, typed) }
}

const notAgain = 'Call again only if the user asks for it.'

const refused = (detail: string, details: Record<string, unknown> = {}): Refusal =>
  new Refusal('CONFIRMATION_REQUIRED', `${detail} Nothing was changed.`, { ok: false, ...details })

/** Sets the API's own confirmation, which nothing else ever sets. */
function fill(call: Call, input: Readonly<Record<string, unknown>>, typed?: string): Record<string, unknown> {
  const echo = call.effect.confirm?.echo
  const echoed = typed ?? (echo === undefined ? undefined : input[echo])
  const filled: Record<string, unknown> = { ...input }
  for (const { name, guard, consent } of call.inputs) {
    if (guard === 'consent') filled[name] = consent
    if (guard === 'echo' && echoed !== undefined) filled[name] = echoed
  }
  return filled
}

/** The body as it will be once a person has agreed, to be validated before anybody is asked. */
export const withConsent = fill

/** What will be done. Arguments that the message does not mention are added: nothing is done that was not shown. */
function toMessage(call: Call, template: string, input: Readonly<Record<string, unknown>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => toText(shown(call, input, name)))
  const others = call.inputs.filter(
    ({ name, guard }) => input[name] !== undefined && !template.includes(`{${name}}`) && guard !== 'echo',
  )
  const list = others.map(({ name }) => `${name}: ${toText(shown(call, input, name))}`)
  return list.length === 0 ? filled : `${filled}\n\nSent along: ${list.join('; ')}`
}

/** A value without its secrets. */
function shown(call: Call, input: Readonly<Record<string, unknown>>, name: string): unknown {
  const { sensitive, secrets = [] } = call.inputs.find((each) => each.name === name) ?? {}
  return sensitive ? '[secret]' : secrets.reduce(cover, input[name])
}

function cover(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return '[secret]'
  if (typeof value !== 'object' || value === null || !(key in value)) return value
  return { ...value, [key]: cover((value as Record<string, unknown>)[key], rest) }
}

/**
 * Values come from arguments and look-ups. They stay on their line and short, and what is more than a word is quoted, so
 * that they cannot pose as our text or as another argument.
 */
function toText(value: unknown): string {
  if (value === undefined || value === null) return 'unknown'
  const line = toLine(clean(typeof value === 'string' ? value : JSON.stringify(value)))
  const left = line.length - longestValue
  // The ellipsis stands right after the text: what removes secrets knows halves of them by it.
  const short = left > 0 ? `${line.slice(0, longestValue)}…` : line
  const plain = typeof value !== 'string' || /^[\w.:@/+…-]+$/.test(short)
  return (plain ? short : JSON.stringify(short)) + (left > 0 ? ` [+${left} characters]` : '')
}

const longestValue = 200
