import { createHash } from 'node:crypto'
import { constants, mkdirSync, statSync } from 'node:fs'
import { open, readdir, unlink, writeFile } from 'node:fs/promises'
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
  readonly #place: readonly string[]
  readonly #now: () => number
  #swept = 0

  /** `place` is where the calls of this process go: processes that share the directory may differ in that. */
  constructor(state: string, now: () => number = Date.now, place: readonly string[] = []) {
    this.#directory = join(state, 'confirmations')
    this.#place = place
    this.#now = now
    prepare(this.#directory)
  }

  async issue(plan: Plan): Promise<string> {
    await this.#sweep()
    const token = randomToken()
    const issued: Issued = {
      plan: this.#fingerprint(token, plan),
      expires: this.#now() + tokenLifeSeconds * 1000,
    }
    await writeFile(this.#fileOf(token), JSON.stringify(issued), { mode: 0o600, flag: 'wx' })
    return token
  }

  async redeem(token: string, plan: Plan): Promise<Redeemed> {
    const file = this.#fileOf(token)
    const issued = await read(file)
    if (!issued || issued.expires <= this.#now() || issued.plan !== this.#fingerprint(token, plan))
      return 'refused'
    // Of all processes that try, the file system lets one remove the file: that one has the token.
    return unlink(file).then(
      () => 'redeemed',
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return 'refused'
        throw error
      },
    )
  }

  #fingerprint(token: string, plan: Plan): string {
    return fingerprint(token, { ...plan, place: this.#place })
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

const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Undefined also when the file is being written or was never one of ours: who writes it gives a consent. */
async function read(path: string): Promise<Issued | undefined> {
  const file = await open(path, flags).catch(() => undefined)
  try {
    const found = await file?.stat()
    if (!file || !found?.isFile() || !isOwn(found.uid)) return undefined
    const { plan, expires } = JSON.parse(await file.readFile('utf8')) as Partial<Issued>
    return typeof plan === 'string' && typeof expires === 'number' ? { plan, expires } : undefined
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}

/** Windows knows no such ids; there the profile of the user is private by itself. */
const isOwn = (uid: number): boolean => process.getuid === undefined || process.getuid() === uid

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
  const { mode, uid } = statSync(directory)
  if (!isOwn(uid))
    throw new Error(`${directory} belongs to another user. Give --state a directory of this one.`)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new Error(`Others may enter ${directory}. Run chmod 700 on it, or give --state another directory.`)
}
