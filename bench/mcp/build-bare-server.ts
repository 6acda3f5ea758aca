import { build } from 'esbuild'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** Bundles the bare server into one file, with the given list in it, and gives back the file. */
export async function buildBareServer(tools: readonly unknown[], directory: string): Promise<string> {
  const outfile = join(directory, 'bare-server.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('bare-server.ts', import.meta.url))],
    outfile,
    define: { listedTools: JSON.stringify(tools) },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'warning',
  })
  return outfile
}
