import { credentials, type Service } from './generated/services.ts'

/** The documented variable of each credential. */
export const keysIn = (
  names: readonly string[],
  shorten: (text: string) => string = (text) => text,
): [string, string][] =>
  names
    .flatMap((name) => credentials[name] ?? [])
    .map(({ env, summary }): [string, string] => [env, shorten(summary)])

/** The variables that say where services are. */
export const addresses = (called: readonly Service[]): [string, string][] =>
  called.flatMap(({ variables }) => variables.map(({ env, summary }): [string, string] => [env, summary]))
