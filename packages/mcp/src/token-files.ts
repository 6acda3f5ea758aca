import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  fingerprint,
  randomToken,
  tokenLifeSeconds,
  type Plan,
  type Redeemed,
  type Tokens,
} from './tokens.ts'

const sweepEveryMs = 60_000

interface Issued {
  readonly plan: string
  readonly expires: number
}

/**
 * Tokens that are files, so that every process that shares the directory knows them, also after a restart. A file is
 * named by the hash of its token and holds a fingerprint of the plan: who can read it can still not agree to anything.
 */
export class TokenFiles implements Tokens {
  readonly #directory: string
  readonly #now: () => number
  #swept = 0

  constructor(state: string, now: () => number = Date.now) {
    this.#directory = join(state, 'confirmations')
    this.#now = now
    prepare(this.#directory)
  }

  async issue(plan: Plan): Promise<string> {
    await this.#sweep()
    const token = randomToken()
    const issued: Issued = {
      plan: fingerprint(token, plan),
      expires: this.#now() + tokenLifeSeconds * 1000,
    }
    await writeFile(this.#fileOf(token), JSON.stringify(issued), { mode: 0o600, flag: 'wx' })
    return token
  }

  async redeem(token: string, plan: Plan): Promise<Redeemed> {
    const file = this.#fileOf(token)
    const issued = await read(file)
    if (!issued || issued.expires <= this.#now() || issued.plan !== fingerprint(token, plan)) return 'refused'
    // Of all processes that try, the file system lets one remove the file: that one has the token.
    return unlink(file).then(
      () => 'redeemed',
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return 'refused'
        throw error
      },
    )
  }

  #fileOf(token: string): string {
    return join(this.#directory, createHash('sha256').update(token).digest('hex'))
  }

  /** Removes what nobody redeemed in time. Another process may do the same at the same moment. */
  async #sweep(): Promise<void> {
    if (this.#now() - this.#swept < sweepEveryMs) return
    this.#swept = this.#now()
    for (const name of await readdir(this.#directory)) {
      const file = join(this.#directory, name)
      const issued = await read(file)
      if (issued && issued.expires <= this.#now()) await unlink(file).catch(() => undefined)
    }
  }
}

/** Undefined also when the file is being written or was never one of ours. */
async function read(file: string): Promise<Issued | undefined> {
  try {
    const { plan, expires } = JSON.parse(await readFile(file, 'utf8')) as Partial<Issued>
    return typeof plan === 'string' && typeof expires === 'number' ? { plan, expires } : undefined
  } catch {
    return undefined
  }
}

/** Fails at the start rather than when somebody has agreed. */
function prepare(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new Error(`${directory} cannot be written. Give --state a directory that this user can write.`, {
      cause,
    })
  }
  // Who can write there could put down an agreement that nobody gave.
  if (process.platform !== 'win32' && (statSync(directory).mode & 0o077) !== 0)
    throw new Error(`Others may enter ${directory}. Run chmod 700 on it, or give --state another directory.`)
}
