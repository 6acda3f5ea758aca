import type { Sql } from '../database.ts'
import { sessions } from '../sandbox.ts'
import { addMember } from '../state/members.ts'
import { findOrg, insertOrg } from '../state/orgs.ts'

const createdAt = Date.parse('2026-05-19T15:30:00Z')

/** A second organisation of acme's owner, to try a deletion on. The sandbox does not play its tenant. */
export async function seedHooli(sql: Sql): Promise<void> {
  await insertOrg(sql, {
    id: '9b64e0d7-25a1-4f38-8c0d-6e1f7a3b5c82',
    slug: 'hooli',
    name: 'Hooli',
    plan: 'free',
    owner_user_id: sessions.owner.userId,
    member_count: 1,
    running_at: createdAt,
    created_at: createdAt,
  })
}

/** The people of acme besides its owner. */
export async function seedMembers(sql: Sql): Promise<void> {
  const acme = await findOrg(sql, 'acme')
  for (const userId of [sessions.member.userId, 'user_acme_ada', 'user_acme_grace'])
    await addMember(sql, acme?.id ?? '', userId)
}
