/** The command line or the environment does not make sense; the message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
