// A quoted part may hold blanks; a quote inside of one is written '\''.
const word = String.raw`(?:'[^']*'|\\.|[^\s'\\])+`
// A flag and what looks like its value stay together, as they are read together.
const part = new RegExp(String.raw`--[^\s=]+ (?!--)${word}|${word}`, 'g')

/** Breaks a command line into lines that still are one command when they are pasted: never inside quotes. */
export function breakLine(line: string, width: number): string {
  const lines: string[] = []
  for (const each of line.match(part) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + each.length + 3 <= width)
      lines[lines.length - 1] = `${last} ${each}`
    else lines.push(lines.length === 0 ? each : `  ${each}`)
  }
  return lines.join(' \\\n')
}
