import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Where the program keeps what it has to know in another run, and what is neither a setting nor a cache. */
export function stateDirectory(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const { XDG_STATE_HOME: own = '', HOME: home = homedir(), LOCALAPPDATA: local } = env
  // A relative one is to be ignored, says the standard.
  if (isAbsolute(own)) return join(own, 'molecule')
  const base =
    platform === 'win32' ? (local ?? join(home, 'AppData', 'Local')) : join(home, '.local', 'state')
  return join(base, 'molecule')
}
