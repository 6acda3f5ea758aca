import type { Emulator, EmulatorOptions, SandboxWorkspace } from './emulator.ts'
import type { Tenant } from './places.ts'

/** What a person needs to use the sandbox, as plain lines. */
export async function toBanner(
  emulator: Emulator,
  location: Pick<EmulatorOptions, 'directory' | 'databaseUrl'>,
): Promise<string> {
  const tenants = await Promise.all(emulator.tenants.map((tenant) => toTenantLines(emulator, tenant)))
  return [
    `control plane   ${emulator.controlPlaneUrl}`,
    `  admin token   ${emulator.cpAdminToken}`,
    `  session       ${emulator.session}`,
    `  shared secret ${emulator.provisionSecret}`,
    `admin page      ${emulator.adminUrl}`,
    `  admin key     ${emulator.adminKey}`,
    `state           ${toPlace(location)}`,
    ...tenants.flat(),
  ].join('\n')
}

/** Where the state is. A shell may have the variable for something else, so it is told which database was taken. */
function toPlace({ directory, databaseUrl }: Parameters<typeof toBanner>[1]): string {
  if (directory !== undefined) return directory
  if (databaseUrl === undefined) return 'in memory'
  const { host, pathname } = new URL(databaseUrl)
  return `PostgreSQL by DATABASE_URL: ${host || 'local socket'}, database ${decodeURIComponent(pathname.slice(1)) || 'of the user'}`
}

/** The same for a program. */
export async function toJson(emulator: Emulator): Promise<string> {
  const { controlPlaneUrl, cpAdminToken, provisionSecret, session, adminUrl, adminKey } = emulator
  const tenants = await Promise.all(
    emulator.tenants.map(async (tenant) => ({
      ...tenant,
      workspaces: await emulator.workspaces(tenant.slug),
    })),
  )
  return JSON.stringify({
    controlPlaneUrl,
    cpAdminToken,
    provisionSecret,
    session,
    adminUrl,
    adminKey,
    tenants,
    env: emulator.env(),
  })
}

async function toTenantLines(emulator: Emulator, tenant: Tenant): Promise<string[]> {
  const workspaces = await emulator.workspaces(tenant.slug)
  return [
    `tenant ${tenant.slug.padEnd(8)} ${tenant.url}`,
    `  org id        ${tenant.orgId}`,
    `  org API key   ${tenant.orgApiKey}`,
    `  admin token   ${tenant.adminToken}`,
    ...workspaces.map(toWorkspaceLine),
  ]
}

const toWorkspaceLine = ({ id, name, provider, instanceId }: SandboxWorkspace): string =>
  `  workspace     ${id}  ${(provider ?? 'external').padEnd(8)}  ${(instanceId ?? '').padEnd(19)}  ${name}`
