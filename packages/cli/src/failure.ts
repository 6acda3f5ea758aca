import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  InputError,
  OperationFailedError,
  SupersededError,
  TimeoutError,
  UnresolvedError,
} from '@molecule-ai/sdk'
import { CLIError } from '@oclif/core/errors'
import type { CommandData } from './command-data.ts'
import {
  AbsentError,
  ConfirmationError,
  Interrupted,
  KeychainError,
  RefusedError,
  SignInError,
  UsageError,
  WaitError,
} from './errors.ts'
import { exitCodes, type ExitName } from './exit-codes.ts'
import { commands } from './generated/commands.ts'
import { services } from './generated/services.ts'
import { withFlags } from './spelling.ts'

/** How a run that did not succeed is told: in words on standard error, or as JSON on standard output. */
export interface Failure {
  readonly code: ExitName
  readonly message: string
  readonly status?: number
  readonly exit: number
  readonly remedy?: string
  /** What the answer says besides: the secrets that are missing, the workspaces that are in the way. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly operation?: string
  readonly requestId?: string
  readonly state?: string
}

/** The command that did not succeed; only those of operations have one. */
export type Subject = Pick<CommandData, 'words'> & {
  readonly operation?: string
  readonly args: readonly { readonly input: string }[]
  readonly flags: readonly Pick<CommandData['flags'][number], 'name' | 'path' | 'sensitive'>[]
}

/** What went wrong and what to do next. */
export function toFailure(error: unknown, data?: Subject): Failure {
  const code = codeOf(error)
  const { message, remedy: own } = textOf(error, data)
  const remedy = code === 'sign_in' && data?.operation !== undefined ? withLogin(error, own) : own
  const details = error instanceof ApiError ? detailsOf(error.body) : {}
  return {
    code,
    message,
    ...(error instanceof ApiError ? { status: error.status } : {}),
    exit: exitCodes[code].code,
    ...(remedy === undefined ? {} : { remedy }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(data?.operation === undefined ? {} : { operation: data.operation }),
    ...(error instanceof ApiError && error.requestId !== undefined ? { requestId: error.requestId } : {}),
    ...(error instanceof WaitError && error.state !== undefined ? { state: error.state } : {}),
  }
}

/** What was not accepted may be from anywhere. */
const withLogin = (error: unknown, remedy: string | undefined): string | undefined =>
  error instanceof ApiError
    ? [remedy, 'molecule whoami tells where it is from, and molecule login stores another.']
        .filter(Boolean)
        .join(' ')
    : remedy

function codeOf(error: unknown): ExitName {
  if (error instanceof WaitError) return error.code
  if (error instanceof ConfirmationError) return 'confirmation_required'
  if (error instanceof AbsentError || error instanceof RefusedError) return 'refused'
  if (error instanceof Interrupted) return 'interrupted'
  if (error instanceof ApiError) return codeOfStatus(error.status)
  if (error instanceof ConnectionError || error instanceof KeychainError) return 'try_again'
  if (error instanceof CredentialError || error instanceof SignInError) return 'sign_in'
  if (error instanceof UnresolvedError && error.cause !== undefined) return codeOf(error.cause)
  // How a superseded one ended is not known: that is no success either.
  if (error instanceof OperationFailedError || error instanceof SupersededError) return 'operation_failed'
  if (error instanceof TimeoutError) return 'still_running'
  const usage = [UsageError, InputError, UnresolvedError, ConfigurationError, CLIError]
  return usage.some((kind) => error instanceof kind) ? 'usage' : 'unexpected'
}

/** What an answer of the API means for the exit code. */
export function codeOfStatus(status: number): ExitName {
  if (status === 401) return 'sign_in'
  // What is not implemented (501) is not so a moment later either.
  const passing = status === 408 || status === 429 || (status >= 500 && status !== 501)
  return passing ? 'try_again' : 'refused'
}

interface Text {
  readonly message: string
  readonly remedy?: string | undefined
}

function textOf(error: unknown, data: Subject | undefined): Text {
  if (!(error instanceof Error)) return { message: String(error) }
  if (error instanceof CredentialError) return missingCredential(error, data)
  const message = withFlags(inWords(error.message, data))
  if (error instanceof InputError) return { message, remedy: `Check ${spelled(error.input, data)}.` }
  if (error instanceof UnresolvedError)
    return {
      message: message.replace(` Give ${error.input}.`, ''),
      remedy: `Give ${spelled(error.input, data)}.`,
    }
  const remedy =
    'remedy' in error && typeof error.remedy === 'string' ? withFlags(error.remedy) : unexpected(error)
  if (remedy === undefined || !message.includes(remedy)) return { message, remedy }
  return { message: message.slice(0, message.indexOf(remedy)).trim(), remedy }
}

/** The message has these already. */
const inMessage = new Set(['error', 'message', 'detail', 'hint'])

function detailsOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {}
  return Object.fromEntries(Object.entries(body).filter(([key]) => !inMessage.has(key)))
}

const unexpected = (error: Error): string | undefined =>
  codeOf(error) === 'unexpected' ? 'Set MOLECULE_DEBUG=1 to see where it happened.' : undefined

function missingCredential({ credentials }: CredentialError, data: Subject | undefined): Text {
  const names = credentials.flatMap(({ env }) => env.slice(0, 1))
  const subject = data?.words.join(' ') ?? 'This command'
  if (names.length < credentials.length)
    return { message: `${subject} needs a signed-in browser session, which a command line does not have.` }
  const what = credentials.map(({ description }) => description.split('\n', 1)[0] ?? '')
  const [only = ''] = what
  // It stores what usually opens a service, and nothing else.
  const isStored = services.some(({ credentials: usual }) =>
    credentials.every(({ name }) => usual.includes(name)),
  )
  const login = isStored ? ', or sign in with molecule login' : ''
  const remedy =
    names.length === 1
      ? `Set ${names[0]}${login}. ${only}`
      : `Set ${names.length === 2 ? 'both' : 'them all'}${login}. ${names.map((name, index) => `${name}: ${what[index]}`).join(' ')}`
  return { message: `${subject} needs ${names.join(' and ')}.`, remedy: remedy.trim() }
}

/** The SDK names operations; here they are commands, that of a look-up or a look at a status as well. */
const inWords = (message: string, data: Subject | undefined): string =>
  message.replace(
    /(?<=^|\. )([a-z]+[A-Z]\w*)(?=:? )/g,
    (id) => (id === data?.operation ? data.words : wordsOf(id))?.join(' ') ?? id,
  )

/** The command of an operation. */
export const wordsOf = (operation: string): readonly string[] | undefined =>
  Object.values(commands).find((load) => load().operation === operation)?.().words

function spelled(input: string, data: Subject | undefined): string {
  if (data?.args.some((arg) => arg.input === input)) return input.replaceAll('_', '-').toUpperCase()
  const flag = data?.flags.find(({ path }) => path[0] === input)
  return `--${flag?.name ?? input.replaceAll('_', '-')}${flag?.sensitive ? '-from' : ''}`
}
