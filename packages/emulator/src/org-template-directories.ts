import type { components } from '@molecule-ai/spec/types'

export type OrgTemplate = components['schemas']['OrgTemplate']
export type OrgWorkspace = components['schemas']['OrgWorkspace']

/** A template of a whole team, as a directory of the tenant holds it. */
export interface OrgTemplateDirectory {
  readonly dir: string
  readonly template: OrgTemplate
  /** The names in the `.env` file of each workspace's `files_dir`. */
  readonly env: Readonly<Record<string, readonly string[]>>
}

const defaults = { runtime: 'claude-code', model: 'minimax/MiniMax-M2.7', plugins: ['web-search'] }

/** What every tenant of the sandbox can make teams from. No call of the API changes these. */
export const orgTemplateDirectories: readonly OrgTemplateDirectory[] = [
  {
    dir: 'newsroom',
    template: {
      name: 'Newsroom',
      description: 'An editor and a reporter with a desk of their own.',
      defaults,
      required_env: ['NEWS_API_KEY'],
      workspaces: [
        {
          name: 'Editor',
          role: 'Decides what is printed',
          children: [
            {
              name: 'Reporter',
              role: 'Writes',
              files_dir: 'reporter',
              required_env: [{ any_of: ['SLACK_BOT_TOKEN', 'TELEGRAM_BOT_TOKEN'] }],
            },
          ],
        },
      ],
    },
    env: {},
  },
  {
    dir: 'review-team',
    template: {
      name: 'Review team',
      description: 'A lead who hands changes to two reviewers.',
      defaults,
      required_env: ['GITHUB_TOKEN'],
      workspaces: [
        {
          name: 'Review lead',
          role: 'Hands out changes',
          canvas: { x: 400, y: 200 },
          channels: [{ type: 'slack', config: { channel_id: 'C0EXAMPLE', bot_token: '${SLACK_BOT_TOKEN}' } }],
          schedules: [{ name: 'morning', cron_expr: '0 9 * * 1-5', prompt: 'List the open changes.' }],
          children: [
            {
              name: 'Security reviewer',
              role: 'Looks for holes',
              plugins: ['code-review'],
              files_dir: 'security',
              required_env: ['ADVISORIES_TOKEN'],
            },
            { name: 'Style reviewer', role: 'Looks at the words', plugins: ['!web-search'] },
          ],
        },
      ],
    },
    env: { security: ['ADVISORIES_TOKEN'] },
  },
]
