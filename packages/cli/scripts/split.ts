import { resolve } from 'node:path'
import { build, type BuildOptions, type BuildResult, type OnResolveArgs, type Plugin } from 'esbuild'

interface Split {
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Every file whose code is in one of them. */
  readonly inputs: readonly string[]
}

/**
 * Bundles a program into two files: `<first>.cjs` with all that its entry imports, and `<second>.cjs` with what it imports
 * only by `import()`. The second takes what both need from the first, so nothing is there twice, and a class is the same
 * class in both. esbuild itself splits for ES modules only, which start slower.
 */
export async function split(
  entry: string,
  first: string,
  second: string,
  options: BuildOptions,
): Promise<Split> {
  const root = options.absWorkingDir ?? process.cwd()
  const bundle = (contents: string, plugin: Plugin): Promise<BuildResult<{ write: false; metafile: true }>> =>
    build({
      ...options,
      stdin: { contents, resolveDir: root, loader: 'ts' },
      plugins: [plugin, ...(options.plugins ?? [])],
      bundle: true,
      format: 'cjs',
      // `require` instead: the loader of modules costs more than what is loaded.
      supported: { 'dynamic-import': false },
      metafile: true,
      write: false,
    })

  const start = `export * from ${JSON.stringify(entry)}`
  const later = new Map<string, string>()
  const draft = await bundle(start, apart(second, later))
  const known = new Set(inputsOf(draft).map((path) => resolve(root, path)))

  const shared = new Map<string, string>()
  const rest = await bundle(
    [...later].map(([path, name]) => `exports.${name} = () => require(${JSON.stringify(path)})`).join('\n'),
    sharing(first, known, shared),
  )

  const lines = [...shared].map(([path, name]) => `import * as ${name} from ${JSON.stringify(path)}`)
  const main = await bundle(
    [...lines, start, `export const shared = { ${[...shared.values()].join(', ')} }`].join('\n'),
    apart(second, later),
  )
  return {
    files: {
      [`${first}.cjs`]: main.outputFiles[0]!.contents,
      [`${second}.cjs`]: rest.outputFiles[0]!.contents,
    },
    inputs: [...new Set([...inputsOf(main), ...inputsOf(rest)])],
  }
}

const inputsOf = ({ metafile }: BuildResult<{ metafile: true }>): string[] =>
  Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    // What stands for a part of the other file is none of its own.
    .filter((path) => !/^(apart|shared):/.test(path))

/** Leaves what `import()` names to the second file. */
const apart = (second: string, later: Map<string, string>): Plugin => ({
  name: 'apart',
  setup(esbuild) {
    esbuild.onResolve({ filter: /.*/ }, async (args) => {
      if (args.kind !== 'dynamic-import' || args.pluginData === asked) return undefined
      const { path } = await resolved(esbuild, args)
      return { path, namespace: 'apart' }
    })
    esbuild.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({
      contents: `module.exports = require('./${second}.cjs').${nameIn(later, path)}()`,
      loader: 'js',
    }))
    external(esbuild, second)
  },
})

/** Takes what the first file has from there. */
const sharing = (first: string, known: ReadonlySet<string>, shared: Map<string, string>): Plugin => ({
  name: 'sharing',
  setup(esbuild) {
    esbuild.onResolve({ filter: /.*/ }, async (args) => {
      if (args.pluginData === asked || args.path === `./${first}.cjs`) return undefined
      const found = await resolved(esbuild, args)
      return known.has(found.path) ? { path: found.path, namespace: 'shared' } : undefined
    })
    esbuild.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = require('./${first}.cjs').shared.${nameIn(shared, path)}`,
      loader: 'js',
    }))
    external(esbuild, first)
  },
})

/** Marks a question of our own to esbuild, which comes by here again. */
const asked = {}

const resolved = (
  esbuild: Parameters<Plugin['setup']>[0],
  { path, importer, namespace, resolveDir, kind }: OnResolveArgs,
): ReturnType<typeof esbuild.resolve> =>
  esbuild.resolve(path, { importer, namespace, resolveDir, kind, pluginData: asked })

function external(esbuild: Parameters<Plugin['setup']>[0], name: string): void {
  const filter = new RegExp(`^\\./${name}\\.cjs$`)
  esbuild.onResolve({ filter }, ({ path }) => ({ path, external: true }))
}

function nameIn(names: Map<string, string>, path: string): string {
  const name = names.get(path) ?? `part${names.size}`
  names.set(path, name)
  return name
}
