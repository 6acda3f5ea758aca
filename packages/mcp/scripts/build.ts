import { build, type Plugin } from 'esbuild'
import { chmod, copyFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lateBuiltins } from './late-builtins.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** `adapter.ts` brings its own validator, so the one that the MCP SDK would load by default is never made. */
const withoutDefaultValidator: Plugin = {
  name: 'without-default-validator',
  setup: (bundle) => {
    bundle.onResolve({ filter: /validation\/ajv-provider/ }, ({ path }) => ({ path, namespace: 'unused' }))
    bundle.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class AjvJsonSchemaValidator {}',
    }))
  },
}

await rm(at('dist'), { recursive: true, force: true })

// Everything is bundled, since loading hundreds of modules would take most of the start; what only some calls need is
// split off, since parsing it would take most of the rest.
await build({
  entryPoints: { 'molecule-mcp': at('src/bin.ts') },
  outdir: at('dist'),
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  conditions: ['@molecule-ai/source'],
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [withoutDefaultValidator, lateBuiltins],
  // The CommonJS packages inside ask for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
await chmod(at('dist/molecule-mcp.js'), 0o755)
// A resource, as it is written.
await copyFile(at('../spec/management.yaml'), at('dist/management.yaml'))
