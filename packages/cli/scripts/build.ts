import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Plugin } from '@oclif/core'
import { build, type Plugin as EsbuildPlugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Manifest {
  readonly [name: string]: unknown
}

/** Compiles in only what the command line reads of package.json. */
const packageJson: EsbuildPlugin = {
  name: 'package-json',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[/\\]packages[/\\]cli[/\\]package\.json$/ }, async ({ path }) => {
      const { name, version, description, type, oclif } = JSON.parse(await readFile(path, 'utf8')) as Manifest
      return { contents: JSON.stringify({ name, version, description, type, oclif }), loader: 'json' }
    })
  },
}

await rm(`${root}dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  conditions: ['@molecule-ai/source'],
  minify: true,
  // Error classes are told by name in messages and logs.
  keepNames: true,
  legalComments: 'linked',
  // oclif asks for these at run time, and esbuild would swallow 4 MB of TypeScript.
  external: ['typescript', 'ts-node', 'tsx', 'tsx/*'],
  plugins: [packageJson],
})

// The manifest is what help and the look-up of commands read, so that a run need not build every command.
const plugin = new Plugin({
  root,
  isRoot: true,
  ignoreManifest: true,
  errorOnManifestCreate: true,
  respectNoCacheDefault: true,
})
await plugin.load()
await writeFile(`${root}oclif.manifest.json`, JSON.stringify(plugin.manifest))
