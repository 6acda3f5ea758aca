import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { startChild, stopChildren } from './child.ts'
import { programs, startControlPlane } from './stack.ts'

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
    const controlPlane = await startControlPlane(args)
    const env: NodeJS.ProcessEnv = { ...process.env, ...controlPlane.env }
    const bearer = randomBytes(24).toString('base64url')
    const [mcp, docs] = await Promise.all([
      startChild(programs.mcp, ['--http', '--port', '0'], { env: { ...env, MOLECULE_MCP_HTTP_TOKEN: bearer } }, urlIn),
      startChild(programs.astro, ['preview', '--host', '127.0.0.1', '--port', '4600'], { cwd: programs.docs, env }, urlIn),
    ])
    say(controlPlane, mcp.value, docs.value)
    await stop
    process.stdout.write('\nStopping.\n')
  } finally {
    await stopChildren()
  }
}

const urlIn = (line: string): string | undefined => line.match(/http:\/\/127\.0\.0\.1:\d+[^\s"']*/)?.[0]
