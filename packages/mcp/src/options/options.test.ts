import { expect, it } from 'vitest'
import { readOptions } from './options.ts'
import { UsageError } from './usage-error.ts'

const known = {
  toolsets: ['workspaces', 'orgs'],
  tools: ['list_workspaces', 'get_workspace', 'list_orgs'],
  whyAbsent: (name: string) => (name === 'delete_everything' ? 'Nobody may.' : undefined),
}
const read = (...argv: string[]) => readOptions(argv, {}, known)

it('has safe defaults', () => {
  expect(read()).toEqual({
    toolsets: ['default'],
    tools: [],
    excludeTools: [],
    readOnly: false,
    pins: {},
    confirm: 'token',
    allowSecretValues: false,
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
      '--confirm=off',
      '--state=/var/lib/molecule',
      '--secret-root=/run/secrets',
      '--allow-secret-values',
      '--print-tools',
    ),
  ).toEqual({
    listen: {
      host: '127.0.0.1',
      port: 0,
      allowedHosts: [],
      allowedOrigins: [],
      rateLimit: 600,
      drainSeconds: 0,
    },
    toolsets: ['orgs', 'workspaces'],
    tools: ['get_workspace'],
    excludeTools: ['list_orgs'],
    readOnly: true,
    pins: { org: 'acme', workspace: 'w1' },
    confirm: 'off',
    state: '/var/lib/molecule',
    secretRoot: '/run/secrets',
    allowSecretValues: true,
    show: 'tools',
  })
})

it.each([
  [['--readonly'], "'--readonly'. Did you mean --read-only?"],
  [['read-only'], 'read-only'],
  [['--toolsets=orgs,secret'], 'Valid are default, all, workspaces, orgs'],
  [['--toolsets='], 'Valid are'],
  [['--tools=list_workspace'], 'Did you mean list_workspaces'],
  [['--exclude-tools=list_orgs,orgs'], '"orgs" is not known. Did you mean list_orgs?'],
  [['--tools=quite_another'], '--print-tools --toolsets=all'],
  [['--tools=delete_everything'], 'Nobody may.'],
  [['--tools='], '"" is not known'],
  [['--secret-root='], '--secret-root must be a directory'],
  [['--allow-secret-values=yes'], 'allow-secret-values'],
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
    MOLECULE_MCP_HTTP: 'true',
    MOLECULE_MCP_PORT: '1',
    MOLECULE_MCP_CONFIRM: '',
  }
  expect(readOptions(['--toolsets=workspaces'], env, known)).toMatchObject({
    readOnly: true,
    toolsets: ['workspaces'],
    listen: { port: 1 },
    confirm: 'token',
  })
})

it.each([
  ['MOLECULE_MCP_READ_ONLY', 'yes', 'MOLECULE_MCP_READ_ONLY must be true or false.'],
  ['MOLECULE_MCP_TOOLSETS', 'all,', '"" is not known'],
  ['MOLECULE_MCP_EXCLUDE_TOOLS', 'list_org', 'MOLECULE_MCP_EXCLUDE_TOOLS: "list_org" is not known'],
  ['MOLECULE_MCP_ALLOW_SECRET_VALUES', 'on', 'must be true or false'],
  ['MOLECULE_MCP_PORT', '-1', '0 to 65535'],
])('refuses %s=%s', (name, value, message) => {
  expect(() => readOptions([], { MOLECULE_MCP_HTTP: '1', [name]: value }, known)).toThrow(message)
})

const authorization = [
  '--authorization-server=https://login.example',
  '--public-url=https://mcp.example.com/mcp',
]

it.each<[string, string[], Record<string, string>, unknown]>([
  ['with a token for all', ['--host=0.0.0.0'], { MOLECULE_MCP_HTTP_TOKEN: 'a-token' }, { token: 'a-token' }],
  [
    'with access tokens',
    ['--host=::', '--required-scopes=a,b', ...authorization],
    {},
    { issuer: 'https://login.example', resource: 'https://mcp.example.com/mcp', scopes: ['a', 'b'] },
  ],
  ['on this machine', ['--host=::1'], {}, undefined],
])('listens %s', (_, argv, env, credential) => {
  expect(readOptions(['--http', ...argv], env, known).listen?.credential).toEqual(credential)
})

it('answers to the name that access tokens are made out to, and to those that are given', () => {
  expect(read('--http', '--allowed-hosts=LB.example:8443,10.0.0.7', ...authorization).listen).toMatchObject({
    allowedHosts: ['lb.example:8443', '10.0.0.7', 'mcp.example.com'],
  })
})

it.each([
  [['--host=0.0.0.0'], 'MOLECULE_MCP_HTTP_TOKEN'],
  [['--host=mcp.example.com'], 'let other machines in'],
  [['--confirm=elicit-only'], '--confirm=token'],
  [['--public-url=https://mcp.example.com/mcp'], 'needs --authorization-server'],
  [['--authorization-server=https://login.example'], 'needs --public-url'],
  [['--authorization-server=http://login.example', '--public-url=https://a.example'], 'must be an https'],
  [['--authorization-server=https://login.example', '--public-url=https://a.example/?a'], 'must be an https'],
  [['--required-scopes=a'], 'needs --authorization-server'],
  [['--required-scopes=a"b', ...authorization], 'is no scope'],
  [['--allowed-hosts=https://a.example'], 'is no host name'],
  [['--allowed-hosts=*'], 'is no host name'],
  [['--allowed-origins=a.example'], 'is no origin'],
  [['--allowed-origins=https://a.example/'], 'is no origin'],
  [['--rate-limit=-1'], '0 to 1000000'],
])('does not serve over HTTP with %j', (argv, message) => {
  expect(() => read('--http', ...argv)).toThrow(UsageError)
  expect(() => read('--http', ...argv)).toThrow(message)
})

it('wants one kind of credential', () => {
  expect(() =>
    readOptions(['--http', ...authorization], { MOLECULE_MCP_HTTP_TOKEN: 'a-token' }, known),
  ).toThrow('Choose between')
})
