import type { Context } from '../call-tool.ts'
import type { ManagementClient } from '../client.ts'
import { entries } from '../generated/index.ts'
import { select } from '../selection/selection.ts'
import { ProcessTokens } from '../consent/tokens.ts'

/** A server that offers every tool, asks nobody and logs nothing. */
export const testContext = (client: ManagementClient, own: Partial<Context> = {}): Context => ({
  client,
  selection: select(
    entries,
    { toolsets: ['all'], tools: [], excludeTools: [], readOnly: false, pins: {} },
    client,
  ),
  pins: {},
  env: {},
  secrets: [],
  remembered: new Set(),
  secretRoot: undefined,
  allowSecretValues: false,
  secretDirectory: '/nonexistent',
  confirm: 'off',
  tokens: new ProcessTokens(),
  log: () => undefined,
  ...own,
})
