import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { startChild, stopChildren } from './child.ts'
import { programs, startControlPlane, type ControlPlane } from './stack.ts'

const usage = `Usage: npm start [-- --port N] [--speed N] [--directory DIR]

Keeps the local stack up until Ctrl-C: the control plane, the MCP server over HTTP and the docs.
The flags are those of molecule-emulator.
`

const args = process.argv.slice(2)
if (args.includes('--help')) process.stdout.write(usage)
else await start()

/** Starts everything, says how to use it, and ends all of it when asked. */
async function start(): Promise<void> {
  const stop = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  try {
    const controlPlane = await startControlPlane(args.includes('--port') ? args : ['--port', '4500', ...args])
    const env: NodeJS.ProcessEnv = { ...process.env, ...controlPlane.env }
    const bearer = randomBytes(24).toString('base64url')
    const [mcp, docs] = await Promise.all([
      startChild(
        programs.mcp,
        ['--http', '--port', '4511'],
        { env: { ...env, MOLECULE_MCP_HTTP_TOKEN: bearer } },
        urlIn,
      ),
      startChild(
        programs.astro,
        ['preview', '--host', '127.0.0.1', '--port', '4510'],
        { cwd: programs.docs, env },
        urlIn,
      ),
    ])
    say(controlPlane, mcp.value, docs.value, bearer)
    await stop
    process.stdout.write('\nStopping.\n')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  } finally {
    await stopChildren()
  }
}

function urlIn(line: string): string | undefined {
  return line.match(/http:\/\/127\.0\.0\.1:\d+[^\s"']*/)?.[0]
}

function say(controlPlane: ControlPlane, mcpUrl: string, docsUrl: string, bearer: string): void {
  const [tenant] = controlPlane.tenants
  const lines = [
    '',
    'The local stack is up. Ctrl-C ends all of it.',
    '',
    `  control plane   ${controlPlane.controlPlaneUrl}`,
    ...controlPlane.tenants.map(({ slug, url }) => `  tenant ${slug.padEnd(8)} ${url}`),
    `  what goes on    ${controlPlane.adminUrl}`,
    `  MCP over HTTP   ${mcpUrl}`,
    `  docs            ${docsUrl}`,
    `  docs, with a panel on each operation that calls this stack:`,
    `                  ${toTryUrl(docsUrl, controlPlane.env)}`,
    '',
    `Workspaces of ${tenant?.slug ?? 'the first tenant'}:`,
    ...(tenant?.workspaces ?? []).map(({ id, name, provider }) => `  ${id}  ${provider.padEnd(8)} ${name}`),
    '',
    'Credentials of this sandbox; they open nothing else. Paste them into a shell to use the CLI or the SDK:',
    '',
    ...Object.entries(controlPlane.env).map(([name, value]) => `  export ${name}=${value}`),
    `  alias molecule='${process.execPath} ${programs.cli}'`,
    `  alias molecule-emulator='${process.execPath} ${programs.emulator}'`,
    '',
    'Then for example: molecule workspace list',
    '',
    '.mcp.json for an MCP client, over stdio:',
    '',
    json({ command: process.execPath, args: [programs.mcp], env: controlPlane.env }),
    '',
    'or over HTTP, while this runs:',
    '',
    json({ type: 'http', url: mcpUrl, headers: { Authorization: `Bearer ${bearer}` } }),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** The part after # stays in the browser. The docs keep it for the tab and take addresses of this machine only. */
const toTryUrl = (docsUrl: string, env: ControlPlane['env']): string =>
  `${docsUrl}#emulator=${Buffer.from(JSON.stringify(env)).toString('base64url')}`

function json(server: unknown): string {
  return JSON.stringify({ mcpServers: { molecule: server } }, null, 2)
}
