import { catalogue } from '@molecule-ai/spec'

import type { OperationId } from '../call.ts'
import { toEnvironment, type Emulator } from '../emulator.ts'

/** The ids of seeded workspaces that tests start from. */
export const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
export const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
export const charts = '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12'
export const research = '2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62'
export const archive = 'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15'
export const billing = 'd85b3f60-e1a9-4c72-8b04-9c6e5d2f7a38'
export const support = '61f0d2c9-3b84-4e9a-a75d-8e2c1b6f4093'
export const nowhere = '00000000-0000-4000-8000-000000000000'

export interface Wire {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

export interface Reply {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what a test looks at
  readonly body: any
}

/** Calls operations by their wire form, with the right credential unless a test gives another. */
export function createSandboxClient(
  emulator: Pick<Emulator, 'controlPlaneUrl' | 'tenants' | 'fetch'>,
  slug = 'acme',
) {
  const tenant = emulator.tenants.find((candidate) => candidate.slug === slug)
  if (!tenant) throw new Error(`there is no tenant ${slug}`)
  const env = toEnvironment(emulator.controlPlaneUrl, tenant)

  return async (operationId: OperationId, wire: Wire = {}): Promise<Reply> => {
    const operation = catalogue.operations.find((candidate) => candidate.id === operationId)
    if (!operation) throw new Error(`there is no operation ${operationId}`)
    const isTenant = operation.service === 'tenant'
    const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(wire.path?.[name] ?? ''),
    )
    const url = new URL(path, isTenant ? tenant.url : emulator.controlPlaneUrl)
    for (const [name, value] of Object.entries(wire.query ?? {})) url.searchParams.set(name, value)
    // As a client does: the first alternative of which it has everything.
    const credentials = operation.security
      .map((names) => names.map((name) => toHeader(name, env)))
      .find((headers) => headers.every((header) => header !== undefined))
    const given = Object.entries({ ...Object.fromEntries(credentials ?? []), ...wire.headers })
    const response = await emulator.fetch(url, {
      method: operation.method,
      headers: given.filter((header): header is [string, string] => header[1] !== undefined),
      ...(wire.body === undefined ? {} : { body: toText(wire.body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
}

/** How a client sends a credential that the sandbox has. */
function toHeader(name: string, env: Readonly<Record<string, string>>): [string, string] | undefined {
  const credential = catalogue.credentials.find((candidate) => candidate.name === name)
  const value = env[credential?.env[0] ?? '']
  if (!credential || value === undefined) return undefined
  if (credential.kind === 'cookie') return ['Cookie', `${credential.wireName}=${value}`]
  return credential.kind === 'bearer' ? ['Authorization', `Bearer ${value}`] : [credential.wireName, value]
}

export type SandboxClient = ReturnType<typeof createSandboxClient>

// Text goes out as it is, so that a test can send what is no JSON.
const toText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

/** Looks again and again, until what it sees is what it waits for. */
export async function until<Value>(
  look: () => Promise<Value>,
  fits: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await look()
    if (fits(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Waits for the end of a workspace's latest migration. */
export async function untilEnded(call: SandboxClient, workspace_id: string): Promise<Reply['body']> {
  const look = (): Promise<Reply> => call('getWorkspaceMigrationStatus', { path: { workspace_id } })
  const { body } = await until(look, (reply) => reply.body.terminal === true)
  return body.migration
}
