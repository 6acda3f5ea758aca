import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const header = '// Generated from management.yaml by `pnpm generate`. Do not edit.\n\n'

/**
 * Makes `src/generated/` of the package that the script belongs to hold exactly these files. With `--check` among the
 * arguments nothing is written: a difference is printed with the command that mends it, and the process ends with 1.
 *
 * @param script `import.meta.url` of a script in the package's `scripts/` folder
 * @param files contents by path below `src/generated/`
 */
export async function writeGenerated(
  script: string,
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
): Promise<void> {
  const directory = join(dirname(fileURLToPath(script)), '..', 'src', 'generated')
  const wanted = new Map(
    Object.entries(files).map(([path, content]) => [path, `${header}${content.trimEnd()}\n`]),
  )
  const present = await filesIn(directory)
  const stale = present.filter((path) => !wanted.has(path))
  const changed: string[] = []
  for (const [path, content] of wanted)
    if ((await read(join(directory, path))) !== content) changed.push(path)

  if (argv.includes('--check')) {
    if (changed.length + stale.length === 0) return
    for (const path of [...changed, ...stale])
      console.error(`out of date: ${relative(process.cwd(), join(directory, path))}`)
    console.error('Generated files differ from management.yaml. Run `pnpm generate` and commit the result.')
    process.exitCode = 1
    return
  }
  for (const path of changed) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), wanted.get(path)!)
  }
  for (const path of stale) await rm(join(directory, path))
}

async function filesIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
}

const read = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)
