import type { Schema } from '@molecule-ai/spec'

import { keyHeader } from './key.ts'
import type { AdminOperation } from './operation.ts'

const error: Schema = {
  type: 'object',
  properties: { error: { type: 'string' } },
  required: ['error'],
}

/** The description of the admin API, from what it is made of. */
export function toOpenApi(operations: readonly AdminOperation[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: toOperation(operation),
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'molecule-emulator admin API',
      version,
      description: 'Sets up, breaks and looks into a local emulator. It is no part of the platform.',
    },
    servers: [{ url: '/_emulator' }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: keyHeader } } },
    paths,
  }
}

function toOperation({ id, summary, path, query, body, method, success, refusals }: AdminOperation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return {
    operationId: id,
    summary,
    security: method === 'GET' ? [] : [{ key: [] }],
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...Object.entries(query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema })),
    ],
    ...(body === undefined ? {} : { requestBody: { required: true, content: toContent(body) } }),
    responses: {
      [success.status]: {
        description: 'Done',
        ...(success.schema === undefined ? {} : { content: toContent(success.schema) }),
      },
      ...Object.fromEntries(
        Object.entries({ ...common, ...(method === 'GET' ? {} : ofWrites), ...refusals }).map(
          ([status, description]) => [status, { description, content: toContent(error) }],
        ),
      ),
    },
  }
}

const common = {
  '400': 'Something was sent that does not fit',
  '403': 'Another host name than one of loopback',
}
const ofWrites = { '401': 'The key is missing, or is of another start', '413': 'The body is too large' }

const toContent = (schema: Schema) => ({ 'application/json': { schema } })
