import type { ExitName } from './exit-codes.ts'
import type { Shape } from './shape.ts'

/** A command line that cannot be carried out as it was typed. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly remedy: string | undefined

  constructor(message: string, remedy?: string) {
    super(message)
    this.remedy = remedy
  }
}

/** The command was carried out, and its result cannot be shown as it was asked for: it is shown whole. */
export class UnfitError extends UsageError {
  readonly result: unknown

  constructor(message: string, remedy: string | undefined, result: unknown) {
    super(message, remedy)
    this.result = result
  }
}

/** What was asked for exists, but not on the command line, whatever the arguments are. */
export class AbsentError extends Error {
  override readonly name = 'AbsentError'

  constructor(words: readonly string[], reason: string) {
    super(`${words.join(' ')} is not available on the command line. ${reason}`)
  }
}

/** This program will not do it as things are here, such as with a file that it cannot read. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly remedy: string | undefined

  constructor(message: string, remedy?: string) {
    super(message)
    this.remedy = remedy
  }
}

/** A credential that cannot be used where it would have to be. */
export class SignInError extends Error {
  override readonly name = 'SignInError'
  readonly remedy: string

  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** The keychain of the system is not there, is locked, or does not do what it is asked. */
export class KeychainError extends Error {
  override readonly name = 'KeychainError'
  readonly remedy = 'Unlock the keychain and try again.'
}

/** What was asked for needs a confirmation that it did not get. Nothing was done. */
export class ConfirmationError extends Error {
  override readonly name = 'ConfirmationError'
  readonly remedy: string | undefined

  constructor(words: readonly string[], flags: readonly string[], untouched = 'Nothing was sent.') {
    super(
      flags.length === 0
        ? `Not confirmed. ${untouched}`
        : `${words.join(' ')} has to be confirmed. ${untouched}`,
    )
    this.remedy = flags.length === 0 ? undefined : `Confirm with ${flags.join(' ')}.`
  }
}

/** The person pressed Ctrl-C before anything was sent. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** A wait that did not end in success. */
export class WaitError extends Error {
  override readonly name = 'WaitError'
  readonly code: ExitName
  readonly remedy: string
  /** The last state seen, and the status that it is from. */
  readonly state: string | undefined
  readonly result: unknown
  /** How the result was asked for, where that was said. */
  shape: Shape | undefined

  constructor(
    code: ExitName,
    message: string,
    fields: { remedy: string; state?: string | undefined; result?: unknown },
  ) {
    super(message)
    this.code = code
    this.remedy = fields.remedy
    this.state = fields.state
    this.result = fields.result
  }
}

/** Has what a wait came to written as its result would have been: bad ends are looked into most of all. */
export async function shaped<Value>(shape: Shape, work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    if (error instanceof WaitError) error.shape ??= shape
    throw error
  }
}
