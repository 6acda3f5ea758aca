import type { components } from '@molecule-ai/spec/types'

/** What an agent that somebody else runs needs to connect. The snippets name the token's variable, not the token. */
export function toConnection(
  workspaceId: string,
  platformUrl: string,
  authToken: string,
): components['schemas']['WorkspaceConnection'] {
  const register = `${platformUrl}/registry/register`
  const curl = `curl -X POST ${register} -H "Authorization: Bearer $MOLECULE_WORKSPACE_TOKEN" -d '{"id":"${workspaceId}"}'`
  const settings = [
    `MOLECULE_API_URL=${platformUrl}`,
    `MOLECULE_WORKSPACE_ID=${workspaceId}`,
    'MOLECULE_WORKSPACE_TOKEN=<auth_token>',
  ].join('\n')
  return {
    workspace_id: workspaceId,
    platform_url: platformUrl,
    auth_token: authToken,
    registry_endpoint: register,
    heartbeat_endpoint: `${platformUrl}/registry/heartbeat`,
    curl_register_template: curl,
    python_snippet: settings,
    claude_code_channel_snippet: settings,
    universal_mcp_snippet: settings,
    hermes_channel_snippet: settings,
    codex_snippet: settings,
    openclaw_snippet: settings,
    kimi_snippet: settings,
  }
}
