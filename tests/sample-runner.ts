import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Runs the TypeScript samples of the docs, as they stand, one after the other. */
export interface SampleRunner {
  /** Throws what the sample throws. */
  run(code: string): Promise<void>
  close(): void
}

/** Starts the process that runs samples: one for all, since loading the SDK takes longer than calling it. */
export function startSampleRunner(env: Readonly<Record<string, string>>): SampleRunner {
  const child = fork(fileURLToPath(new URL('sample-process.ts', import.meta.url)), {
    execArgv: ['--conditions=@molecule-ai/source'],
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    async run(code) {
      child.send(code)
      const [failure] = (await once(child, 'message')) as [string | null]
      if (failure !== null) throw new Error(failure)
    },
    close: () => void child.kill(),
  }
}
