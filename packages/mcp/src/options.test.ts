import { expect, it } from 'vitest'
import { readOptions, UsageError } from './options.ts'

const known = {
  toolsets: ['workspaces', 'orgs'],
  tools: ['list_workspaces', 'get_workspace', 'list_orgs'],
  whyAbsent: (name: string) => (name === 'delete_everything' ? 'Nobody may.' : undefined),
}
const read = (...argv: string[]) => readOptions(argv, {}, known)

it('has safe defaults', () => {
  expect(read()).toEqual({
    http: false,
    port: 8811,
    toolsets: ['default'],
    tools: [],
    excludeTools: [],
    readOnly: false,
    pins: {},
    confirm: 'token',
  })
})

it('takes the named tools alone, or beside the toolsets that are named as well', () => {
  expect(read('--tools=list_orgs')).toMatchObject({ toolsets: [], tools: ['list_orgs'] })
  expect(read('--tools=list_orgs, get_workspace', '--toolsets=default')).toMatchObject({
    toolsets: ['default'],
    tools: ['list_orgs', 'get_workspace'],
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
      '--tools=get_workspace',
      '--exclude-tools=list_orgs',
      '--org=acme',
      '--workspace=w1',
      '--confirm=elicit-only',
      '--print-tools',
    ),
  ).toEqual({
    http: true,
    port: 0,
    toolsets: ['orgs', 'workspaces'],
    tools: ['get_workspace'],
    excludeTools: ['list_orgs'],
    readOnly: true,
    pins: { org: 'acme', workspace: 'w1' },
    confirm: 'elicit-only',
    show: 'tools',
  })
})

it.each([
  [['--readonly'], '--readonly'],
  [['read-only'], 'read-only'],
  [['--toolsets=orgs,secret'], 'Valid are default, all, workspaces, orgs'],
  [['--toolsets='], 'Valid are'],
  [['--tools=list_workspace'], 'Did you mean list_workspaces'],
  [['--exclude-tools=list_orgs,orgs'], '"orgs" is not known. Did you mean list_orgs?'],
  [['--tools=quite_another'], '--print-tools --toolsets=all'],
  [['--tools=delete_everything'], 'Nobody may.'],
  [['--tools='], '"" is not known'],
  [['--confirm=no'], 'token, elicit-only, off'],
  [['--http', '--port=x'], '0 to 65535'],
  [['--port=80'], '--http'],
])('refuses %j', (argv, message) => {
  expect(() => read(...argv)).toThrow(UsageError)
  expect(() => read(...argv)).toThrow(message)
})

it('reads the variables as well, and lets a flag win', () => {
  const env = {
    MOLECULE_MCP_READ_ONLY: 'true',
    MOLECULE_MCP_TOOLSETS: 'orgs',
    MOLECULE_MCP_PORT: '1',
    MOLECULE_MCP_CONFIRM: '',
  }
  expect(readOptions(['--toolsets=workspaces'], env, known)).toMatchObject({
    readOnly: true,
    toolsets: ['workspaces'],
    port: 1,
    confirm: 'token',
  })
})

it.each([
  ['MOLECULE_MCP_READ_ONLY', 'yes', 'MOLECULE_MCP_READ_ONLY must be true or false.'],
  ['MOLECULE_MCP_TOOLSETS', 'all,', '"" is not known'],
  ['MOLECULE_MCP_EXCLUDE_TOOLS', 'list_org', 'MOLECULE_MCP_EXCLUDE_TOOLS: "list_org" is not known'],
  ['MOLECULE_MCP_PORT', '-1', '0 to 65535'],
])('refuses %s=%s', (name, value, message) => {
  expect(() => readOptions([], { [name]: value }, known)).toThrow(message)
})
