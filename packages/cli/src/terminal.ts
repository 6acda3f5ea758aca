import { createInterface } from 'node:readline'
import { Writable, type Readable } from 'node:stream'
import { agentIn } from './agent.ts'
import { Interrupted } from './errors.ts'

/** The person at the other end, if there is one. */
export interface Terminal {
  readonly stdin: Readable
  /** Whether questions can be asked and will be seen. */
  readonly interactive: boolean
  /** Whether results may be coloured. */
  readonly color: boolean
  /** Whether progress may be drawn over and over. */
  readonly redraw: boolean
  /** Writes a line that is not the result. */
  note(line: string): void
  ask(question: string, options?: { hidden?: boolean }): Promise<string>
}

/** The terminal of this process. Standard input is not touched before something is asked. */
export function createTerminal(env: NodeJS.ProcessEnv): Terminal {
  const watched = !isCi(env) && agentIn(env) === undefined
  const interactive = process.stdin.isTTY && process.stderr.isTTY && watched
  return {
    get stdin() {
      return process.stdin
    },
    interactive,
    color: process.stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' && agentIn(env) === undefined,
    redraw: process.stderr.isTTY && watched && env.TERM !== 'dumb',
    note: (line) => void process.stderr.write(`${line}\n`),
    ask: (question, { hidden = false } = {}) => ask(question, hidden),
  }
}

/** What may be drawn on: a window can change its size at any time. */
export interface Screen {
  readonly columns: number
  readonly rows: number
}

export const screenOf = ({ columns, rows }: Partial<Screen>): Screen => ({
  columns: columns || 80,
  rows: rows || 24,
})

/** Says why things are not as a person is used to them. */
export function tellOfAgent(variable: string | undefined): void {
  if (variable !== undefined)
    process.stderr.write(
      `${variable} is set, so this is written for an agent: as JSON, and nothing is asked. --output table is for people.\n`,
    )
}

/** Where a terminal may be emulated and nobody sits in front of it. */
const isCi = (env: NodeJS.ProcessEnv): boolean =>
  env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0'

async function ask(question: string, hidden: boolean): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({
    input: process.stdin,
    output: hidden ? silent : process.stderr,
    terminal: true,
    prompt: '',
  })
  try {
    return await new Promise<string>((resolve, reject) => {
      reader.once('line', resolve)
      reader.once('SIGINT', () => {
        process.stderr.write('\n')
        reject(new Interrupted('Interrupted. Nothing was sent.'))
      })
      // The end of input is no answer.
      reader.once('close', () => resolve(''))
    })
  } finally {
    reader.close()
    if (hidden) process.stderr.write('\n')
  }
}
