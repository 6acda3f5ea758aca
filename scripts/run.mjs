// The three commands of the README. Runs on the machine's own Node (>= 20): brings the pinned pnpm and, as a dependency,
// Node 24, which comes first on the path of everything below.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const source = ['node', '--conditions=@molecule-ai/source', '--disable-warning=ExperimentalWarning']
const quiet = '--output-logs=errors-only'
const commands = {
  test: [
    ['turbo', 'run', 'generate', quiet, '--', '--check'],
    [
      'turbo',
      'run',
      'build',
      'check',
      'test',
      '--continue=dependencies-successful',
      ...['lint', 'format', 'boundaries', 'unused', 'workspace'].map((task) => `//#${task}`),
    ],
  ],
  demo: [
    ['turbo', 'run', 'build', '--filter=@molecule-ai/sandbox...', quiet],
    [...source, 'apps/sandbox/src/demo.ts'],
  ],
  start: [
    ['turbo', 'run', 'build', '--filter=@molecule-ai/sandbox...', '--filter=@molecule-ai/docs...', quiet],
    [...source, 'apps/sandbox/src/start.ts'],
  ],
}

const [name, ...rest] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or later, then run this again.`)
  process.exit(1)
}
if (process.env.MOLECULE_PNPM !== packageManager) {
  // Starts this script again, once, with the pinned pnpm on the path.
  const again = [
    '--yes',
    `--package=${packageManager}`,
    'node',
    fileURLToPath(import.meta.url),
    name,
    ...rest,
  ]
  run('npx', again, { MOLECULE_PNPM: packageManager })
} else {
  run('pnpm', ['install', '--frozen-lockfile', '--silent'])
  const steps = commands[name]
  for (const [index, step] of steps.entries())
    run('pnpm', ['exec', ...step, ...(index === steps.length - 1 ? rest : [])])
}

function run(command, args, env = {}) {
  // Ctrl-C reaches the whole group: the program below decides how to end, and this process ends with its code.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  const { status, error } = spawnSync(command, args, {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env },
    shell: process.platform === 'win32',
  })
  process.off('SIGINT', ignore)
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
