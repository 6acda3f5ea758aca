/**
 * The credentials of the sandbox: the same on every machine, so that documents can name them. They open nothing but a
 * local emulator, and their first letters say so.
 */
export const cpAdminToken = 'local-cp-admin-token-0000000000000000000000'

/** What all tenants share with the control plane, to have machines built. */
export const provisionSecret = 'local-provision-secret-00000000000000000000'

/** The ADMIN_TOKEN of a tenant; those of new organisations look alike. */
export const toAdminToken = (slug: string): string => `local-${slug}-admin-token-`.padEnd(43, '0')

/** What opens one tenant. */
export interface TenantKeys {
  readonly orgApiKey: string
  /** The tenant's ADMIN_TOKEN; what it asks for may need a person's approval. */
  readonly adminToken: string
}

export const tenantKeys: Readonly<Record<'acme' | 'globex', TenantKeys>> = {
  acme: {
    orgApiKey: 'local-acme-org-api-key-00000000000000000000',
    adminToken: toAdminToken('acme'),
  },
  globex: {
    orgApiKey: 'local-globex-org-api-key-000000000000000000',
    adminToken: toAdminToken('globex'),
  },
}

/** Sessions of people who are signed in to the web UI, by what the cookie holds. */
export const sessions = {
  owner: { value: 'local-acme-owner-session-0000000000000000000', userId: 'user_acme_owner' },
  member: { value: 'local-acme-member-session-000000000000000000', userId: 'user_acme_member' },
} as const
