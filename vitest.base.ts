import { defineConfig } from 'vitest/config'

/** Tests run from source: the condition points every package of ours at its `src/`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@molecule-ai/source'], externalConditions: ['@molecule-ai/source'] } },
  test: { maxWorkers: 2, disableConsoleIntercept: true, testTimeout: 120_000, hookTimeout: 60_000 },
})
