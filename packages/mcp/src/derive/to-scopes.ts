import type { Catalogue, Operation, Schema, Scope, Service } from '@molecule-ai/spec'
import type { ScopeFacts, Scopes } from '../tool.ts'

const all: readonly Scope[] = ['org', 'workspace']

/**
 * What a server can be held to and still offer the operation: what one of its inputs names, or what its host belongs to.
 * An operation that says neither is offered by no server that is held.
 */
export function toWithin(operation: Operation, services: readonly Service[]): Scope[] {
  const { inputs } = operation
  const service = services.find(({ name }) => name === operation.service)
  const strays = inputs.some(({ scope, required }) => scope === 'beyond' && required)
  return all.filter((scope) => {
    if (scope === 'workspace' && strays) return false
    return inputs.some((input) => input.scope === scope) || hostOf(service, scope) !== undefined
  })
}

/** What names an organisation and a workspace; nothing where a document does not say. */
export function toScopes({ operations, services }: Catalogue): Scopes {
  const found = all.flatMap((scope): [Scope, ScopeFacts][] => {
    const inputs = operations.flatMap((operation) => operation.inputs).filter((each) => each.scope === scope)
    const host = services.flatMap((service) => hostOf(service, scope) ?? [])[0]
    if (inputs.length === 0 && !host) return []
    const schemas = new Map(inputs.map(({ schema }) => [JSON.stringify(plain(schema)), plain(schema)]))
    return [[scope, { schemas: [...schemas.values()], ...(host && { host }) }]]
  })
  return Object.fromEntries(found)
}

function hostOf(service: Service | undefined, scope: Scope): ScopeFacts['host'] {
  const variable = service?.variables.find((each) => each.scope === scope)
  if (!service || !variable) return undefined
  return { url: service.url, variable: variable.name, env: variable.env, urlEnv: service.env }
}

/** Without words and our own keys. */
function plain(schema: Schema): Schema {
  const own = Object.entries(schema).filter(
    ([key]) => !key.startsWith('x-') && key !== 'description' && key !== 'examples',
  )
  return Object.fromEntries(own)
}
