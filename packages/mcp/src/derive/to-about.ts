import { toChoices, type Catalogue, type Operation } from '@molecule-ai/spec'
import type { About } from '../about.ts'

/** Derives what is told about an operation to who asks for more than its tool: a server that is only called needs none of it. */
export function toAbout(operation: Operation, { operations, services, credentials }: Catalogue): About {
  const envOf = (name: string): string => credentials.find((each) => each.name === name)?.env[0] ?? name
  const choices = operation.inputs.flatMap((input) => {
    const found = toChoices(operation, input, operations)
    return found ? [[input.name, found] as const] : []
  })
  return {
    service: {
      name: operation.service,
      title: services.find(({ name }) => name === operation.service)?.title ?? '',
    },
    method: operation.method,
    path: operation.path,
    description: operation.description || operation.summary,
    credentials: operation.security.map((together) => together.map(envOf)),
    errors: operation.responses
      .filter(({ status }) => !status.startsWith('2'))
      .map(({ status, description }) => ({ status, description })),
    choices: Object.fromEntries(choices),
  }
}
