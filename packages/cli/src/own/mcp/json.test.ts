import { expect, it } from 'vitest'
import { json } from './json.ts'

const path = ['servers', 'molecule']
const set = (text: string) => json.set(text, path, { command: 'npx' })
const entry = '"molecule": {\n      "command": "npx"\n    }'

it.each([
  ['nothing', '', `{\n  "servers": {\n    ${entry}\n  }\n}\n`],
  ['an empty object', '{}', `{\n  "servers": {\n    ${entry}\n  }\n}`],
  [
    'an empty table',
    '{\n  "servers": {},\n  "z": [1, 2]\n}\n',
    `{\n  "servers": {\n    ${entry}\n  },\n  "z": [1, 2]\n}\n`,
  ],
  [
    'comments, tabs, foreign line ends, a last comma and a mark in front',
    '\uFEFF{\r\n\t// mine\r\n\t"servers": {\r\n\t\t"other": { "url": "x" }, // theirs\r\n\t},\r\n}\r\n',
    '\uFEFF{\r\n\t// mine\r\n\t"servers": {\r\n\t\t"other": { "url": "x" },\r\n\t\t"molecule": {\r\n\t\t\t"command": "npx"\r\n\t\t}, // theirs\r\n\t},\r\n}\r\n',
  ],
  [
    'an entry to which somebody added something',
    '{"servers":{"molecule":{"command":"old",/* why */"disabled":true}}}',
    '{"servers":{"molecule":{"command":"npx",/* why */"disabled":true}}}',
  ],
])('adds to %s, and to nothing else', (_, before, after) => {
  expect(set(before)).toBe(after)
  expect(set(after)).toBe(after)
})

it('takes out what it added', () => {
  const before = '{\n  // mine\n  "servers": {\n    "other": { "url": "x" }\n  }\n}\n'
  expect(json.remove(set(before), path)).toBe(before)
  expect(json.parse(json.remove(set('{"a": 1}'), path))).toEqual({ a: 1 })
})

it('adds to a list what is not in it, and takes it out again', () => {
  const before = '{\n  "inputs": [\n    { "id": "a" } // first\n  ]\n}\n'
  const added = json.add(before, { list: 'inputs', items: [{ id: 'a', type: 'other' }, { id: 'b' }] })
  expect(added).toContain('{ "id": "a" },\n    {\n      "id": "b"\n    } // first')
  expect(json.parse(added)).toEqual({ inputs: [{ id: 'a' }, { id: 'b' }] })
  expect(json.parse(json.drop(added, 'inputs', ['b', 'c']))).toEqual({ inputs: [{ id: 'a' }] })
  expect(json.parse(json.drop(added, 'inputs', ['a', 'b']))).toEqual({})
})

it.each([
  ['{"a": 1,\n "b": }', 'ValueExpected in line 2'],
  ['{"a": 1', 'CloseBraceExpected in line 1'],
  ['[]', 'it is no object'],
  ['{"inputs": 1}', 'inputs is no list'],
])('says what is wrong with %j', (text, message) => {
  expect(() => json.add(text, { list: 'inputs', items: [] })).toThrow(message)
})
