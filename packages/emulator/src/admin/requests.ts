import { timestamp } from '../clock.ts'
import type { RequestEntry } from '../request-log.ts'
import type { AdminOperation } from './operation.ts'

export const requestOperations: readonly AdminOperation[] = [
  {
    method: 'GET',
    path: '/requests',
    id: 'listRequests',
    summary: 'List the last requests to this process, the newest first, without queries, headers and bodies',
    query: {
      limit: { type: 'integer', minimum: 0, maximum: 1000, description: '100 unless given.' },
    },
    success: {
      status: 200,
      schema: {
        type: 'object',
        properties: {
          requests: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                number: { type: 'integer' },
                at: { type: 'string', format: 'date-time' },
                service: { type: 'string', description: 'control-plane, or the slug of a tenant' },
                method: { type: 'string' },
                path: { type: 'string' },
                operation: { type: ['string', 'null'] },
                status: { type: ['integer', 'null'], description: 'null when the connection was cut' },
                milliseconds: { type: 'integer' },
                fault: { type: ['string', 'null'], description: 'what was made to go wrong' },
                contract: {
                  enum: ['kept', 'invalid-request', 'violation', 'none'],
                  description:
                    'whether request and answer are what the contract allows; none where it was not asked, as before the caller is known',
                },
              },
              additionalProperties: false,
            },
          },
        },
        required: ['requests'],
      },
    },
    handle: async ({ query }, { requests }) => ({
      requests: requests.list((query['limit'] as number | undefined) ?? 100).map(toRequest),
    }),
  },
]

export const toRequest = ({ at, operationId, ...entry }: RequestEntry) => ({
  ...entry,
  at: timestamp(at),
  operation: operationId,
})
