import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bin, run } from '../testing/run-cli.ts'
import { runWithin } from '../testing/run-within.ts'

const complete = async (line: string) => {
  const words = line.split(' ')
  const { code, stdout, stderr } = await runWithin(['__complete', `=${words.at(-1)}`, ...words.slice(0, -1)])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((each) => each.split('\t')[0])
}

describe('completing', () => {
  it.each([
    ['worksp', ['workspace']],
    ['workspace mig', ['migrate-provider', 'migration-status']],
    ['workspace migrate-provider 1 --to ', ['aws', 'hetzner', 'gcp']],
    ['workspace migrate-provider 1 --to h', ['hetzner']],
    ['workspace list --o', ['--output']],
    ['workspace list -o j', ['json', 'jsonl']],
    ['workspace list --output json --q', ['--query']],
    ['workspace list --json --j', []],
    ['workspace migrate-provider 1 --wa', ['--wait']],
    ['workspace migrate-provider 1 --no-', ['--no-wait']],
    ['workspace secret set 1 --value-from ', ['env:', 'file:', '-']],
    ['workspace create --body-file ', [':files']],
    ['workspace inspect --js', ['--json']],
    ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
    ['api GET / --serv', ['--service']],
    ['api GET / --service con', ['controlPlane']],
    ['no such thing', []],
    ['workspace list --help ', []],
  ])('%s', async (line, expected) => {
    await expect(complete(line)).resolves.toEqual(expected)
  })

  it('knows topics and commands at the start, with what they are', async () => {
    const { stdout } = await runWithin(['__complete', '='])
    expect(stdout).toMatch(/^workspace\t\S/m)
    expect(stdout).toMatch(/^api\t\S/m)
    expect(stdout).not.toContain('__complete')
  })

  it('tells a shell nothing when it cannot be', async () => {
    await expect(runWithin(['__complete'])).resolves.toMatchObject({ code: 0, stderr: '' })
    await expect(runWithin(['__complete', '=', 'org', 'get'])).resolves.toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})

it('completes in bash', async () => {
  const script = `
    molecule() { '${process.execPath}' '${bin}' "$@"; }
    source <(molecule completion bash)
    complete -p molecule
    COMP_WORDS=(molecule workspace migrate-provider 1 --to '') COMP_CWORD=5
    _molecule
    printf '%s\\n' "\${COMPREPLY[@]}"
    COMP_WORDS=(molecule workspace create --body-file package.j) COMP_CWORD=4
    _molecule
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const cwd = new URL('../..', import.meta.url)
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], {
    cwd,
    env: { PATH: process.env.PATH },
  })
  expect(stdout).toBe('complete -F _molecule molecule\naws\nhetzner\ngcp\npackage.json\n')
})

it.each([['bash'], ['zsh'], ['fish'], ['powershell']])('prints the script for %s as it is', async (shell) => {
  const { code, stdout, stderr } = await run(['completion', shell])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('molecule __complete "=$')
  const { stdout: json } = await run(['completion', shell, '--json'])
  expect(JSON.parse(json)).toEqual({ shell, script: stdout })
})

it('names the shells that there are', async () => {
  await expect(runWithin(['completion', 'tcsh'])).resolves.toMatchObject({
    code: 2,
    stderr: 'Error: The argument takes bash, zsh, fish, powershell, not tcsh.\n',
  })
})
