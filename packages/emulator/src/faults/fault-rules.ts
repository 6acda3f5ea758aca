import { createHash, randomBytes } from 'node:crypto'

import type { Sql } from '../database.ts'
import { toMatching, type FaultRule, type StoredRule } from './rule.ts'

/** How often a rule still happens, did happen, and was drawn for; the rest of it is one JSON document. */
export const faultRuleTables = `
CREATE TABLE fault_rules (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  target TEXT NOT NULL,
  -- NULL for a rule that is never spent.
  remaining INTEGER,
  fired INTEGER NOT NULL,
  drawn INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX fault_rules_of_target ON fault_rules (target, position);
`

interface Row {
  readonly id: string
  readonly remaining: number | null
  readonly fired: number
  readonly document: string
}

/** All rules, in the order in which they are looked at. */
export async function listFaultRules(sql: Sql): Promise<StoredRule[]> {
  return (await sql.all<Row>('SELECT * FROM fault_rules ORDER BY position')).map(toRule)
}

/** Adds a rule after those that there are. Without a seed it draws from one that is made up, and told. */
export async function addFaultRule(sql: Sql, rule: FaultRule): Promise<StoredRule> {
  const id = `fault-${randomBytes(4).toString('hex')}`
  const seeded: FaultRule =
    rule.probability === undefined ? rule : { ...rule, seed: rule.seed ?? randomBytes(4).readUInt32BE() }
  await sql.run(
    `INSERT INTO fault_rules (id, position, target, remaining, fired, drawn, document)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM fault_rules), ?, ?, 0, 0, ?)`,
    id,
    rule.target,
    rule.times,
    JSON.stringify(seeded),
  )
  return { ...seeded, id, remaining: rule.times, fired: 0 }
}

/** Says whether there was such a rule. */
export async function removeFaultRule(sql: Sql, id: string): Promise<boolean> {
  return (await sql.run('DELETE FROM fault_rules WHERE id = ?', id)) > 0
}

export async function clearFaultRules(sql: Sql): Promise<void> {
  await sql.run('DELETE FROM fault_rules')
}

/**
 * Spends the first rule for a place whose turn it is. Ask in a transaction of its own, before what the rule is about: it
 * is spent once that is on the disk, also if the call is tried again.
 */
export async function takeFault(sql: Sql, place: string): Promise<StoredRule | undefined> {
  const targets = toMatching(place)
  const rows = await sql.all<Row>(
    `SELECT * FROM fault_rules WHERE target IN (${targets.map(() => '?').join(', ')})
     AND (remaining IS NULL OR remaining > 0) ORDER BY position`,
    ...targets,
  )
  for (const row of rows) {
    const rule = toRule(row)
    if (!(await isDrawn(sql, rule))) continue
    // Asked again, because another process may have spent it since.
    const spent = await sql.run(
      `UPDATE fault_rules SET remaining = remaining - 1, fired = fired + 1
       WHERE id = ? AND (remaining IS NULL OR remaining > 0)`,
      rule.id,
    )
    if (spent === 1) return rule
  }
  return undefined
}

async function isDrawn(sql: Sql, { id, probability, seed = 0 }: StoredRule): Promise<boolean> {
  if (probability === undefined) return true
  const row = await sql.get<{ drawn: number }>(
    'UPDATE fault_rules SET drawn = drawn + 1 WHERE id = ? RETURNING drawn',
    id,
  )
  return row !== undefined && draw(seed, row.drawn) < probability
}

/** The nth number of a seed, from 0 to 1, the same on every machine. */
function draw(seed: number, nth: number): number {
  return createHash('sha256').update(`${seed} ${nth}`).digest().readUInt32BE() / 2 ** 32
}

const toRule = ({ id, remaining, fired, document }: Row): StoredRule => ({
  ...(JSON.parse(document) as FaultRule),
  id,
  remaining,
  fired,
})
