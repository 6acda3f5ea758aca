import type { Catalogue, Credential } from '@molecule-ai/spec'
import { documented } from './to-table.ts'
import { tagPath } from './urls.ts'

/** Which credential opens what, by the subjects of the reference. */
export interface Matrix {
  /** The secrets; what is sent along to say who is meant opens nothing. */
  readonly credentials: readonly Credential[]
  readonly services: readonly {
    readonly name: string
    readonly rows: readonly {
      readonly title: string
      readonly page: string
      /** One for each credential, and one for none: `yes`, `no`, or how many of the operations it opens, `1/7`. */
      readonly opens: readonly string[]
    }[]
  }[]
}

export function toMatrix(catalogue: Catalogue): Matrix {
  const operations = documented(catalogue)
  const credentials = catalogue.credentials.filter(({ secret }) => secret)
  return {
    credentials,
    services: catalogue.services.map(({ name: service }) => ({
      name: service,
      rows: catalogue.tags.flatMap(({ name, title }) => {
        const own = operations.filter((operation) => operation.service === service && operation.tag === name)
        if (own.length === 0) return []
        const count = (opened: (together: readonly string[]) => boolean): string => {
          const { length } = own.filter(({ security }) => security.some(opened))
          if (length === 0) return 'no'
          return length === own.length ? 'yes' : `${length}/${own.length}`
        }
        const opens = [
          ...credentials.map(({ name: credential }) => count((together) => together.includes(credential))),
          count((together) => together.length === 0),
        ]
        return [{ title, page: tagPath(name), opens }]
      }),
    })),
  }
}
