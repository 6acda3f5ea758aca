import { startEmulator } from '@molecule-ai/emulator'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExpected, runSuite, type Expected } from './conformance/suite.ts'
import { serve, serveProgram, type Served } from './http-client.ts'

const fixtures = fileURLToPath(new URL('conformance/fixtures-server.ts', import.meta.url))

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
})
afterAll(() => emulator.close())

const servers: [string, () => Promise<Served>, readonly string[]][] = [
  [
    'program',
    () => serve(emulator.env(), ['--rate-limit=0']),
    [
      'completion-complete',
      'dns-rebinding-protection',
      'ping',
      'prompts-list',
      'resources-list',
      'server-initialize',
      'tools-list',
    ],
  ],
  [
    'fixtures',
    () => serveProgram(['--conditions=@molecule-ai/source', fixtures], {}),
    [
      'completion-complete',
      'dns-rebinding-protection',
      'json-schema-2020-12',
      'ping',
      'prompts-get-simple',
      'prompts-get-with-args',
      'prompts-list',
      'resources-list',
      'resources-read-text',
      'resources-templates-read',
      'server-initialize',
      'tools-call-audio',
      'tools-call-embedded-resource',
      'tools-call-error',
      'tools-call-image',
      'tools-call-mixed-content',
      'tools-call-simple-text',
      'tools-call-with-progress',
      'tools-list',
    ],
  ],
]

describe.each(servers)('the official conformance suite, against the %s', (name, start, passes) => {
  let server: Served
  let expected: Expected
  beforeAll(async () => {
    server = await start()
    expected = await readExpected(name)
  })
  afterAll(() => server[Symbol.asyncDispose]())

  it.each(['released', 'next'] as const)(
    'the %s line finds what is expected, and nothing else',
    async (line) => {
      const { passed, failed, empty, code, output } = await runSuite(line, server.url, expected)
      const known = new Set([...passed, ...failed, ...empty])
      expect({ passed, failed, empty }, output).toEqual({
        passed: passes,
        failed: Object.keys(expected.fails).toSorted(),
        // One line has a scenario that the other does not know.
        empty: Object.keys(expected.empty)
          .filter((scenario) => known.has(scenario))
          .toSorted(),
      })
      expect(code, output).toBe(0)
    },
  )
})
