import { expect, it } from 'vitest'
import { toml } from './toml.ts'

const path = ['mcp_servers', 'molecule']
const entry = { command: 'npx', args: ['-y'], startup_timeout_sec: 60 }
const set = (text: string) => toml.set(text, path, entry)
const block = '[mcp_servers.molecule]\ncommand = "npx"\nargs = [ "-y" ]\nstartup_timeout_sec = 60\n'

it.each([
  ['nothing', '', block],
  [
    'other tables',
    '# mine\nmodel = "x"\n\n[mcp_servers.other]\nurl = "y" # theirs\n',
    `# mine\nmodel = "x"\n\n[mcp_servers.other]\nurl = "y" # theirs\n\n${block}`,
  ],
  [
    'an entry that is another one',
    '[mcp_servers."molecule"] # ours\n# why\nargs = [\n  "a", # one\n]\ncommand = "npx"\nenabled = false\n\n[mcp_servers.molecule.env]\nA = "b"\n\n[z]\n',
    '[mcp_servers."molecule"] # ours\nstartup_timeout_sec = 60\n# why\nargs = [ "-y" ]\ncommand = "npx"\nenabled = false\n\n[mcp_servers.molecule.env]\nA = "b"\n\n[z]\n',
  ],
  ['lines of Windows', 'a = 1\r\n', `a = 1\r\n\r\n${block.replaceAll('\n', '\r\n')}`],
])('adds to %s, and to nothing else', (_, before, after) => {
  expect(set(before)).toBe(after)
  expect(set(after)).toBe(after)
})

it('takes out what it added, and what is below', () => {
  const before = '# mine\nmodel = "x"\n'
  expect(toml.remove(set(before), path)).toBe(before)
  expect(
    toml.remove(`${block}[mcp_servers.molecule.env]\nA = "b"\n[mcp_servers.molecules]\na = 1\n`, path),
  ).toBe('[mcp_servers.molecules]\na = 1\n')
})

it('reads tables as others are', () => {
  expect(toml.parse('a = 12345678901234567890\n[b]\nc = 1')).toEqual({
    a: 12345678901234567890n,
    b: { c: 1 },
  })
  expect(() => toml.parse('a = 1\na = 2')).toThrow('Invalid TOML document')
})
