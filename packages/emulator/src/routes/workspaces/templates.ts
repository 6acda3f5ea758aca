import { Refusal } from '../../call.ts'

/** The templates that every tenant of the sandbox has. */
const templates: Readonly<Record<string, { readonly runtime: string; readonly model: string }>> = {
  'claude-code-default': { runtime: 'claude-code', model: 'minimax/MiniMax-M2.7' },
  'codex-default': { runtime: 'codex', model: 'minimax/MiniMax-M2.7' },
  'hermes-default': { runtime: 'hermes', model: 'minimax/MiniMax-M2.7' },
  researcher: { runtime: 'claude-code', model: 'minimax/MiniMax-M2.7' },
}

export const isTemplate = (name: string): boolean => Object.hasOwn(templates, name)

/** What a template brings; an unknown one brings nothing. */
export function findTemplate(name: string): { runtime?: string; model?: string } {
  // The real service answers an empty 200 to this when runtime and model are given as well. That is no answer of the
  // contract, so it is refused in every case.
  if (name.startsWith('/') || name.split(/[/\\]/).includes('..')) throw new Refusal(400, 'invalid template')
  return isTemplate(name) ? { ...templates[name] } : {}
}
