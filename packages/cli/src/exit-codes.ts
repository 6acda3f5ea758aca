/** What a script should do next, as the exit code says it. Shown in the help and the README. */
export const exitCodes = {
  done: { code: 0, meaning: 'done' },
  unexpected: { code: 1, meaning: 'something unexpected, most likely a fault of this program' },
  usage: { code: 2, meaning: 'the command line is wrong: correct it' },
  sign_in: { code: 3, meaning: 'a credential is missing or not accepted: set it' },
  refused: { code: 4, meaning: 'refused, by the API or by this program: it will be refused again' },
  try_again: { code: 5, meaning: 'unreachable, busy or failing: try again later' },
  operation_failed: { code: 6, meaning: 'the operation ended badly, in whole or in part' },
  still_running: { code: 7, meaning: 'the time to wait is over and the operation still runs' },
  confirmation_required: { code: 8, meaning: 'not confirmed: nothing was sent' },
  interrupted: { code: 130, meaning: 'Ctrl-C: what was started still runs' },
} as const

export type ExitName = keyof typeof exitCodes
