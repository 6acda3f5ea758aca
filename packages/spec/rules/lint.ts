import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Finding {
  readonly at: string
  readonly message: string
}

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
const plugin = fileURLToPath(new URL('plugin.ts', import.meta.url))

/** Lints the YAML of a document, without its head, with one of our rules, through the CLI that lints management.yaml. */
export async function lint(id: string, document: string): Promise<Finding[]> {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-rule-'))
  try {
    const config = { telemetry: 'off', plugins: [plugin], rules: { [`molecule/${id}`]: 'error' } }
    await writeFile(join(directory, 'redocly.yaml'), JSON.stringify(config))
    await writeFile(
      join(directory, 'openapi.yaml'),
      `openapi: 3.1.1\ninfo: { title: Pets, version: 1.0.0 }\n${document}`,
    )
    return findings(await run(directory))
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

function findings(output: string): Finding[] {
  const { problems } = JSON.parse(output) as Output
  return problems.map(({ message, location }) => ({ at: location[0]?.pointer ?? '', message }))
}

function run(directory: string): Promise<string> {
  const args = [cli, 'lint', 'openapi.yaml', '--format=json', '--max-problems=1000']
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: directory, env }, (error, stdout, stderr) => {
      // It exits with 1 when there are findings; without any output it did not lint at all.
      if (stdout === '') reject(new Error(`redocly did not lint: ${stderr}`, { cause: error }))
      else resolve(stdout)
    })
  })
}
