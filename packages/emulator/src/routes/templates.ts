import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Handlers } from '../call.ts'
import { isKnownRuntime } from '../state/provision.ts'
import {
  addTemplate,
  findTemplate,
  listOf,
  listTemplates,
  textOf,
  toConfig,
  toTemplateId,
  type Template,
} from '../state/templates.ts'

export const templates = {
  async listTemplates({ org }, { sql }) {
    const all = await listTemplates(sql, org.id)
    return { status: 200, body: all.filter(isListed).map(toListed) }
  },

  async importTemplate({ body: { name, files }, org }, { sql }) {
    const id = toTemplateId(name)
    if (await findTemplate(sql, org.id, id)) throw new Refusal(409, 'template already exists', { id })
    const paths = Object.keys(files)
    // Its directory is only made with the first file, so that the config has nowhere to go.
    if (paths.length === 0) throw new Refusal(500, 'failed to write config.yaml')
    const unsafe = paths.findIndex((path) => path.startsWith('/') || path.split(/[/\\]/).includes('..'))
    if (unsafe >= 0) {
      // What was written before the bad path stays, and with it the directory: the name is used up. An answer, not a
      // refusal, so that it is kept here too.
      const written = Object.fromEntries(Object.entries(files).slice(0, unsafe))
      if (unsafe > 0) await addTemplate(sql, org.id, { id, files: written })
      return { status: 400, body: { error: 'invalid request body' } }
    }
    await addTemplate(sql, org.id, { id, files: { 'config.yaml': `name: ${name}\n`, ...files } })
    return { status: 201, body: { status: 'imported', id, name } }
  },
} satisfies Partial<Handlers>

/** A directory without a config is no template, and one for a runtime that nobody knows is not offered. */
function isListed(template: Template): boolean {
  const runtime = textOf(toConfig(template)['runtime'])
  return Object.hasOwn(template.files, 'config.yaml') && (runtime === '' || isKnownRuntime(runtime))
}

function toListed(template: Template): components['schemas']['Template'] {
  const config = toConfig(template)
  const skills = listOf(config['skills'])
  const [models, required, recommended] = ['models', 'required_env', 'recommended_env'].map((key) => [
    ...(listOf(config[key]) ?? []),
  ])
  return {
    id: template.id,
    name: textOf(config['name']),
    description: textOf(config['description']),
    runtime: textOf(config['runtime']),
    model: textOf(config['model']),
    // Hosted tenants use the highest tier, whatever the template says.
    tier: 4,
    ...(models?.length ? { models: models.map((id) => ({ id })) } : {}),
    ...(required?.length ? { required_env: required } : {}),
    ...(recommended?.length ? { recommended_env: recommended } : {}),
    skills: skills ? [...skills] : null,
    skill_count: skills?.length ?? 0,
  }
}
