import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from './testing/run-cli.ts'
import { startSandbox } from './testing/start-sandbox.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

const { env } = await startSandbox()

describe('results', () => {
  it('are a table, or the list itself', async () => {
    const { stdout } = await run(['org', 'list'], env)
    expect(stdout).toBe(
      [
        'SLUG       NAME        PLAN  INSTANCE STATUS  MEMBER COUNT',
        'acme       Acme        pro   running          4',
        'globex     Globex      free  running          1',
        'e2e-smoke  Smoke test  free  running          1',
        'hooli      Hooli       free  running          1',
        '',
      ].join('\n'),
    )
    const [json, yaml, jsonl] = await Promise.all(
      ['json', 'yaml', 'jsonl'].map((format) => run(['org', 'list', '-o', format], env)),
    )
    const answer = JSON.parse(json!.stdout) as { orgs: object[] }
    const slugs = ['acme', 'globex', 'e2e-smoke', 'hooli']
    expect(answer.orgs).toMatchObject(slugs.map((slug) => ({ slug })))
    expect(parse(yaml!.stdout)).toEqual(answer)
    expect(
      jsonl!.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(answer.orgs)
  })

  it('follow MOLECULE_OUTPUT, and a flag before that', async () => {
    const asJson = { ...env, MOLECULE_OUTPUT: 'json' }
    expect(JSON.parse((await run(['org', 'list'], asJson)).stdout)).toHaveProperty('orgs')
    expect((await run(['org', 'list', '-o', 'table'], asJson)).stdout).toMatch(/^SLUG/)
  })

  it('say to people, and not to programs, that a command is going away', async () => {
    const words = ['workspace', 'billing-mode', 'get', reports]
    const [table, json] = await Promise.all([run(words, env), run([...words, '--json'], env)])
    const warning =
      'Warning: molecule workspace billing-mode get is deprecated and may stop working after 2026-06-30.\n'
    expect([table.code, table.stderr, json.code, json.stderr]).toEqual([0, warning, 0, ''])
  })

  it('show what is shown only once', async () => {
    const { stdout } = await run(['org', 'token', 'mint', '--name', 'ci'], env)
    expect(stdout).toMatch(/^auth_token {2}\S{43}$/m)
  })
})
