import type { Sql } from '../database.ts'
import { addTemplate } from '../state/templates.ts'

const model = 'minimax/MiniMax-M2.7'

const plain = (id: string, name: string, runtime: string) => ({
  id,
  files: {
    'config.yaml': `name: ${name}\ndescription: A plain agent.\nruntime: ${runtime}\nmodel: ${model}\n`,
  },
})

/** The templates that every tenant of the sandbox starts with. */
const templates = [
  plain('claude-code-default', 'Claude Code', 'claude-code'),
  plain('codex-default', 'Codex', 'codex'),
  plain('hermes-default', 'Hermes', 'hermes'),
  {
    id: 'researcher',
    files: {
      'config.yaml': [
        'name: Researcher',
        'description: Reads papers and keeps notes.',
        'runtime: claude-code',
        `model: ${model}`,
        `models: [${model}]`,
        'required_env: [PAPERS_API_KEY]',
        'recommended_env: [GITHUB_TOKEN]',
        'skills: [notes, reading]',
        '',
      ].join('\n'),
      'system-prompt.md': 'Read the papers you are given and keep notes.\n',
    },
  },
]

export async function seedTemplates(sql: Sql, orgId: string): Promise<void> {
  for (const template of templates) await addTemplate(sql, orgId, template)
}
