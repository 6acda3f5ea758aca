import { agentVariables } from './agent.ts'

/** What the program reads from the environment beside addresses and credentials, which the contract names. */
export const variables: readonly { readonly name: string; readonly meaning: string }[] = [
  { name: 'MOLECULE_OUTPUT', meaning: 'how results are written, as `--output` says it; the flag wins' },
  { name: 'MOLECULE_PROFILE', meaning: 'whose settings to use, as `--profile` says it; the flag wins' },
  {
    name: 'MOLECULE_DEBUG',
    meaning: 'when set, an unexpected failure says where in the program it happened',
  },
  { name: 'NO_COLOR', meaning: 'when set, nothing is coloured, even on a terminal' },
  { name: 'CI', meaning: 'when set and neither `false` nor `0`, progress is written line by line' },
  {
    name: 'GITHUB_STEP_SUMMARY',
    meaning:
      'the file of the summary of a GitHub Actions step: the states of what is waited for are added to it',
  },
  { name: 'TERM', meaning: '`dumb` means that the terminal can neither colour nor redraw' },
  {
    name: 'NODE_TLS_REJECT_UNAUTHORIZED',
    meaning: '`0` lets any certificate pass, which Node warns of; leave it alone',
  },
  ...agentVariables.map((name) => ({
    name,
    meaning:
      'set in the shell of an agent: results are JSON unless something else is said, and nothing is coloured, redrawn or asked; it confirms nothing',
  })),
  { name: 'CLAUDE_CONFIG_DIR', meaning: 'where Claude Code keeps its settings, for `molecule mcp install`' },
  { name: 'CODEX_HOME', meaning: 'where Codex keeps its settings, for `molecule mcp install`' },
  {
    name: 'XDG_CONFIG_HOME',
    meaning: 'where settings and profiles are kept, below `molecule`; on Windows it is `APPDATA`',
  },
  {
    name: 'XDG_STATE_HOME',
    meaning: 'where it is noted what was started, below `molecule`; on Windows it is `LOCALAPPDATA`',
  },
  {
    name: 'XDG_CACHE_HOME',
    meaning: 'where ids for completion are kept for ten seconds, below `molecule/complete`',
  },
]
