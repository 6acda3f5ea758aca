// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { RuntimeOptions } from '../options.ts'
import type { Credential, WireService } from '../wire.ts'

/**
 * Where the services are and what opens them. All of it is optional: an operation asks for what it needs.
 *
 * @example
 * import { Molecule, type MoleculeOptions } from '@molecule-ai/sdk'
 * const options: MoleculeOptions = { timeoutMs: 10_000, log: console.error }
 * Molecule.fromEnv(undefined, options)
 */
export interface MoleculeOptions extends RuntimeOptions {
  /**
   * The control plane admin token. Only the control plane takes it; never send it to a tenant.
   *
   * `Molecule.fromEnv` reads `MOLECULE_CP_ADMIN_TOKEN`, `CP_ADMIN_API_TOKEN`.
   */
  readonly cpAdminToken?: string | undefined
  /**
   * An Org API Key, full access to one organisation's tenant. The control plane refuses it.
   *
   * `Molecule.fromEnv` reads `MOLECULE_ORG_API_KEY`, `MOLECULE_API_KEY`, `MOLECULE_API_TOKEN`,
   * `MOLECULE_ORG_TOKEN`, `ORG_API_KEY`.
   */
  readonly orgApiKey?: string | undefined
  /**
   * The organisation's id, sent along so that the tenant knows it is meant. Hosted tenants insist on it, a
   * self-hosted one ignores it. It is not a secret.
   *
   * `Molecule.fromEnv` reads `MOLECULE_ORG_ID`, `MOLECULE_ORGANIZATION_ID`.
   */
  readonly orgId?: string | undefined
  /**
   * A workspace's own token. It opens that workspace and no other.
   *
   * `Molecule.fromEnv` reads `MOLECULE_WORKSPACE_TOKEN`.
   */
  readonly workspaceToken?: string | undefined
  /**
   * The tenant's admin token, set by whoever runs the tenant. Meant for emergencies.
   *
   * `Molecule.fromEnv` reads `MOLECULE_ADMIN_TOKEN`, `ADMIN_TOKEN`.
   */
  readonly adminToken?: string | undefined
  /**
   * The session of a person who is signed in to the web UI. A browser gets it by signing in; there is no other way
   * to one.
   *
   * `Molecule.fromEnv` reads `MOLECULE_SESSION`.
   */
  readonly workosSession?: string | undefined
  /**
   * The secret that a tenant shares with the control plane to have machines built. A person has none.
   *
   * `Molecule.fromEnv` reads `MOLECULE_CP_SHARED_SECRET`, `PROVISION_SHARED_SECRET`.
   */
  readonly provisionSecret?: string | undefined
  /**
   * The tenant's admin token, where the control plane has to know which tenant calls. It decides the organisation.
   *
   * `Molecule.fromEnv` reads `MOLECULE_TENANT_ADMIN_TOKEN`.
   */
  readonly tenantAdminToken?: string | undefined
  /**
   * The address of this service: the control plane, one for all organisations.
   *
   * https://api.moleculesai.app unless given.
   *
   * `Molecule.fromEnv` reads `MOLECULE_CP_URL`, `CP_API_URL`.
   */
  readonly controlPlaneUrl?: string | undefined
  /**
   * The address of this service: the tenant, one host for each organisation.
   *
   * https://{slug}.moleculesai.app, with `slug` filled in, unless given.
   *
   * `Molecule.fromEnv` reads `MOLECULE_API_URL`, `MOLECULE_URL`, `PLATFORM_URL`, `MOLECULE_PLATFORM_URL`.
   */
  readonly tenantUrl?: string | undefined
  /**
   * The organisation's slug.
   *
   * `Molecule.fromEnv` reads `MOLECULE_ORG_SLUG`, `MOLECULE_ORG`.
   */
  readonly slug?: string | undefined
}

export const credentials: readonly Credential[] = [
  {
    name: 'cpAdminToken',
    description: 'The control plane admin token. Only the control plane takes it; never send it to a tenant.',
    env: ['MOLECULE_CP_ADMIN_TOKEN', 'CP_ADMIN_API_TOKEN'],
    secret: true,
    kind: 'bearer',
    wireName: 'Authorization',
  },
  {
    name: 'orgApiKey',
    description: 'An Org API Key, full access to one organisation\'s tenant. The control plane refuses it.',
    env: ['MOLECULE_ORG_API_KEY', 'MOLECULE_API_KEY', 'MOLECULE_API_TOKEN', 'MOLECULE_ORG_TOKEN', 'ORG_API_KEY'],
    secret: true,
    kind: 'bearer',
    wireName: 'Authorization',
  },
  {
    name: 'orgId',
    description: 'The organisation\'s id, sent along so that the tenant knows it is meant. Hosted tenants insist on it, a self-hosted one ignores it. It is not a secret.',
    env: ['MOLECULE_ORG_ID', 'MOLECULE_ORGANIZATION_ID'],
    secret: false,
    kind: 'header',
    wireName: 'X-Molecule-Org-Id',
  },
  {
    name: 'workspaceToken',
    description: 'A workspace\'s own token. It opens that workspace and no other.',
    env: ['MOLECULE_WORKSPACE_TOKEN'],
    secret: true,
    kind: 'bearer',
    wireName: 'Authorization',
  },
  {
    name: 'adminToken',
    description: 'The tenant\'s admin token, set by whoever runs the tenant. Meant for emergencies.',
    env: ['MOLECULE_ADMIN_TOKEN', 'ADMIN_TOKEN'],
    secret: true,
    kind: 'bearer',
    wireName: 'Authorization',
  },
  {
    name: 'workosSession',
    description: 'The session of a person who is signed in to the web UI. A browser gets it by signing in; there is no other way to one.',
    env: ['MOLECULE_SESSION'],
    secret: true,
    kind: 'cookie',
    wireName: 'mcp_session',
  },
  {
    name: 'provisionSecret',
    description: 'The secret that a tenant shares with the control plane to have machines built. A person has none.',
    env: ['MOLECULE_CP_SHARED_SECRET', 'PROVISION_SHARED_SECRET'],
    secret: true,
    kind: 'bearer',
    wireName: 'Authorization',
  },
  {
    name: 'tenantAdminToken',
    description: 'The tenant\'s admin token, where the control plane has to know which tenant calls. It decides the organisation.',
    env: ['MOLECULE_TENANT_ADMIN_TOKEN'],
    secret: true,
    kind: 'header',
    wireName: 'X-Molecule-Admin-Token',
  },
]

export const services: readonly WireService[] = [
  {
    name: 'controlPlane',
    url: 'https://api.moleculesai.app',
    option: 'controlPlaneUrl',
    env: ['MOLECULE_CP_URL', 'CP_API_URL'],
    variables: [],
  },
  {
    name: 'tenant',
    url: 'https://{slug}.moleculesai.app',
    option: 'tenantUrl',
    env: ['MOLECULE_API_URL', 'MOLECULE_URL', 'PLATFORM_URL', 'MOLECULE_PLATFORM_URL'],
    variables: [{ name: 'slug', default: 'agents-team', env: ['MOLECULE_ORG_SLUG', 'MOLECULE_ORG'] }],
  },
]
