export interface Flag {
  readonly name: string
  readonly kind: 'switch' | 'text' | 'list'
  /** What stands for the value in the help, e.g. `<names>`. */
  readonly placeholder?: string
  /** One text per line. */
  readonly help: readonly string[]
  /** It means something with `--http` only. */
  readonly http?: true
}

/** The flags that start a server, in the order of the help. */
export const flags = [
  {
    name: 'toolsets',
    kind: 'list',
    placeholder: '<names>',
    help: ['default, all, or some of these (how many tools, how many of them in default):', '{toolsets}'],
  },
  {
    name: 'tools',
    kind: 'list',
    placeholder: '<names>',
    help: ['these tools: alone, or beside those of --toolsets when that is given'],
  },
  {
    name: 'exclude-tools',
    kind: 'list',
    placeholder: '<names>',
    help: ['never these tools, whatever else is chosen'],
  },
  {
    name: 'org',
    kind: 'text',
    placeholder: '<slug>',
    help: ['hold the server to this organisation: its argument is filled in, no other is reached'],
  },
  {
    name: 'workspace',
    kind: 'text',
    placeholder: '<id>',
    help: ['hold the server to this workspace'],
  },
  {
    name: 'read-only',
    kind: 'switch',
    help: ['offer only tools that change nothing; it wins over everything else'],
  },
  {
    name: 'confirm',
    kind: 'text',
    placeholder: '<mode>',
    help: [
      'how a person agrees to what needs it:',
      "token        in the client's form, or by a second call where it has none (default)",
      "elicit-only  in the client's form only",
      'off          nobody is asked; for automation that agreed beforehand',
    ],
  },
  {
    name: 'secret-root',
    kind: 'text',
    placeholder: '<directory>',
    help: ['secrets may be given as file:<path>, for files below it'],
  },
  {
    name: 'allow-secret-values',
    kind: 'switch',
    help: ['secrets may pass through the model, new ones are shown to it'],
  },
  {
    name: 'http',
    kind: 'switch',
    help: ['Streamable HTTP instead of stdio, at /mcp'],
  },
  {
    name: 'host',
    kind: 'text',
    placeholder: '<address>',
    help: ['other than this machine only where clients have to', 'show a credential (default 127.0.0.1)'],
    http: true,
  },
  {
    name: 'port',
    kind: 'text',
    placeholder: '<number>',
    help: ['0 takes a free one (default 8811)'],
    http: true,
  },
  {
    name: 'allowed-hosts',
    kind: 'list',
    placeholder: '<names>',
    help: ['names that clients may call this server by,', 'beside those of this machine'],
    http: true,
  },
  {
    name: 'allowed-origins',
    kind: 'list',
    placeholder: '<origins>',
    help: ['of web pages that may call this server'],
    http: true,
  },
  {
    name: 'authorization-server',
    kind: 'text',
    placeholder: '<issuer>',
    help: ['clients must send an access token of this one'],
    http: true,
  },
  {
    name: 'public-url',
    kind: 'text',
    placeholder: '<url>',
    help: ['what access tokens must be made out to: the address', 'of the endpoint as clients know it'],
    http: true,
  },
  {
    name: 'required-scopes',
    kind: 'list',
    placeholder: '<names>',
    help: ['what an access token must allow'],
    http: true,
  },
  {
    name: 'rate-limit',
    kind: 'text',
    placeholder: '<number>',
    help: ['requests per minute of one caller; 0 is no limit', '(default 600)'],
    http: true,
  },
  {
    name: 'drain',
    kind: 'text',
    placeholder: '<seconds>',
    help: [
      'when told to stop, answer 503 at /readyz and go on',
      'that long before connections are refused (default 0)',
    ],
    http: true,
  },
  {
    name: 'state',
    kind: 'text',
    placeholder: '<directory>',
    help: [
      'keeps confirmation tokens there, for all processes',
      'that share it; else each process knows its own',
    ],
  },
] as const satisfies readonly Flag[]

export type FlagName = (typeof flags)[number]['name']

/** Says the same as the flag where nobody writes a command line. */
export const variableOf = (name: string): string => `MOLECULE_MCP_${name.replaceAll('-', '_').toUpperCase()}`
