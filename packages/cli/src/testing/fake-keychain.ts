import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A keychain's tool that does what the real one does with what it is asked, and writes down all that it is asked. */
export interface FakeKeychain {
  /** The `PATH` that leads to it. */
  readonly path: string
  readonly argv: () => string
  /** What came by standard input. */
  readonly inputs: () => string[]
  /** What it keeps. */
  readonly kept: () => string[]
  lock(): void
  unlock(): void
}

const secretTool = `
account=
for word; do account=$word; done
case $1 in
  store) keep "$input" ;;
  lookup) show || exit 1 ;;
  clear) drop || exit 1 ;;
esac`

const security = `
case $1 in
  -i) eval "set -- $input" ;;
esac
command=$1 account= value=
while [ $# -gt 0 ]; do
  case $1 in -a) account=$2; shift ;; -w) value=$2; [ $# -gt 1 ] && shift ;; esac
  shift
done
case $command in
  add-generic-password) keep "$value" ;;
  find-generic-password) show || exit 44; echo ;;
  delete-generic-password) drop || exit 44 ;;
esac`

const scripts = { 'secret-tool': secretTool, security }

export function fakeKeychain(tool: keyof typeof scripts = 'secret-tool'): FakeKeychain {
  const dir = mkdtempSync(join(tmpdir(), 'keychain-'))
  for (const folder of ['bin', 'kept', 'stdin']) mkdirSync(join(dir, folder))
  const script = `#!/bin/sh
PATH=/usr/bin:/bin dir='${dir}'
printf '%s\\n' "$*" >> "$dir/argv"
[ -f "$dir/locked" ] && { echo '${tool}: it is locked' >&2; exit 1; }
IFS= read -r input
[ -n "$input" ] && printf %s "$input" > "$dir/stdin/$$"
# The account as the name of a file. All of it is done by the shell itself, which takes no time.
name() { IFS=/; set -- $account; IFS=_; file=$dir/kept/$*; unset IFS; }
keep() { name; printf %s "$1" > "$file"; }
show() { name; [ -f "$file" ] && { IFS= read -r kept < "$file"; printf %s "$kept"; }; }
drop() { name; [ -f "$file" ] && rm "$file"; }
${scripts[tool]}
`
  writeFileSync(join(dir, 'bin', tool), script)
  chmodSync(join(dir, 'bin', tool), 0o755)
  const all = (folder: string): string[] =>
    readdirSync(join(dir, folder)).map((file) => readFileSync(join(dir, folder, file), 'utf8'))
  return {
    path: join(dir, 'bin'),
    argv: () => (existsSync(join(dir, 'argv')) ? readFileSync(join(dir, 'argv'), 'utf8') : ''),
    inputs: () => all('stdin'),
    kept: () => all('kept'),
    lock: () => writeFileSync(join(dir, 'locked'), ''),
    unlock: () => rmSync(join(dir, 'locked')),
  }
}
