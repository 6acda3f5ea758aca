import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { KeychainError } from '../errors.ts'
import { clean } from '../text.ts'
import type { Environment } from './config-file.ts'

/** Where the system keeps secrets, by its own tool: a library for it would be native code, and this program has none. */
export interface Keychain {
  /** `undefined` where there is no such entry. */
  read(account: string): Promise<string | undefined>
  write(account: string, secret: string): Promise<void>
  /** That there is no such entry is no mistake. */
  remove(account: string): Promise<void>
}

/** The keychain of a platform. A secret goes to its tool by standard input, never as an argument. */
export function createKeychain(env: Environment, platform = process.platform): Keychain {
  if (platform === 'darwin') return macos(env)
  if (platform === 'win32') return absent('Windows has no tool for it')
  return secretService(env)
}

const service = 'molecule'

/** A person may have to unlock it first. */
const limitMs = 30_000

const secretService = (env: Environment): Keychain => {
  const attributes = (account: string): string[] => ['service', service, 'account', account]
  return {
    async read(account) {
      const { code, stdout, stderr } = await ask('secret-tool', ['lookup', ...attributes(account)], '', env)
      if (code === 0) return stdout
      // It ends with 1 for what it does not find, and says nothing then.
      if (stderr === '') return undefined
      throw new KeychainError(`secret-tool: ${stderr}`)
    },
    async write(account, secret) {
      const args = ['store', `--label=Molecule ${account}`, ...attributes(account)]
      expectDone('secret-tool', await ask('secret-tool', args, secret, env))
    },
    async remove(account) {
      const { code, stderr } = await ask('secret-tool', ['clear', ...attributes(account)], '', env)
      if (code !== 0 && stderr !== '') throw new KeychainError(`secret-tool: ${stderr}`)
    },
  }
}

const macos = (env: Environment): Keychain => {
  /** How `security` says that there is none. */
  const notFound = 44
  const names = (account: string): string[] => ['-s', service, '-a', account]
  return {
    async read(account) {
      const args = ['find-generic-password', ...names(account), '-w']
      const found = await ask('security', args, '', env)
      if (found.code === notFound) return undefined
      expectDone('security', found)
      return Buffer.from(found.stdout.trim(), 'base64').toString()
    },
    async write(account, secret) {
      // Only commands that it reads from standard input keep a secret out of its arguments. Base64 needs no quoting.
      const value = Buffer.from(secret).toString('base64')
      const command = `add-generic-password -U -s "${service}" -a "${account}" -l "Molecule ${account}" -w "${value}"\n`
      expectDone('security', await ask('security', ['-i'], command, env))
    },
    async remove(account) {
      const found = await ask('security', ['delete-generic-password', ...names(account)], '', env)
      if (found.code !== notFound) expectDone('security', found)
    },
  }
}

function absent(reason: string): Keychain {
  const fail = async (): Promise<never> => {
    throw new KeychainError(reason)
  }
  return { read: fail, write: fail, remove: fail }
}

interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function expectDone(tool: string, { code, stderr }: Answer): void {
  if (code !== 0) throw new KeychainError(`${tool}: ${stderr || `it ended with ${code}`}`)
}

async function ask(tool: string, args: readonly string[], input: string, env: Environment): Promise<Answer> {
  try {
    const child = spawn(tool, args, { env: { ...env }, timeout: limitMs })
    // A tool that ends early does not read what it is given.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [stdout, stderr, [code, signal]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null, string | null]>,
    ])
    if (signal !== null) throw new KeychainError(`${tool} did not answer`)
    const [said = ''] = stderr.trim().split('\n', 1)
    return { code, stdout, stderr: clean(said).replace(new RegExp(`^${tool}: `), '') }
  } catch (error) {
    if (error instanceof KeychainError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new KeychainError(
      code === 'ENOENT' || code === 'ENOTDIR' ? `${tool} is not installed` : `${tool}: ${message}`,
    )
  }
}
