import type { Schema } from './database.ts'
import { faultRuleTables } from './faults/fault-rules.ts'
import { activityTables } from './state/activity.ts'
import { clockTables } from './state/clock.ts'
import { approvalTables } from './state/approvals.ts'
import { agentTables } from './state/agents.ts'
import { configTables } from './state/configs.ts'
import { eventTables } from './state/events.ts'
import { instanceLookupTables } from './state/instance-lookups.ts'
import { memberTables } from './state/members.ts'
import { purgeTables } from './state/purges.ts'
import { instructionTables } from './state/instructions.ts'
import { tokenTables } from './state/tokens.ts'
import { auditTables } from './state/audit.ts'
import { migrationTables } from './state/migrations.ts'
import { memoryTables } from './state/memories.ts'
import { memoryEntryTables } from './state/memory-entries.ts'
import { imagePinTables } from './state/image-pins.ts'
import { leftoverTables } from './state/leftovers.ts'
import { machineTables } from './state/machines.ts'
import { bundleTables } from './state/bundles.ts'
import { pluginTables } from './state/plugins.ts'
import { templateTables } from './state/templates.ts'
import { modelTables } from './state/models.ts'
import { channelTables } from './state/channels.ts'
import { scheduleTables } from './state/schedules.ts'
import { delegationTables } from './state/delegations.ts'
import { queueTables } from './state/queue.ts'

/** The format of the state; a directory written by a newer one is refused. */
const version = 3

/**
 * What is looked up has a column; the rest of an org or a workspace is one JSON document. A secret's value and a token
 * are never stored: names and digests are all that the API ever gives back.
 */
const core = `
CREATE TABLE orgs (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE TABLE workspaces (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  parent_id TEXT,
  name TEXT NOT NULL,
  removed INTEGER NOT NULL,
  -- While it is provisioning: when that ends.
  due_at INTEGER,
  position INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX workspaces_in_order ON workspaces (position);
-- Looked at before each request.
CREATE INDEX workspaces_due ON workspaces (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX workspaces_of_org ON workspaces (org_id, position);
CREATE INDEX workspaces_of_parent ON workspaces (parent_id);
CREATE TABLE secrets (
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  -- Empty for a secret of the whole org.
  workspace_id TEXT NOT NULL,
  key TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (org_id, workspace_id, key)
);
CREATE TABLE org_tokens (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  digest TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The root workspace that the key is tied to; a key minted for nobody in particular has none.
  root_id TEXT,
  created_by TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  last_used_at INTEGER,
  revoked_at INTEGER
);
CREATE TABLE faults (
  workspace_id TEXT PRIMARY KEY,
  state TEXT NOT NULL
);
`

/** The tables of all parts of the state; a part that few others know has its own in its file. */
export const tables = [
  core,
  faultRuleTables,
  clockTables,
  eventTables,
  activityTables,
  modelTables,
  configTables,
  agentTables,
  memberTables,
  purgeTables,
  instanceLookupTables,
  tokenTables,
  approvalTables,
  instructionTables,
  auditTables,
  memoryTables,
  memoryEntryTables,
  migrationTables,
  imagePinTables,
  leftoverTables,
  machineTables,
  templateTables,
  bundleTables,
  pluginTables,
  scheduleTables,
  channelTables,
  queueTables,
  delegationTables,
].join('')

/** The control plane's state. What the clouds know is in the ledger. */
export const stateSchema: Schema = { name: 'state', tables, version }
