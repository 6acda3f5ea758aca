import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runWithin } from '@molecule-ai/cli/run-within'

const program = fileURLToPath(new URL('../packages/cli/bin/run.cjs', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

type Environment = Readonly<Record<string, string>>

/**
 * Runs lines in bash, where `molecule` is the built command, with nothing in its environment but what a shell has.
 * Without `--norc` bash reads `~/.bashrc`: the socket that Node gives it as standard input looks like a remote login.
 */
export function runInShell(lines: string, env: Environment): Promise<Run> {
  const args = ['--norc', '-c', `molecule() { '${process.execPath}' '${program}' "$@"; }\n${lines}`]
  const surroundings = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }
  return new Promise((resolve) => {
    const child = execFile('bash', args, { cwd: here, env: surroundings }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, stdout, stderr })
    })
    child.stdin?.end()
  })
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs a line that is one call of `molecule` to the same end as `runInShell`, ten times as fast: bash reads the line, and
 * the built command runs within this process, one at a time.
 */
export async function runLine(line: string, env: Environment): Promise<Run> {
  const [words = []] = await readLines([line], env)
  return runWords(words, env)
}

/** The same with the words of the line, after the name of the command. */
export function runWords(words: readonly string[], env: Environment): Promise<Run> {
  const run = last.then(async () => {
    const { code, ...written } = await runWithin(words, env)
    return { code: code ?? 1, ...written }
  })
  last = run.catch(() => undefined)
  return run
}

/** What bash makes of lines: the words that each gives to `molecule`. */
export async function readLines(lines: readonly string[], env: Environment = {}): Promise<string[][]> {
  const script = `molecule() { printf '%s\\0' $# "$@"; }\n${lines.join('\n')}`
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], { env })
  const words = stdout.split('\0').slice(0, -1)
  const calls: string[][] = []
  while (words.length > 0) calls.push(words.splice(0, Number(words.shift())))
  if (calls.length !== lines.length)
    throw new Error(`bash made ${calls.length} calls of ${lines.length} lines`)
  return calls
}
