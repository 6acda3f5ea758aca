// For the docs, which show what the server says of itself. It is not part of what is published.
import { httpTokenVariable, secretPrefix } from './limits.ts'

export { entries } from './generated/index.ts'
export { flags, variableOf } from './options/flags.ts'
export { codeOf } from './results/failures.ts'
export { ownTools, searchToolset } from './search/tools.ts'
export { toolsetsOf } from './selection/selection.ts'
export type { Entry, PortableSchema, Tool } from './tool.ts'

/** What the server reads from the environment beside addresses, credentials and the variables of its flags. */
export const variables: readonly { readonly name: string; readonly meaning: string }[] = [
  { name: httpTokenVariable, meaning: 'over HTTP, the one bearer token that all clients have to send' },
  { name: `${secretPrefix}<NAME>`, meaning: 'a secret that an agent may refer to as `env:` and this name' },
  { name: 'XDG_STATE_HOME', meaning: 'where new secrets are written, below `molecule/secrets`' },
]
