import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * When a process started, in the words of its system; `undefined` when there is none. Numbers of processes are given out
 * again: only together with this they tell which process it is.
 */
export async function processStart(pid: number, platform = process.platform): Promise<string | undefined> {
  if (!exists(pid)) return undefined
  if (platform === 'linux') return ofLinux(pid)
  const [command, args] =
    platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]]
  return run(command, args, { env: { ...process.env, LC_ALL: 'C' } }).then(
    ({ stdout }) => stdout.trim() || undefined,
    () => undefined,
  )
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The start counts from the boot of the machine, so the boot is named, too. */
async function ofLinux(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name of the program is in brackets and may have blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Whose end nobody has taken note of is there still, and has ended.
    if (fields[0] === 'Z') return undefined
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${fields[19]} ${boot.trim()}`.trim()
  } catch {
    return undefined
  }
}
