/** The variables that hold credentials, by the first name of each where it has several. */
export const variablesOf = (credentials: readonly { readonly env: readonly string[] }[]): string[] =>
  credentials.flatMap(({ env }) => env[0] ?? [])

/** The remedy for credentials that are not there. */
export const askToSet = (variables: readonly string[]): string =>
  `Ask the user to set ${variables.join(' and ')} in the environment of this server.`
