import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Catalogue } from '../src/operation.ts'
import { findOperation } from './compare.ts'
import type { Bump, Change } from './change.ts'

interface Report {
  readonly changes: readonly {
    readonly path: string
    readonly kind: 'added' | 'removed' | 'modified'
    readonly impact: Bump
    readonly property?: string
    readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[]
    readonly base?: { readonly value?: unknown }
  }[]
}

/** What `redocly diff` finds between two files, one change for each verdict. */
export function compareOpenapi(before: string, after: string): Report['changes'] {
  const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
  const config = fileURLToPath(new URL('redocly.yaml', import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [redocly, 'diff', before, after, '--config', config, '--format', 'json', '--fail-on', 'none'],
    { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  )
  if (status !== 0) throw new Error(`redocly diff ended with ${status}: ${stderr.trim()}`)
  return (JSON.parse(stdout) as Report).changes
}

/** The verdicts as changes. A new operationId that keeps the old one as an alias breaks nobody. */
export function toChanges(changes: Report['changes'], after: Catalogue): Change[] {
  return changes
    .filter(({ impact }) => impact !== 'patch')
    .map(({ path, kind, impact, property, verdicts, base }) => {
      const text =
        verdicts.map(({ message }) => message).join(' ') || [kind, property].filter(Boolean).join(' ')
      const renamed = verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === 'operation-id-changed')
      const kept = renamed && findOperation(after, String(base?.value)) !== undefined
      return { bump: kept ? 'minor' : impact, subject: decode(path), text }
    })
}

const decode = (pointer: string): string =>
  pointer
    .replace(/^#\/(paths\/)?/, '')
    .replaceAll('/', ' ')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
