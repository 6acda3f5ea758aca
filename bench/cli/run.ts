import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export interface Sample {
  readonly milliseconds: number
  /** Processor time of the run, in ticks of the kernel; NaN where it cannot be read. */
  readonly ticks: number
}

export interface Line {
  readonly command: string
  readonly args: readonly string[]
}

/** Runs a program to its end, without anything to read or to write to. */
export async function run(
  { command, args }: Line,
  env: NodeJS.ProcessEnv,
): Promise<Sample & { code: number | null }> {
  const before = ticksOfChildren()
  const start = performance.now()
  const child = spawn(command, args, { env, stdio: 'ignore' })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, milliseconds: performance.now() - start, ticks: ticksOfChildren() - before }
}

/** What all children that have ended took, theirs included. Linux counts it in hundredths of a second. */
function ticksOfChildren(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[13]) + Number(fields[14])
  } catch {
    return Number.NaN
  }
}
