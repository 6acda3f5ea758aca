import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { UsageError } from './errors.ts'
import type { Terminal } from './terminal.ts'

/** Where secret values come from. Never from the arguments: other users of the machine can read those. */
export interface Secrets {
  /** Reads `env:NAME`, `file:PATH` or `-`, standard input. */
  read(flag: string, source: string): Promise<string>
  /** Asks a person, without showing what is typed. */
  ask(flag: string): Promise<string>
}

export function createSecrets(
  terminal: Pick<Terminal, 'stdin' | 'interactive' | 'ask'>,
  env: NodeJS.ProcessEnv,
): Secrets {
  let stdinTaken: string | undefined
  const readStdin = async (flag: string): Promise<string> => {
    if (stdinTaken !== undefined)
      throw new UsageError(`${stdinTaken} and ${flag} cannot both read standard input.`)
    stdinTaken = flag
    return text(terminal.stdin)
  }
  const read = async (flag: string, source: string): Promise<string> => {
    if (source === '-') return readStdin(flag)
    const [, kind, name = ''] = source.match(/^(env|file):(.+)$/s) ?? []
    if (kind === 'file') return readText(name)
    // What was typed may be the secret itself, so it is not repeated.
    if (kind === undefined)
      throw new UsageError(`${flag} takes env:NAME, file:PATH or - for standard input, never the value.`)
    const value = env[name]
    if (value === undefined)
      throw new UsageError(`${flag} names the environment variable ${name}, which is not set.`)
    return value
  }
  return {
    async read(flag, source) {
      const value = trimEnd(await read(flag, source))
      if (value === '') throw new UsageError(`${flag} ${source} is empty.`)
      return value
    },
    async ask(flag) {
      if (!terminal.interactive)
        throw new UsageError(
          `Missing ${flag}.`,
          `Name where the value is: ${flag} env:NAME, file:PATH or - for standard input.`,
        )
      const value = await terminal.ask(`${flag.replace(/^--|-from$/g, '')} (not shown): `, { hidden: true })
      if (value === '') throw new UsageError(`Nothing was typed for ${flag}.`)
      return value
    },
  }
}

/** Reads a file that a flag names. */
export async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file}: ${error.code ?? error.message}.`)
  })
}

/** Without the line break that editors and `echo` put at the end. */
const trimEnd = (value: string): string => value.replace(/\r?\n$/, '')
