import { isIPv6 } from 'node:net'
import { httpTokenVariable } from '../limits.ts'
import { UsageError } from '../options/usage-error.ts'
import { isLoopback } from './hosts.ts'

/** Where the server listens, and to whom. */
export interface Listen {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Names, with or without a port, that clients may call this server by, beside the loopback ones. */
  readonly allowedHosts: readonly string[]
  /** Origins of web pages that may call it, beside the loopback ones. */
  readonly allowedOrigins: readonly string[]
  /** Requests per minute of one caller; 0 is no limit. */
  readonly rateLimit: number
  /** How long calls are still taken when the server was told to stop. */
  readonly drainSeconds: number
  /** What a client has to send; without one every program of this machine may come in. */
  readonly credential?: StaticToken | AccessTokens
}

/** One token for all clients. */
export interface StaticToken {
  readonly token: string
}

/** Access tokens that an authorization server made out for this resource. */
export interface AccessTokens {
  readonly issuer: string
  readonly resource: string
  readonly scopes: readonly string[]
}

interface Values {
  text(name: 'host' | 'authorization-server' | 'public-url'): string | undefined
  number(name: 'port' | 'rate-limit' | 'drain', otherwise: number, maximum: number): number
  list(name: 'allowed-hosts' | 'allowed-origins' | 'required-scopes'): string[] | undefined
}

/** Reads the flags of `--http`. Whoever is not on this machine must show a credential, or nothing is served. */
export function readListen(values: Values, env: NodeJS.ProcessEnv): Listen {
  const host = values.text('host') ?? '127.0.0.1'
  const credential = toCredential(values, env)
  if (!credential && !isLoopback(isIPv6(host) ? `[${host}]` : host))
    throw new UsageError(
      `--host ${host} would let other machines in without asking who they are. Set ${httpTokenVariable}, or give --authorization-server and --public-url.`,
    )
  const publicHost = credential && 'resource' in credential ? [new URL(credential.resource).host] : []
  return {
    host,
    port: values.number('port', 8811, 65_535),
    allowedHosts: [...(values.list('allowed-hosts') ?? []).map(toHost), ...publicHost],
    allowedOrigins: (values.list('allowed-origins') ?? []).map(toOrigin),
    rateLimit: values.number('rate-limit', 600, 1_000_000),
    drainSeconds: values.number('drain', 0, 600),
    ...(credential && { credential }),
  }
}

function toCredential(values: Values, env: NodeJS.ProcessEnv): Listen['credential'] {
  const token = env[httpTokenVariable]?.trim()
  const issuer = values.text('authorization-server')
  const resource = values.text('public-url')
  const scopes = values.list('required-scopes') ?? []
  if (issuer === undefined && resource === undefined) {
    if (scopes.length > 0) throw new UsageError('--required-scopes needs --authorization-server.')
    return token ? { token } : undefined
  }
  if (issuer === undefined) throw new UsageError('--public-url needs --authorization-server.')
  if (resource === undefined)
    throw new UsageError(
      '--authorization-server needs --public-url: access tokens are made out to that address.',
    )
  if (token) throw new UsageError(`Choose between ${httpTokenVariable} and --authorization-server.`)
  const odd = scopes.find((scope) => !/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(scope))
  if (odd !== undefined) throw new UsageError(`--required-scopes: ${JSON.stringify(odd)} is no scope.`)
  assertHttps('--authorization-server', issuer)
  assertHttps('--public-url', resource)
  return { issuer, resource, scopes }
}

/** Neither keys nor tokens travel in the clear, unless they stay on this machine. */
function assertHttps(flag: string, text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (!safe || /[?#]/.test(text) || url.username || url.password)
    throw new UsageError(`${flag} must be an https address without query or fragment.`)
}

function toHost(text: string): string {
  const url = URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined
  if (!url || url.pathname !== '/' || url.search || url.hash || url.username || /[/*]/.test(text))
    throw new UsageError(`--allowed-hosts: ${JSON.stringify(text)} is no host name, such as mcp.example.com.`)
  return url.host
}

function toOrigin(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new UsageError(
      `--allowed-origins: ${JSON.stringify(text)} is no origin, such as https://example.com.`,
    )
  return text
}
