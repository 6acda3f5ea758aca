import type { Schema } from '@molecule-ai/spec'

import { clockSchema } from './clock.ts'

const text: Schema = { type: 'string' }
const orNull: Schema = { type: ['string', 'null'] }
const count: Schema = { type: 'integer', minimum: 0 }
const time: Schema = { type: 'string', format: 'date-time' }

/** An object that has all of these and nothing else. */
const toObject = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const toList = (items: Schema): Schema => ({ type: 'array', items })

const ledger = toObject({
  workspaces: { ...count, description: 'that run there' },
  machines: toObject({ running: count, terminated: count }),
  volumes: count,
  snapshots: count,
  bytesCopied: count,
  orphaned: {
    ...toList(text),
    description:
      'machines that run although the control plane has nobody to run on them, and does not mean to end them',
  },
  calls: {
    ...toList(
      toObject({
        at: time,
        operation: text,
        token: { ...text, description: 'who asked; asking again with the same one changes nothing' },
        resource: orNull,
        outcome: { enum: ['created', 'replayed', 'terminated', 'deleted', 'burnt', 'refused'] },
        bytes: { type: ['integer', 'null'], description: 'of data that the call copied' },
      }),
    ),
    description: 'what the cloud was asked for last, the newest first',
  },
})

/** What the state looks like. Lists are newest first, and cut off at the limit; totals count all. */
export const stateSchema: Schema = toObject({
  emulator: toObject({
    version: text,
    startedAt: time,
    clock: clockSchema,
    findings: {
      ...toList(toObject({ operationId: text, status: count, problem: text })),
      description: 'answers that the contract does not allow',
    },
  }),
  totals: toObject({
    orgs: count,
    workspaces: count,
    migrations: { type: 'object', additionalProperties: count, description: 'by state' },
  }),
  orgs: toList(
    toObject({
      id: text,
      slug: text,
      name: text,
      plan: text,
      status: text,
      workspaces: count,
      url: { ...orNull, description: 'null when its tenant is not played' },
    }),
  ),
  workspaces: toList(
    toObject({ id: text, name: text, org: text, status: text, provider: orNull, instanceId: orNull }),
  ),
  providers: toObject({ aws: ledger, hetzner: ledger, gcp: ledger }),
  migrations: toList(
    toObject({
      id: text,
      workspaceId: text,
      workspace: { ...orNull, description: 'its name; null when it was purged' },
      from: text,
      to: text,
      state: text,
      ended: { type: 'boolean' },
      reason: { ...orNull, description: 'why it failed, or what it waits for' },
      startedAt: time,
      steps: toList(toObject({ state: text, at: time })),
    }),
  ),
})
