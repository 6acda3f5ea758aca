import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** No profile of the person who runs the tests plays a part in them. */
const nowhere = '/dev/null/none'

let state: string | undefined

/** What a shell has, and a place for what a run remembers: not that of whoever runs the tests. */
export function surroundings(): Record<string, string | undefined> {
  if (state === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'molecule-state-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    state = made
  }
  const { PATH, HOME } = process.env
  return { PATH, HOME, XDG_CONFIG_HOME: nowhere, XDG_STATE_HOME: state }
}
