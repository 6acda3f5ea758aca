// The other side of ways.ts: runs TypeScript and commands in one process, since starting one takes longer than either.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const cli = fileURLToPath(new URL('../../packages/cli', import.meta.url))
const { main } = createRequire(import.meta.url)(join(cli, 'dist/cli.cjs')) as {
  readonly main: (root: string, argv: readonly string[]) => Promise<void>
}
let count = 0

type Task = { readonly typescript: string } | { readonly command: readonly string[] }

process.on('message', (task: Task) => {
  void run(task).then(
    (failure) => process.send?.(failure),
    (error: unknown) => process.send?.(String(error)),
  )
})

/** Says what went wrong, if anything did. */
async function run(task: Task): Promise<string | null> {
  if ('typescript' in task) {
    const file = join(process.cwd(), `sample-${++count}.mts`)
    writeFileSync(file, task.typescript)
    await import(pathToFileURL(file).href)
    return null
  }
  process.exitCode = undefined
  await main(cli, task.command)
  // The command sets it.
  const code = (process.exitCode as number | undefined) ?? 0
  process.exitCode = undefined
  return code === 0 ? null : `it ended with ${code}`
}
