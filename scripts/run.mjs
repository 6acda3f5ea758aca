// Runs on the machine's own Node (>= 20): brings pinned pnpm and Node 24, then hands over to them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { delimiter, join } from 'node:path'

const pnpm = 'pnpm@12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const commands = {
  test: [
    ['turbo', 'run', 'generate', '--', '--check'],
    [
      'turbo',
      'run',
      'build',
      'check',
      'test',
      '//#lint',
      '//#format',
      '//#boundaries',
      '//#unused',
      '//#workspace',
    ],
  ],
  demo: [
    ['turbo', 'run', 'build', '--filter=@molecule-ai/sandbox...', '--output-logs=errors-only'],
    ['node', 'apps/sandbox/src/demo.ts'],
  ],
  start: [
    [
      'turbo',
      'run',
      'build',
      '--filter=@molecule-ai/sandbox...',
      '--filter=@molecule-ai/docs...',
      '--output-logs=errors-only',
    ],
    ['node', 'apps/sandbox/src/start.ts'],
  ],
}

function run(command, args, env = process.env) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env })
  if (error) throw error
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1))
}

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or later, then run this again.`)
  process.exit(1)
}
const name = process.argv[2]
run('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
const env = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=@molecule-ai/source`.trim(),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
for (const [command, ...args] of commands[name]) run(command, args.concat(process.argv.slice(3)), env)
