import { openDatabase, type Database, type Location, type Schema, type Sql } from '../database.ts'
import type { Provider } from './cloud.ts'

/**
 * The books of the simulated clouds, apart from the control plane's state: only the clouds read and write them, so what
 * they say after a run is evidence. Nothing is ever deleted from `calls`.
 */
export const ledgerSchema: Schema = {
  name: 'cloud',
  version: 1,
  tables: `
CREATE TABLE instances (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  token TEXT NOT NULL,
  type TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- From when on it is found.
  visible_at INTEGER NOT NULL,
  -- From when on its agent answers; never, when there is none.
  healthy_at INTEGER,
  terminated_at INTEGER
);
CREATE UNIQUE INDEX instance_of_token ON instances (provider, token);
-- What the quota is about.
CREATE INDEX live_instances ON instances (provider) WHERE terminated_at IS NULL;
-- Tokens that were given up before they had built anything.
CREATE TABLE burnt_tokens (
  provider TEXT NOT NULL,
  token TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (provider, token)
);
CREATE TABLE volumes (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  -- root goes with its machine; data can outlive it.
  kind TEXT NOT NULL,
  -- The machine that it is on, or was on last.
  instance_id TEXT NOT NULL,
  restored_sha256 TEXT,
  created_at INTEGER NOT NULL,
  deleted_at INTEGER
);
CREATE INDEX volumes_of_instance ON volumes (instance_id);
CREATE TABLE volume_files (
  volume_id TEXT NOT NULL REFERENCES volumes (id),
  path TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (volume_id, path)
);
CREATE TABLE snapshots (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  token TEXT NOT NULL,
  volume_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  available_at INTEGER NOT NULL,
  deleted_at INTEGER
);
CREATE UNIQUE INDEX snapshot_of_token ON snapshots (provider, token);
CREATE INDEX snapshots_of_volume ON snapshots (volume_id);
CREATE TABLE snapshot_files (
  snapshot_id TEXT NOT NULL REFERENCES snapshots (id),
  path TEXT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (snapshot_id, path)
);
CREATE TABLE tags (
  resource_id TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (resource_id, key)
);
CREATE INDEX tags_by_value ON tags (key, value);
CREATE TABLE calls (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  provider TEXT NOT NULL,
  operation TEXT NOT NULL,
  token TEXT NOT NULL,
  resource_id TEXT,
  outcome TEXT NOT NULL,
  -- Of data that the call copied.
  bytes INTEGER,
  sha256 TEXT,
  at INTEGER NOT NULL
);
CREATE INDEX calls_of_token ON calls (token);
`,
}

/** A line of the books: what a cloud was asked for, and what came of it. */
export interface LedgerCall {
  readonly provider: Provider
  readonly operation: string
  readonly token: string
  readonly resource_id?: string | null
  /** `replayed` when the token had done it before; `burnt` when there was nothing to end, and never will be. */
  readonly outcome: 'created' | 'replayed' | 'terminated' | 'deleted' | 'burnt' | 'refused'
  readonly bytes?: number | null
  readonly sha256?: string | null
  readonly at: number
}

export const openLedger = (location: Location): Promise<Database> => openDatabase(location, ledgerSchema)

export async function recordCall(sql: Sql, call: LedgerCall): Promise<void> {
  await sql.run(
    `INSERT INTO calls (provider, operation, token, resource_id, outcome, bytes, sha256, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    call.provider,
    call.operation,
    call.token,
    call.resource_id ?? null,
    call.outcome,
    call.bytes ?? null,
    call.sha256 ?? null,
    call.at,
  )
}
