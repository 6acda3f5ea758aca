import type { Catalogue, Credential, Operation, Service } from '@molecule-ai/spec'
import { documented } from './to-table.ts'

/** Which host takes which credential, as the operations say. */
export interface Credentials {
  readonly services: readonly Service[]
  readonly credentials: readonly {
    readonly credential: Credential
    /** What is sent, with the variable that holds the value: `Authorization: Bearer $MOLECULE_ORG_API_KEY`. */
    readonly sent: string
    /** The names of the services that take it; every other one refuses it. */
    readonly services: readonly string[]
    readonly operations: readonly Operation[]
  }[]
}

export function toCredentials(catalogue: Catalogue): Credentials {
  const operations = documented(catalogue)
  return {
    services: catalogue.services,
    credentials: catalogue.credentials.map((credential) => {
      const takers = operations.filter(({ security }) => security.flat().includes(credential.name))
      return {
        credential,
        sent: sentAs(credential),
        services: [...new Set(takers.map(({ service }) => service))],
        operations: takers,
      }
    }),
  }
}

function sentAs({ kind, wireName, env, name }: Credential): string {
  const value = `$${env[0] ?? name}`
  if (kind === 'bearer') return `Authorization: Bearer ${value}`
  if (kind === 'basic') return `Authorization: Basic <Base64 of ${value}>`
  return kind === 'cookie' ? `Cookie: ${wireName}=${value}` : `${wireName}: ${value}`
}
