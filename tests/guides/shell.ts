import { spawn } from 'node:child_process'
import { on, once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A shell that stays open, as a reader's terminal does: what one block sets is there for the next. */
export interface Shell {
  /** Runs lines to their end and returns what a terminal would show, standard error included, and how the first command that failed ended. */
  run(lines: string): Promise<{ readonly code: number; readonly printed: string }>
  close(): Promise<void>
}

// Notes the first command of a block that fails; the last one alone would hide those before it.
const noted = `trap 'code=$?; [ $failed != 0 ] || failed=$code' ERR\n`

/** Starts bash in a folder. What it leaves in the background ends with it. */
export function startShell(cwd: string, env: Readonly<Record<string, string>>): Shell {
  const child = spawn('bash', ['--norc'], { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdout.setEncoding('utf8')
  child.stdin.write(`exec 2>&1\ntrap 'kill $(jobs -p) 2>/dev/null' EXIT\n${noted}`)
  let count = 0
  return {
    async run(lines) {
      const file = join(cwd, `.block-${++count}`)
      const end = `--- end of ${file} `
      writeFileSync(file, lines)
      const chunks = on(child.stdout, 'data', { close: ['end'] })
      child.stdin.write(`failed=0\n. '${file}' </dev/null\nprintf '%s%s\\n' '${end}' $failed\n`)
      let printed = ''
      for await (const [chunk] of chunks) {
        printed += chunk as string
        const at = printed.lastIndexOf(end)
        if (at >= 0 && printed.endsWith('\n'))
          return { code: Number(printed.slice(at + end.length)), printed: printed.slice(0, at) }
      }
      throw new Error(`The shell ended in the middle of:\n${lines}\n${printed}`)
    },
    async close() {
      const closed = once(child, 'close')
      child.stdin.end()
      await closed
    },
  }
}
