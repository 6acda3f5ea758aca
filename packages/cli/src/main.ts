import { run } from '@oclif/core/run'
import { settings } from '@oclif/core/settings'
import pjson from '../package.json' with { type: 'json' }
import { toFailure } from './failure.ts'
import { absences, aliases, commands } from './generated/commands.ts'
import { topics } from './generated/topics.ts'
import { formatOf } from './output.ts'
import { report } from './report.ts'
import { route } from './route.ts'

/** Runs a command line. `root` is the folder of the package, where the manifest is. */
export async function main(root: string, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  // Never look for a tsconfig, whatever NODE_ENV says.
  settings.enableAutoTranspile = false
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOnBrokenPipe)
  const oclif = { ...pjson.oclif, topics }
  try {
    const words = route(argv, { ids: Object.keys(commands), aliases, absences })
    // The file is compiled in, so that no dependency or package.json is looked for at every start.
    await run(words, { root, pjson: { ...pjson, oclif } as never, userPlugins: false, devPlugins: false })
  } catch (error) {
    await report(toFailure(error), formatOf(argv, process.env), error)
  }
}

/** `molecule workspace list | head -1`: the reader has what it wants. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
}
