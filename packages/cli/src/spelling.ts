import { services } from './generated/services.ts'

/** The SDK names the options that hold addresses; here they are flags. */
export const withFlags = (text: string): string =>
  services.reduce(
    (rest, { option, flag }) => rest.replace(new RegExp(`\\b${option}\\b`, 'g'), `--${flag}`),
    text,
  )

/** Why a look failed, for a line that says already what was looked at. */
export const toReason = (message: string): string => withFlags(message.replace(/^\w+: /, ''))
