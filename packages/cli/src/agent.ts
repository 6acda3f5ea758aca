/** What the shells of agents set. */
export const agentVariables = [
  'CLAUDECODE',
  'CODEX_SANDBOX',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'OPENCODE',
  'AGENT',
] as const

/** The variable that tells of an agent, if one does. It changes what is written, and never what is agreed to. */
export const agentIn = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  agentVariables.find((name) => !['', '0', 'false', undefined].includes(env[name]?.trim()))
