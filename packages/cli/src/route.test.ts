import { expect, it } from 'vitest'
import { route } from './route.ts'

const routes = {
  ids: ['org:token:mint', 'workspace:get', 'workspace:list', 'workspace:secret:list'],
  aliases: { 'workspace:inspect': 'workspace:get', 'workspace:secret': 'workspace:get' },
  absences: [
    { reason: 'Only a browser can.', operations: [], ids: ['org:get', 'org:show', 'bill:pay'] },
    { reason: 'Only a person may.', operations: [], ids: ['org:token:give'] },
  ],
}
const to = (line: string): string => route(line.split(' ').filter(Boolean), routes).join(' ')

it.each([
  ['workspace get 1 --json', 'workspace:get 1 --json'],
  ['workspace:get 1', 'workspace:get 1'],
  ['workspace inspect 1', 'workspace:get 1'],
  ['workspace get 1 --help', 'workspace:get --help'],
  ['help workspace get', 'workspace:get --help'],
  ['workspace', 'workspace --help'],
  ['workspace secret', 'workspace:secret --help'],
  ['workspace secret --help', 'workspace:secret --help'],
  ['workspace secret list', 'workspace:secret:list'],
  ['workspace secret 1', 'workspace:get 1'],
  ['workspace secret --json', 'workspace:get --json'],
  ['', '--help'],
  ['--help', '--help'],
  ['help', '--help'],
  ['-V', '--version'],
  ['workspace get -- --help', 'workspace:get -- --help'],
])('%s', (line, expected) => {
  expect(to(line)).toBe(expected)
})

it.each([
  ['workspace lst', 'There is no command "workspace lst".', 'Did you mean molecule workspace list?'],
  ['workspce get 1', 'There is no command "workspce get".', 'Did you mean molecule workspace get?'],
  [
    'workspace ls',
    'There is no command "workspace ls".',
    'List the commands with molecule workspace --help.',
  ],
  ['frobnicate', 'There is no command "frobnicate".', 'List the commands with molecule --help.'],
  [
    '--json workspace list',
    '--json comes before the command.',
    'Write the command first: molecule COMMAND [ARGUMENTS] [FLAGS]',
  ],
])('refuses %s', (line, message, remedy) => {
  expect(() => to(line)).toThrow(expect.objectContaining({ message, remedy }))
})

it.each([
  ['org get acme --json', 'org get', 'Only a browser can.'],
  ['org:get acme', 'org get', 'Only a browser can.'],
  ['org show', 'org show', 'Only a browser can.'],
  ['org token give --help', 'org token give', 'Only a person may.'],
  ['help org get', 'org get', 'Only a browser can.'],
  ['bill', 'bill', 'Only a browser can.'],
])('says why there is no %s', (line, words, reason) => {
  const message = `${words} is not available on the command line. ${reason}`
  expect(() => to(line)).toThrow(expect.objectContaining({ name: 'AbsentError', message }))
})
