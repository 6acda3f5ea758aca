import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Finding {
  readonly at: string
  readonly message: string
}

interface Request {
  readonly id: string
  readonly document: string
  readonly answer: PromiseWithResolvers<Finding[]>
}

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const plugin = fileURLToPath(new URL('plugin.ts', import.meta.url))
const waiting: Request[] = []

/**
 * Lints the YAML of a document, without its head, with one of our rules, through the CLI that lints management.yaml.
 * Starting the CLI takes twenty times as long as a document does, so what is asked for at the same time goes into one run.
 */
export function lint(id: string, document: string): Promise<Finding[]> {
  const answer = Promise.withResolvers<Finding[]>()
  if (waiting.push({ id, document, answer }) === 1) void setImmediate().then(lintWaiting)
  return answer.promise
}

async function lintWaiting(): Promise<void> {
  const requests = waiting.splice(0)
  try {
    const found = await lintAll(requests)
    for (const [index, { answer }] of requests.entries()) answer.resolve(found[index]!)
  } catch (error) {
    for (const { answer } of requests) answer.reject(error)
  }
}

/** Each document is an API of its own to the CLI, with a rule of its own. */
async function lintAll(requests: readonly Request[]): Promise<Finding[][]> {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-rule-'))
  try {
    const names = requests.map((_, index) => `document-${index}`)
    const apis: Record<string, unknown> = {}
    for (const [index, { id, document }] of requests.entries()) {
      const name = names[index]!
      apis[name] = { root: `${name}.yaml`, rules: { [`molecule/${id}`]: 'error' } }
      await writeFile(
        join(directory, `${name}.yaml`),
        `openapi: 3.1.1\ninfo: { title: Pets, version: 1.0.0 }\n${document}`,
      )
    }
    const config = { telemetry: 'off', plugins: [plugin], apis }
    await writeFile(join(directory, 'redocly.yaml'), JSON.stringify(config))
    const output = await run(directory, names)
    return findings(output, requests.length)
  } finally {
    await rm(directory, { recursive: true })
  }
}

interface Output {
  readonly problems: readonly {
    readonly message: string
    readonly location: readonly { readonly pointer: string }[]
  }[]
}

/** The CLI prints one object after the other, in the order of the documents, also where there is nothing to say. */
function findings(output: string, count: number): Finding[][] {
  const reports = output.split(/(?<=^\})(?=\{$)/m).map((text) => JSON.parse(text) as Output)
  if (reports.length !== count) throw new Error(`redocly linted ${reports.length} of ${count} documents`)
  return reports.map(({ problems }) =>
    problems.map(({ message, location }) => ({ at: location[0]?.pointer ?? '', message })),
  )
}

function run(directory: string, names: readonly string[]): Promise<string> {
  const args = [cli, 'lint', ...names, '--format=json', '--max-problems=1000']
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: directory, env }, (error, stdout, stderr) => {
      // It exits with 1 when there are findings; without any output it did not lint at all.
      if (stdout === '') reject(new Error(`redocly did not lint: ${stderr}`, { cause: error }))
      else resolve(stdout)
    })
  })
}
