import { randomUUID } from 'node:crypto'

import { findAdapter } from '../adapters.ts'
import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const channelTables = `
CREATE TABLE channels (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  channel_type TEXT NOT NULL,
  config TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  allowed_users TEXT,
  message_count INTEGER NOT NULL,
  -- The most messages it may send. No call sets it.
  budget INTEGER,
  last_message_at INTEGER,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (workspace_id, channel_type)
);
`

export type ChannelConfig = Readonly<Record<string, unknown>>

/** A conversation with a workspace. Of a bot token only what the API shows is kept. */
export interface Channel {
  readonly id: string
  readonly workspace_id: string
  readonly channel_type: string
  readonly config: ChannelConfig
  readonly enabled: boolean
  readonly allowed_users: readonly string[] | null
  readonly message_count: number
  readonly budget: number | null
  readonly last_message_at: number | null
  readonly created_at: number
  readonly updated_at: number
}

export interface NewChannel {
  readonly workspaceId: string
  readonly channel_type: string
  readonly config: ChannelConfig
  readonly allowed_users?: readonly string[]
  readonly enabled?: boolean
}

export type ChannelProblem = 'type' | 'config' | 'type taken'

interface Row extends Omit<Channel, 'config' | 'enabled' | 'allowed_users'> {
  readonly config: string
  readonly enabled: number
  readonly allowed_users: string | null
}

/** Creates a channel of a workspace that exists, or says what is wrong with it. */
export async function createChannel(
  sql: Sql,
  clock: Clock,
  given: NewChannel,
): Promise<Channel | ChannelProblem> {
  const { workspaceId, channel_type, config, allowed_users = null, enabled = true } = given
  const adapter = findAdapter(channel_type)
  if (!adapter) return 'type'
  if (!adapter.accepts(config)) return 'config'
  const taken = await sql.get(
    'SELECT id FROM channels WHERE workspace_id = ? AND channel_type = ?',
    workspaceId,
    channel_type,
  )
  if (taken !== undefined) return 'type taken'
  const now = clock.now()
  const channel: Channel = {
    id: randomUUID(),
    workspace_id: workspaceId,
    channel_type,
    config,
    enabled,
    allowed_users,
    message_count: 0,
    budget: null,
    last_message_at: null,
    created_at: now,
    updated_at: now,
  }
  await saveChannel(sql, channel)
  return channel
}

/** The channels of a workspace, oldest first. */
export async function listChannels(sql: Sql, orgId: string, workspaceId: string): Promise<Channel[]> {
  const rows = await sql.all<Row>(
    `SELECT channels.* FROM channels JOIN workspaces ON workspaces.id = channels.workspace_id
     WHERE workspaces.org_id = ? AND channels.workspace_id = ? ORDER BY channels.position`,
    orgId,
    workspaceId.toLowerCase(),
  )
  return rows.map(toChannel)
}

/** A channel of any workspace of an organisation. */
export async function findChannel(sql: Sql, orgId: string, id: string): Promise<Channel | undefined> {
  const row = await sql.get<Row>(
    `SELECT channels.* FROM channels JOIN workspaces ON workspaces.id = channels.workspace_id
     WHERE workspaces.org_id = ? AND channels.id = ?`,
    orgId,
    id.toLowerCase(),
  )
  return row && toChannel(row)
}

/** Stores a new channel or a new version of one. */
export async function saveChannel(sql: Sql, channel: Channel): Promise<void> {
  await sql.run(
    `INSERT INTO channels (id, workspace_id, channel_type, config, enabled, allowed_users, message_count, budget,
       last_message_at, created_at, updated_at, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM channels))
     ON CONFLICT (id) DO UPDATE SET
       config = excluded.config, enabled = excluded.enabled, allowed_users = excluded.allowed_users,
       message_count = excluded.message_count, last_message_at = excluded.last_message_at,
       updated_at = excluded.updated_at`,
    channel.id,
    channel.workspace_id,
    channel.channel_type,
    JSON.stringify(masked(channel.config)),
    Number(channel.enabled),
    channel.allowed_users === null ? null : JSON.stringify(channel.allowed_users),
    channel.message_count,
    channel.budget,
    channel.last_message_at,
    channel.created_at,
    channel.updated_at,
  )
}

export async function deleteChannel(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM channels WHERE id = ?', id)
}

/** Only the bot token is covered; the real service shows the other secrets as they are. */
function masked(config: ChannelConfig): ChannelConfig {
  const { bot_token } = config
  if (typeof bot_token !== 'string' || bot_token === '') return config
  const shown = bot_token.length <= 8 ? '***' : `${bot_token.slice(0, 4)}...${bot_token.slice(-4)}`
  return { ...config, bot_token: shown }
}

const toChannel = (row: Row): Channel => ({
  ...row,
  config: JSON.parse(row.config) as ChannelConfig,
  enabled: row.enabled === 1,
  allowed_users: row.allowed_users === null ? null : (JSON.parse(row.allowed_users) as string[]),
})
