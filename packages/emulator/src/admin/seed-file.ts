import type { Schema } from '@molecule-ai/spec'

import { roots } from '../routes/files.ts'
import type { Provider } from '../state/workspaces.ts'
import { ruleSchema, type GivenRule } from './faults.ts'

/** The newest format that can be read. */
export const seedFormat = 1
const name: Schema = { type: 'string', minLength: 1, maxLength: 100 }
const id: Schema = { type: 'string', format: 'uuid' }
const secrets: Schema = {
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 200 },
  description: 'Names. The sandbox keeps no values.',
}

const workspaceSchema: Schema = {
  type: 'object',
  properties: {
    name,
    id: { ...id, description: 'Made from the names unless given, the same each time.' },
    parent: { ...name, description: 'The name of a workspace of the organisation, in this file before it.' },
    role: { type: 'string', maxLength: 1000 },
    runtime: { type: 'string', description: 'claude-code unless given.' },
    model: { type: 'string' },
    provider: { enum: ['aws', 'hetzner', 'gcp'], description: 'aws unless given.' },
    instanceType: { type: 'string' },
    secrets,
    files: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: `What is in files, by path below ${roots.join(', ')}.`,
    },
  },
  required: ['name'],
  additionalProperties: false,
}

/** What a seed file may hold. */
export const seedSchema: Schema = {
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    orgs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          slug: { type: 'string', pattern: '^[a-z][a-z0-9-]{2,31}$' },
          id,
          name,
          plan: { enum: ['free', 'starter', 'pro'], description: 'free unless given.' },
          secrets,
          workspaces: { type: 'array', items: workspaceSchema, maxItems: 100_000 },
        },
        required: ['slug'],
        additionalProperties: false,
      },
    },
    faults: { type: 'array', items: ruleSchema, maxItems: 1000 },
  },
  required: ['format'],
  additionalProperties: false,
}

/** What a seed file describes; all but the names can be left out. */
export interface SeedFile {
  readonly format: number
  readonly orgs?: readonly GivenOrg[]
  readonly faults?: readonly GivenRule[]
}
export interface GivenOrg {
  readonly slug: string
  readonly id?: string
  readonly name?: string
  readonly plan?: string
  readonly secrets?: readonly string[]
  readonly workspaces?: readonly GivenWorkspace[]
}
export interface GivenWorkspace {
  readonly name: string
  readonly id?: string
  readonly parent?: string
  readonly role?: string
  readonly runtime?: string
  readonly model?: string
  readonly provider?: Provider
  readonly instanceType?: string
  readonly secrets?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}
