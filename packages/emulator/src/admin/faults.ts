import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import { addFaultRule, clearFaultRules, listFaultRules, removeFaultRule } from '../faults/fault-rules.ts'
import { longestDelay } from '../faults/http-fault.ts'
import type { FaultRule } from '../faults/rule.ts'
import type { AdminOperation } from './operation.ts'

const actions = [
  'answer',
  'refuse',
  'quota',
  'delay',
  'drop-before',
  'drop-after',
  'truncate',
  'corrupt',
  'never-healthy',
  'kill',
]

/** One rule, as it is given. */
export const ruleSchema: Schema = {
  type: 'object',
  properties: {
    target: {
      type: 'string',
      description: 'http:<operationId>, http:*, provider:<cloud>.<call>, or process:<crash point>',
    },
    action: { enum: actions },
    times: {
      type: ['integer', 'null'],
      minimum: 1,
      maximum: 1_000_000,
      description: 'How often it happens; null is until the rule is removed. Once unless given.',
    },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'Of answer; 503 unless given.' },
    retryAfter: {
      type: 'integer',
      minimum: 0,
      maximum: 86_400,
      description: 'Seconds. Of answer and quota.',
    },
    milliseconds: { type: 'integer', minimum: 0, maximum: longestDelay, description: 'Of delay.' },
    bytes: {
      type: 'integer',
      minimum: 0,
      description: 'Of truncate: how much of the body arrives; half of it unless given.',
    },
    message: { type: 'string', maxLength: 500, description: 'What the refusal says.' },
    probability: { type: 'number', minimum: 0, maximum: 1 },
    seed: {
      type: 'integer',
      minimum: 0,
      maximum: 4_294_967_295,
      description: 'The same seed draws the same again.',
    },
  },
  required: ['target', 'action'],
  additionalProperties: false,
}

const stored: Schema = {
  ...ruleSchema,
  properties: {
    ...ruleSchema.properties,
    id: { type: 'string' },
    remaining: { type: ['integer', 'null'], description: 'How often it will still happen.' },
    fired: { type: 'integer', description: 'How often it happened.' },
  },
}
const rules: Schema = {
  type: 'object',
  properties: { rules: { type: 'array', items: stored } },
  required: ['rules'],
}

export const faultOperations: readonly AdminOperation[] = [
  {
    method: 'GET',
    path: '/faults',
    id: 'listFaults',
    summary: 'List the rules, in the order in which they are looked at',
    success: { status: 200, schema: rules },
    handle: async (_call, { database }) => ({
      rules: await database.transaction(listFaultRules, { mode: 'read' }),
    }),
  },
  {
    method: 'PUT',
    path: '/faults',
    id: 'replaceFaults',
    summary: 'Put rules in place of those that there are',
    body: {
      type: 'object',
      properties: { rules: { type: 'array', items: ruleSchema, maxItems: 1000 } },
      required: ['rules'],
      additionalProperties: false,
    },
    success: { status: 200, schema: rules },
    handle: async ({ body }, { database, operationIds }) => {
      const given = (body as { rules: GivenRule[] }).rules.map((rule) => toRule(rule, operationIds))
      return database.transaction(async (sql) => {
        await clearFaultRules(sql)
        for (const rule of given) await addFaultRule(sql, rule)
        return { rules: await listFaultRules(sql) }
      })
    },
  },
  {
    method: 'POST',
    path: '/faults',
    id: 'addFault',
    summary: 'Add a rule after those that there are',
    body: ruleSchema,
    success: { status: 201, schema: stored },
    async handle({ body }, { database, operationIds }) {
      const rule = toRule(body as GivenRule, operationIds)
      return database.transaction((sql) => addFaultRule(sql, rule))
    },
  },
  {
    method: 'DELETE',
    path: '/faults',
    id: 'clearFaults',
    summary: 'Remove all rules',
    success: { status: 204 },
    handle: (_call, { database }) => database.transaction(clearFaultRules),
  },
  {
    method: 'DELETE',
    path: '/faults/{id}',
    id: 'removeFault',
    summary: 'Remove a rule',
    success: { status: 204 },
    refusals: { '404': 'There is no such rule' },
    async handle({ path }, { database }) {
      const id = path['id'] ?? ''
      if (!(await database.transaction((sql) => removeFaultRule(sql, id))))
        throw new Refusal(404, `there is no rule ${id}`)
    },
  },
]

export type GivenRule = Omit<FaultRule, 'times'> & { readonly times?: number | null }

/** A rule of which everything is known. Refuses one that could never happen. */
export function toRule(given: GivenRule, operationIds: ReadonlySet<string>): FaultRule {
  const { target, action } = given
  const [kind = '', place = ''] = target.split(/:(.*)/)
  const allowed = actionsOf[kind]
  if (!allowed || place === '')
    throw new Refusal(
      400,
      `target cannot be ${target}: it is http:<operationId>, http:*, provider:<cloud>.<call> or process:<crash point>`,
    )
  if (kind === 'http' && place !== '*' && !operationIds.has(place))
    throw new Refusal(400, `target cannot be ${target}: the contract has no operation ${place}`)
  if (kind === 'provider' && !/^(aws|hetzner|gcp|\*)\.([A-Za-z]+|\*)$/.test(place))
    throw new Refusal(
      400,
      `target cannot be ${target}: after provider: comes aws, hetzner, gcp or *, a dot, and a call or *`,
    )
  if (!allowed.includes(action))
    throw new Refusal(400, `action cannot be ${action} for ${target}: choose one of ${allowed.join(', ')}`)
  if (action === 'delay' && given.milliseconds === undefined)
    throw new Refusal(400, 'milliseconds is required for delay')
  return { ...given, times: given.times === undefined ? 1 : given.times }
}

/** What can happen at each kind of target. */
const actionsOf: Readonly<Record<string, readonly string[]>> = {
  http: ['answer', 'refuse', 'quota', 'delay', 'drop-before', 'drop-after', 'truncate'],
  provider: ['answer', 'refuse', 'quota', 'delay', 'drop-before', 'drop-after', 'corrupt', 'never-healthy'],
  process: ['kill'],
}
