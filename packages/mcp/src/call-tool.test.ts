import { expect, it } from 'vitest'
import { callTool } from './call-tool.ts'
import { createLog } from './log/log.ts'
import { testContext } from './testing/context.ts'

const secret = 'canary-secret-0123456789'

it.each([
  ['as it is', secret],
  ['with something invisible inside', `canary\u200B-secret-0123\u202E456789`],
  ['cut in half', `${'long '.repeat(38)}${secret}`],
])(
  'shows a credential that is %s neither to a person, nor in the log, nor in the result',
  async (_, held) => {
    const shown: string[] = []
    const client = {
      call: () => Promise.resolve({ held }),
      resolve: () => Promise.reject(new Error('not used')),
      watch: () => {
        throw new Error('not used')
      },
      missing: () => [],
    }
    const log = createLog((line) => shown.push(line), [secret])
    const context = testContext(client, { secrets: [secret], confirm: 'token', log })
    const result = await callTool(
      context,
      'delete_memory_entry',
      { workspace_id: '00000000-0000-4000-8000-000000000001', key: held },
      {
        signal: new AbortController().signal,
        ask: ({ message }) => {
          shown.push(message)
          return Promise.resolve('yes')
        },
      },
    )
    expect(result?.isError).toBeUndefined()
    expect([...shown, JSON.stringify(result)]).toHaveLength(3)
    for (const text of [...shown, JSON.stringify(result)]) {
      expect(text.replace(/[\p{Cf}\s]/gu, '')).not.toContain('canary')
      expect(text).toContain('[redacted]')
    }
  },
)
