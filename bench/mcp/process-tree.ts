import { readdirSync, readFileSync } from 'node:fs'

export interface Usage {
  /** Time on a processor, all threads. */
  readonly cpuMs: number
  readonly residentMb: number
}

/** What a process and all its descendants use; Linux only. */
export function usageOf(pid: number): Usage | undefined {
  if (process.platform !== 'linux') return undefined
  const parts = treeOf(pid).map(usageOfOne)
  return {
    cpuMs: parts.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    residentMb: parts.reduce((sum, { residentMb }) => sum + residentMb, 0),
  }
}

function treeOf(root: number): number[] {
  const parents = new Map(
    numbersIn('/proc').flatMap((pid) => {
      // The name in brackets may hold anything; the parent is the second field after it.
      const parent = read(`/proc/${pid}/stat`)
        ?.replace(/^.*\) /s, '')
        .split(' ')[1]
      return parent === undefined ? [] : [[pid, Number(parent)] as const]
    }),
  )
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ]
  return below(root)
}

function usageOfOne(pid: number): Usage {
  const nanoseconds = numbersIn(`/proc/${pid}/task`).map((thread) =>
    Number(read(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0),
  )
  const [, kilobytes = '0'] = read(`/proc/${pid}/status`)?.match(/^VmRSS:\s+(\d+) kB/m) ?? []
  return {
    cpuMs: nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6,
    residentMb: Number(kilobytes) / 1024,
  }
}

const numbersIn = (directory: string): number[] => readdirSync(directory).map(Number).filter(Number.isInteger)

/** Processes and threads come and go while they are looked at. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
