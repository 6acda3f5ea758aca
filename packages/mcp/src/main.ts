import { whyAbsent } from './selection/absent.ts'
import { entries, scopes } from './generated/index.ts'
import { help } from './options/help.ts'
import type { Listen } from './http/listen.ts'
import { readOptions, type Known, type Options } from './options/options.ts'
import { toolNamesOf, toolsetsOf } from './selection/selection.ts'
import { createServer, type ManagementServer } from './server.ts'
import { hungUp, output } from './stdout.ts'
import { UsageError } from './options/usage-error.ts'
import { version } from './version.ts'

const toolsets = toolsetsOf(entries)
const known: Known = {
  toolsets: toolsets.map(({ name }) => name),
  tools: toolNamesOf(entries),
  whyAbsent,
}

try {
  await main(readOptions(process.argv.slice(2), process.env, known))
} catch (error) {
  process.stderr.write(`molecule-mcp: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

async function main(options: Options): Promise<void> {
  if (options.show === 'help') return void output.write(help(toolsets))
  if (options.show === 'version') return void output.write(`${version}\n`)
  if (Object.keys(options.pins).length > 0) {
    const { checkPins } = await import('./selection/check-pins.ts')
    checkPins(options.pins, process.env, scopes)
  }
  if (options.show === 'tools')
    return void output.write(`${JSON.stringify({ tools: everyTool(options) }, null, 2)}\n`)
  const server = createServer(options)
  await (options.listen ? overHttp(server, options.listen) : overStdio(server))
}

/** The tools as they would be with every credential. */
function everyTool(options: Options): ManagementServer['tools'] {
  const absent = (): never => {
    throw new Error('nothing is called')
  }
  return createServer({
    ...options,
    client: { call: absent, resolve: absent, watch: absent, missing: () => [] },
  }).tools
}

async function overStdio(server: ManagementServer): Promise<void> {
  const session = server.createSession()
  const told = toStop()
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  await session.serveStdio(process.stdin, output)
  const cutOff = session.closed.then(() => true)
  if (await Promise.race([told, ended, hungUp, cutOff])) tellCutOff(server)
  // What was asked before the end of input is still answered, unless it takes long: nobody may be listening.
  await Promise.race([session.idle(), new Promise((resolve) => setTimeout(resolve, 3000))])
  await session.close()
  output.end(() => process.exit())
}

/** The client is still there, so this is no way to end that it expects. */
function tellCutOff({ log }: ManagementServer): void {
  log({
    severity: 'ERROR',
    event: 'cut_off',
    body: 'The conversation broke off. A message may have been larger than 10 MB.',
  })
  process.exitCode = 1
}

async function overHttp(server: ManagementServer, listen: Listen): Promise<void> {
  const told = toStop()
  const { serveHttp } = await import('./http/serve.ts')
  const http = await serveHttp(server, listen)
  server.log({
    severity: 'INFO',
    event: 'listening',
    body: `Listening at ${http.url}`,
    attributes: { 'url.full': http.url },
  })
  await told
  await http.close()
  process.exit(0)
}

function toStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
