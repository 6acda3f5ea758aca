import { expect, it } from 'vitest'
import { readOptions, UsageError } from './options.ts'

const read = (...argv: string[]) => readOptions(argv, ['workspaces', 'orgs'])

it('has safe defaults', () => {
  expect(read()).toEqual({
    http: false,
    port: 8811,
    toolsets: ['default'],
    readOnly: false,
    confirm: 'token',
  })
})

it('reads everything', () => {
  expect(
    read(
      '--http',
      '--port=0',
      '--toolsets',
      'orgs, workspaces',
      '--read-only',
      '--confirm=elicit-only',
      '--print-tools',
    ),
  ).toEqual({
    http: true,
    port: 0,
    toolsets: ['orgs', 'workspaces'],
    readOnly: true,
    confirm: 'elicit-only',
    show: 'tools',
  })
})

it.each([
  [['--readonly'], '--readonly'],
  [['read-only'], 'read-only'],
  [['--toolsets=orgs,secret'], 'Valid are default, all, workspaces, orgs'],
  [['--toolsets='], 'Valid are'],
  [['--confirm=no'], 'token, elicit-only, off'],
  [['--http', '--port=x'], '0 to 65535'],
  [['--port=80'], '--http'],
])('refuses %j', (argv, message) => {
  expect(() => read(...argv)).toThrow(UsageError)
  expect(() => read(...argv)).toThrow(message)
})
