import type { Input, Operation, Schema } from '@molecule-ai/spec'
import type { CommandData } from '../command-data.ts'

/** An operation that does nothing in particular, for tests. */
export function operation(fields: Partial<Operation> = {}): Operation {
  return {
    id: 'doThing',
    command: ['thing', 'do'],
    tag: 'things',
    summary: 'Do a thing',
    description: 'Does it.',
    service: 'tenant',
    method: 'POST',
    path: '/things',
    security: [],
    inputs: [],
    responses: [],
    effect: { kind: 'write', idempotent: false },
    links: [],
    mcp: { toolset: 'things', core: false },
    surfaces: ['sdk', 'cli', 'mcp', 'docs'],
    aliases: { operationId: [], command: [] },
    deprecated: false,
    evidence: 'source',
    examples: [],
    ...fields,
  }
}

export function input(name: string, schema: Schema, fields: Partial<Input> = {}): Input {
  return {
    name,
    property: name,
    in: 'body',
    wireName: name,
    required: false,
    description: '',
    schema,
    sensitive: false,
    aliases: [],
    deprecated: false,
    ...fields,
  }
}

/** The command of that operation. */
export function command(fields: Partial<CommandData> = {}): CommandData {
  return {
    operation: 'doThing',
    words: ['thing', 'do'],
    summary: 'Do a thing',
    description: 'Does it.',
    aliases: [],
    effect: 'write',
    services: ['tenant'],
    credentials: [],
    otherCredentials: [],
    args: [],
    flags: [],
    nullable: [],
    table: { columns: [] },
    examples: [],
    ...fields,
  }
}
