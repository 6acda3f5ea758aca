import { randomUUID } from 'node:crypto'

import { holdBack } from '../approval-gate.ts'
import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { addOrgToken, countOrgTokens, listOrgTokens, revokeOrgToken } from '../state/org-tokens.ts'
import { createToken, toPrefix } from '../state/tokens.ts'
import { toOrgToken } from '../state/views.ts'

/** Live keys of one organisation. */
const ceiling = 100

export const orgTokens = {
  async listOrgTokens({ org }, { sql, clock }) {
    const tokens = (await listOrgTokens(sql, org.id, clock.now())).map(toOrgToken)
    return { status: 200, body: { tokens, count: tokens.length } }
  },

  async mintOrgToken({ body, org, caller }, scope) {
    const { sql, clock } = scope
    const { name = '', expires_at } = body ?? {}
    // The limit is in bytes although its text says characters.
    if (Buffer.byteLength(name) > 100) throw new Refusal(400, 'name too long (max 100 chars)')
    const held = await holdBack({ caller, org, action: 'org_token_mint', call: body ?? null }, scope)
    if (held) return held
    if ((await countOrgTokens(sql, org.id, clock.now())) >= ceiling)
      throw new Refusal(429, 'org api token mint ceiling exceeded')
    const expiresAt = expires_at === undefined ? null : Date.parse(expires_at)
    // A time in the past is the caller's mistake, but the real service finds out in its database.
    if (expiresAt !== null && expiresAt <= clock.now()) throw new Refusal(500, 'failed to mint token')

    const auth_token = createToken()
    const id = randomUUID()
    await addOrgToken(sql, org.id, auth_token, {
      id,
      name,
      // A key is tied to what the key is tied to that it was minted with; nothing else ties one.
      root_id: caller.rootId ?? null,
      created_by: caller.label,
      created_at: clock.now(),
      expires_at: expiresAt,
    })
    return {
      status: 200,
      body: {
        id,
        prefix: toPrefix(auth_token),
        ...(name === '' ? {} : { name }),
        auth_token,
        warning: 'Store this token now; it is not shown again.',
        ...(expiresAt === null ? {} : { expires_at: timestamp(expiresAt) }),
      },
    }
  },

  async revokeOrgToken({ path, org }, { sql, clock }) {
    if (!(await revokeOrgToken(sql, org.id, path.token_id, clock.now())))
      throw new Refusal(404, 'token not found or already revoked')
    return { status: 200, body: { revoked: path.token_id } }
  },
} satisfies Partial<Handlers>
