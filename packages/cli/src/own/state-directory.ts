import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Where this program keeps what it has to remember, below `XDG_STATE_HOME`. */
export function stateDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_STATE_HOME: given = '' } = env
  return join(isAbsolute(given) ? given : join(homedir(), '.local', 'state'), 'molecule')
}
