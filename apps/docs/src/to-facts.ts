import { words, type Catalogue, type Operation } from '@molecule-ai/spec'
import { toWays } from './to-ways.ts'

/** Where an operation is, and what lets one in: what a guide says of each task. */
export interface Facts {
  readonly service: { readonly name: string; readonly label: string }
  /** The ways to be let in, the usual one first; what may be left out is not named. */
  readonly ways: readonly (readonly { readonly name: string; readonly variable: string }[])[]
}

export function toFacts(operation: Operation, catalogue: Catalogue): Facts {
  const security = operation.security.map((names) =>
    names.map((name) => catalogue.credentials.find((each) => each.name === name)!),
  )
  return {
    service: { name: operation.service, label: words(operation.service).join(' ') },
    ways: toWays(security).map(({ needed }) =>
      needed.map(({ name, env }) => ({ name, variable: env[0] ?? name })),
    ),
  }
}
