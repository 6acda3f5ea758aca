import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { notices } from './notices.ts'
import { split } from './split.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

interface PackageJson {
  readonly [name: string]: unknown
}

/** Compiles in only what the command line reads of package.json. */
const packageJson: Plugin = {
  name: 'package-json',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[/\\]packages[/\\]cli[/\\]package\.json$/ }, async ({ path }) => {
      const { name, version, description, type, oclif } = JSON.parse(
        await readFile(path, 'utf8'),
      ) as PackageJson
      return { contents: JSON.stringify({ name, version, description, type, oclif }), loader: 'json' }
    })
  },
}

/**
 * What oclif loads at every start for features that are not used here: plugins, looking for command files, templates in
 * help texts, spinners, finding package.json. Whoever does use one finds out at once.
 */
const unused = [
  'cli-spinners',
  'ejs',
  'get-package-type',
  'lilconfig',
  'minimatch',
  'tinyglobby',
  'wsl-utils',
]
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(esbuild) {
    esbuild.onResolve({ filter: new RegExp(`^(${unused.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'leave-out',
    }))
    esbuild.onLoad({ filter: /.*/, namespace: 'leave-out' }, ({ path }) => ({
      contents: stub(path),
      loader: 'js',
    }))
  },
}

// Flags such as wsl-utils' isWsl are read, not called: they are absent, hence false.
const stub = (name: string): string => `
  const fail = () => { throw new Error('${name} is not part of the bundle') }
  module.exports = new Proxy(fail, { get: (_, key) => (/^(__esModule|is[A-Z])/.test(String(key)) ? undefined : fail) })`

/** Which characters are emoji, the engine knows as well; its list of whole sequences would take 3 ms at each start. */
const emoji: Plugin = {
  name: 'emoji',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[/\\]emoji-regex[/\\]index\.js$/ }, () => ({
      contents: String.raw`module.exports = () => /\p{RI}{2}|\p{Emoji_Presentation}\p{EMod}?(?:\u200d\p{Emoji}\ufe0f?\p{EMod}?)*/gu`,
      loader: 'js',
    }))
  },
}

const { files, inputs } = await split('./src/cli.ts', 'cli', 'later', {
  absWorkingDir: root,
  platform: 'node',
  target: 'node22',
  conditions: ['@molecule-ai/source'],
  minify: true,
  // Of these esbuild can leave out what is not used, and the main files are others: one of them even asks for its parts where
  // no bundler sees it.
  alias: {
    'jsonc-parser': `${root}node_modules/jsonc-parser/lib/esm/main.js`,
    yaml: `${root}node_modules/yaml/browser/dist/index.js`,
  },
  legalComments: 'none',
  // oclif asks for these at run time, and esbuild would swallow 4 MB of TypeScript.
  external: ['typescript', 'ts-node', 'tsx', 'tsx/*'],
  plugins: [packageJson, leaveOut, emoji],
})
await mkdir(`${root}dist`, { recursive: true })
for (const [name, content] of Object.entries(files)) await replace(`${root}dist/${name}`, content)
await replace(`${root}dist/THIRD-PARTY.txt`, await notices(root, inputs))

/** In one step: a command that runs meanwhile sees the old file or the new one. */
async function replace(path: string, contents: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, contents)
  await rename(`${path}.new`, path)
}
