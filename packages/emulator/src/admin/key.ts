import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { MiddlewareHandler } from 'hono'

import { digest } from '../state/tokens.ts'

export const keyHeader = 'X-Emulator-Key'

/** What writing through the admin API takes; another one at each start. */
export interface AdminKey {
  readonly value: string
  /** Removes the file. */
  drop(): void
}

/** Makes a key, and leaves it in the directory for programs of the same user. */
export function createAdminKey(directory: string | undefined): AdminKey {
  const value = `local-admin-key-${randomBytes(16).toString('hex')}`
  if (directory === undefined) return { value, drop: () => undefined }
  const file = join(directory, 'admin-key')
  // The mode counts only for a new file, so one that was left behind goes first.
  rmSync(file, { force: true })
  writeFileSync(file, `${value}\n`, { mode: 0o600 })
  return { value, drop: () => rmSync(file, { force: true }) }
}

/** Lets writes in with the key only; a web page cannot send the header to another origin without asking first. */
export function requireKey(key: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    // Digests, so that the comparison takes the same time wherever it fails.
    const given = context.req.header(keyHeader)
    if (given !== undefined && digest(given) === digest(key)) return next()
    const error =
      given === undefined
        ? `the header ${keyHeader} is required; molecule-emulator prints the key when it starts`
        : `the header ${keyHeader} has another key than the one of this start`
    return context.json({ error }, 401)
  }
}
