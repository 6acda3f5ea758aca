import { join } from 'node:path'
import { stateDirectory } from '../../state-directory.ts'

/** The files of the one emulator that a person has running. */
export interface Places {
  readonly root: string
  /** Which process it is, and how it is reached. */
  readonly instance: string
  /** What it printed when it was ready. */
  readonly output: string
  readonly log: string
  /** Who is starting or stopping it. */
  readonly lock: string
  /** Its own directory, unless another one is named. */
  readonly data: string
}

export function places(env: Readonly<Record<string, string | undefined>>): Places {
  const root = join(stateDirectory(env), 'emulator')
  return {
    root,
    instance: join(root, 'instance.json'),
    output: join(root, 'output'),
    log: join(root, 'log'),
    lock: join(root, 'lock'),
    data: join(root, 'data'),
  }
}
