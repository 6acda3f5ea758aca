import { Refusal, type Handlers } from '../call.ts'
import { restartInheriting } from '../state/provision.ts'
import { deleteSecret, listSecrets, saveSecret } from '../state/secrets.ts'
import { toSecret } from '../state/views.ts'

export const orgSecrets = {
  async listOrgSecrets({ org }, { sql }) {
    const secrets = await listSecrets(sql, { orgId: org.id })
    return { status: 200, body: secrets.map((secret) => toSecret(secret, 'global')) }
  },

  async setOrgSecret({ body, org }, { sql, clock }) {
    await saveSecret(sql, { orgId: org.id }, body.key, clock.now())
    await restartInheriting(sql, clock, org.id, body.key)
    return { status: 200, body: { status: 'saved', key: body.key, scope: 'global' } }
  },

  async deleteOrgSecret({ path, org }, { sql, clock }) {
    if (!(await deleteSecret(sql, { orgId: org.id }, path.key))) throw new Refusal(404, 'secret not found')
    await restartInheriting(sql, clock, org.id, path.key)
    return { status: 200, body: { status: 'deleted', key: path.key, scope: 'global' } }
  },
} satisfies Partial<Handlers>
