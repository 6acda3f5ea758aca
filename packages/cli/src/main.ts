import { writeSync } from 'node:fs'
import { run } from '@oclif/core/run'
import { settings } from '@oclif/core/settings'
import { exitCodes } from './exit-codes.ts'
import { toFailure } from './failure.ts'
import { absences, aliases, commands } from './generated/commands.ts'
import { formatOf } from './output.ts'
import { loadOwn, ownCommands } from './own/index.ts'
import { toProgram } from './program.ts'
import { report } from './report.ts'
import { route } from './route.ts'

/** Runs a command line. `root` is the folder of the package. */
export async function main(root: string, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  // Never look for a tsconfig, whatever NODE_ENV says.
  settings.enableAutoTranspile = false
  for (const stream of [process.stdout, process.stderr]) {
    // oclif's own throws what it does not know, with this whole file as the place.
    stream.removeAllListeners('error')
    stream.on('error', endOnBrokenStream)
  }
  if (argv[0] === '__complete') return (await import('./own/complete.ts')).answer(argv.slice(1))
  try {
    const ids = [...Object.keys(commands), ...Object.keys(ownCommands)]
    const words = route(argv, { ids, aliases, absences })
    const program = toProgram(root, words, await loadOwn(words[0]))
    await run(words, { root, plugins: new Map([[program.name, program]]) })
  } catch (error) {
    await report(toFailure(error), formatOf(argv, process.env), error)
  }
}

/** `molecule workspace list | head -1`: the reader has what it wants. A full disk has not got it. */
function endOnBrokenStream({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0)
  const text = `Error: the output cannot be written: ${code ?? message}. What was asked for may have been done.\n`
  try {
    writeSync(2, text)
  } catch {
    // Then nobody can be told.
  }
  process.exit(exitCodes.unexpected.code)
}
