import type { Sql } from '../database.ts'

export const imagePinTables = `
CREATE TABLE image_pins (
  kind TEXT NOT NULL,
  -- A runtime, or the region of a machine image.
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (kind, name)
);
`

/** Which image new machines are built from. */
export type PinKind = 'runtime' | 'thin-ami'

/** Pins an image; the one before it is forgotten. */
export async function savePin(sql: Sql, kind: PinKind, name: string, pin: object): Promise<void> {
  await sql.run(
    `INSERT INTO image_pins (kind, name, document) VALUES (?, ?, ?)
     ON CONFLICT (kind, name) DO UPDATE SET document = excluded.document`,
    kind,
    name,
    JSON.stringify(pin),
  )
}

/** All pins of a kind, by name. */
export async function listPins<Pin>(sql: Sql, kind: PinKind): Promise<Pin[]> {
  const rows = await sql.all<{ document: string }>(
    'SELECT document FROM image_pins WHERE kind = ? ORDER BY name',
    kind,
  )
  return rows.map(({ document }) => JSON.parse(document) as Pin)
}

export async function hasPin(sql: Sql, kind: PinKind, name: string): Promise<boolean> {
  return (await sql.get('SELECT name FROM image_pins WHERE kind = ? AND name = ?', kind, name)) !== undefined
}
