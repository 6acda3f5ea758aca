import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const running = new Set<ChildProcess>()

/** Starts a program of ours and waits for the first line of its output that `ready` understands. */
export async function startChild<T>(
  file: string,
  args: readonly string[],
  options: SpawnOptions,
  ready: (line: string) => T | undefined,
): Promise<{ child: ChildProcess; value: T }> {
  const child = spawn(process.execPath, [file, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const seen: string[] = []
  const started = Promise.withResolvers<T>()
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      seen.push(line)
      const value = ready(line)
      if (value !== undefined) started.resolve(value)
    })
  child.once('exit', (code) => {
    running.delete(child)
    started.reject(
      new Error(`${file} ended with ${code} before it was ready:\n${seen.slice(-20).join('\n')}`),
    )
  })
  return { child, value: await started.promise }
}

/** Ends every program that `startChild` began, and waits for it. */
export async function stopChildren(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      return exit
    }),
  )
}

/** Runs a program to its end; its progress goes straight to this process's standard error. */
export async function runToEnd(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; stdout: string }> {
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout }
}
