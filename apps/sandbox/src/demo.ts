import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { runToEnd, stopChildren } from './child.ts'
import { programs, startControlPlane } from './stack.ts'

interface Workspace {
  readonly id: string
  readonly name: string
  readonly compute?: { readonly provider?: string }
}

interface ToolAnswer {
  readonly error?: string
  readonly detail?: string
  readonly terminal?: boolean
  readonly migration?: { readonly state: string; readonly detail?: string }
}

const started = performance.now()
const summary: string[] = []
// What the programs remember is of no use when the stack is gone.
const stateHome = mkdtempSync(join(tmpdir(), 'molecule-demo-'))
try {
  await demo()
} catch (error) {
  process.stderr.write(`The demo stopped: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await stopChildren()
  rmSync(stateHome, { recursive: true, force: true })
}

/** The main job on every surface: migrate a workspace between clouds and follow it to the end. */
async function demo(): Promise<void> {
  title('A local control plane')
  const controlPlane = await startControlPlane(['--port', '0', '--speed', '400'])
  const env: NodeJS.ProcessEnv = { ...process.env, ...controlPlane.env, XDG_STATE_HOME: stateHome }
  print(`control plane ${controlPlane.controlPlaneUrl}`)
  for (const tenant of controlPlane.tenants) print(`tenant ${tenant.slug.padEnd(7)} ${tenant.url}`)

  title('The workspaces, from the CLI')
  await molecule(env, ['workspace', 'list'])
  const list = await runToEnd(programs.cli, ['workspace', 'list', '--json'], env)
  const workspaces = JSON.parse(list.stdout) as Workspace[]
  const healthy = workspaces.filter(
    ({ name, compute }) => compute?.provider === 'aws' && !name.includes('fails'),
  )
  const [first, second] = healthy
  const doomed = workspaces.find(
    ({ name, compute }) => compute?.provider === 'aws' && name.includes('fails-at-target'),
  )
  if (first === undefined || second === undefined || doomed === undefined)
    throw new Error('the seeded workspaces are not there')

  title(`Migrate ${first.name} from aws to hetzner, with the CLI`)
  const moved = await molecule(env, [
    'workspace',
    'migrate-provider',
    first.id,
    '--to',
    'hetzner',
    '--wait',
    '--yes',
    '--poll-interval',
    '200ms',
  ])
  expectCode(moved, 0)
  summary.push(`CLI   ${first.name}: aws to hetzner, completed (exit 0)`)

  title(`Migrate ${second.name} from aws to gcp, as an agent does: through the MCP server`)
  await migrateWithMcp(env, second)

  title(`Migrate ${doomed.name}, which fails on the way and is rolled back`)
  const failed = await molecule(env, [
    'workspace',
    'migrate-provider',
    doomed.id,
    '--to',
    'gcp',
    '--wait',
    '--yes',
    '--poll-interval',
    '200ms',
  ])
  expectCode(failed, 6)
  summary.push(`CLI   ${doomed.name}: rolled back, still on aws (exit 6)`)

  title('Where the workspaces are now')
  await molecule(env, ['workspace', 'list'])

  title('What happened')
  for (const line of summary) print(line)
  print(`in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  print('')
  print('Next: npm start          keeps this stack up and prints what to paste into your MCP client')
  print('      npm test           runs everything that CI runs')
  print('      README.md          the packages, and how one operation becomes all of this')
}

async function migrateWithMcp(env: NodeJS.ProcessEnv, workspace: Workspace): Promise<void> {
  const client = new Client(
    { name: 'molecule-demo', version: '0.0.0' },
    { capabilities: { elicitation: {} } },
  )
  client.setRequestHandler(ElicitRequestSchema, (request) => {
    print(`the server asks the person: ${request.params.message}`)
    const fields =
      'requestedSchema' in request.params ? Object.entries(request.params.requestedSchema.properties) : []
    print(`the person answers: yes`)
    return {
      action: 'accept',
      content: Object.fromEntries(
        fields.map(([name, field]) => [name, field.type === 'boolean' ? true : 'yes']),
      ),
    }
  })
  const environment = Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [programs.mcp],
      env: environment,
      stderr: 'ignore',
    }),
  )
  try {
    const { tools } = await client.listTools()
    print(`connected: ${tools.length} tools`)
    const start = await callTool(client, 'migrate_workspace_provider', {
      workspace_id: workspace.id,
      to: 'gcp',
    })
    if (start.error !== undefined) throw new Error(`${start.error}: ${start.detail}`)
    print('migrate_workspace_provider answered at once; asking get_workspace_migration_status')
    let status: ToolAnswer = {}
    for (let state = ''; status.terminal !== true; await sleep(50)) {
      status = await callTool(client, 'get_workspace_migration_status', {
        workspace_id: workspace.id,
        wait_seconds: 20,
      })
      if (status.error !== undefined) throw new Error(`${status.error}: ${status.detail}`)
      if (status.migration !== undefined && status.migration.state !== state)
        print((state = status.migration.state))
    }
    if (status.migration?.state !== 'completed')
      throw new Error(`the migration ended ${status.migration?.state}`)
    summary.push(`MCP   ${workspace.name}: aws to gcp, completed, after a person had agreed`)
  } finally {
    await client.close()
  }
}

async function callTool(client: Client, name: string, args: Record<string, unknown>): Promise<ToolAnswer> {
  const result = await client.callTool({ name, arguments: args })
  // The text is the same JSON, also where it is an error.
  const [content] = result.content as { text: string }[]
  return JSON.parse(content?.text ?? '{}') as ToolAnswer
}

/** Runs the CLI as a person would, with its progress on this terminal. */
async function molecule(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> {
  print(`$ molecule ${args.join(' ')}`)
  const { code, stdout } = await runToEnd(programs.cli, args, env)
  process.stdout.write(stdout)
  return code
}

function expectCode(code: number, wanted: number): void {
  if (code !== wanted) throw new Error(`the CLI ended with ${code}, not ${wanted}`)
}

function title(text: string): void {
  process.stdout.write(process.stdout.isTTY ? `\n\x1b[1m${text}\x1b[0m\n` : `\n== ${text}\n`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
