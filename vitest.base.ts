import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Most of the time of a short process goes into compiling what it loads: workers, and what tests start, find it compiled.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('node_modules/.cache/node-compile', import.meta.url),
)

/** Tests run from source: the condition points every package of ours at its `src/`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@molecule-ai/source'], externalConditions: ['@molecule-ai/source'] } },
  test: { maxWorkers: 2, disableConsoleIntercept: true, testTimeout: 120_000, hookTimeout: 60_000 },
})
