import { Refusal } from '../../call.ts'
import { registry, toForeignPlugin, type Plugin } from '../../plugin-registry.ts'

/** Where plugins may come from, sorted. */
export const schemes = ['gitea', 'github', 'local'] as const

/** A source that could be read. */
export interface Source {
  readonly scheme: string
  /** What stands after the scheme. */
  readonly spec: string
  /** Both, as answers show them. */
  readonly text: string
}

/** Reads `scheme://spec`, or a bare name of the registry. */
export function readSource(given: string): Source {
  const [, named, rest] = given.match(/^([a-z][a-z0-9+.-]*):\/\/(.*)$/s) ?? []
  const scheme = named ?? 'local'
  const spec = rest ?? given
  const text = `${scheme}://${spec}`
  if (spec === '') throw new Refusal(400, 'invalid plugin source')
  if (!schemes.some((known) => known === scheme))
    throw new Refusal(400, 'failed to resolve plugin source', { available_schemes: schemes })
  if (scheme === 'local' && !isPluginName(spec)) throw new Refusal(400, 'invalid plugin name')
  if (scheme !== 'local' && !/#./.test(spec))
    throw new Refusal(422, 'unpinned plugin source: name a tag or commit after #', { source: text })
  return { scheme, spec, text }
}

export const isPluginName = (name: string): boolean =>
  name !== '' && !/[/\\]/.test(name) && !name.includes('..')

/** What goes wrong with a repository of this name. Nothing is fetched here, so any other one is found. */
const faults: Readonly<Record<string, (source: Source) => Refusal>> = {
  'not-found': (source) => toFetchFailure(404, source),
  unreachable: (source) => toFetchFailure(502, source),
  slow: (source) => toFetchFailure(504, source),
  'too-large': ({ text }) => new Refusal(413, 'staged plugin exceeds size limit', { source: text }),
  tampered: ({ text }) => new Refusal(422, 'plugin manifest integrity check failed', { source: text }),
}

/** Fetches the plugin: from the registry, or what a repository of its name would hold. */
export function fetchPlugin(source: Source): Plugin {
  if (source.scheme === 'local') {
    const found = registry.find(({ name }) => name === source.spec)
    if (!found) throw toFetchFailure(404, source)
    return found
  }
  const [, name, ref = ''] = source.spec.match(/^[\w.-]+\/([\w.-]+)#(.+)$/) ?? []
  if (name === undefined) throw toFetchFailure(404, source)
  const fault = Object.hasOwn(faults, name) ? faults[name] : undefined
  if (fault) throw fault(source)
  return toForeignPlugin(name, ref.replace(/^v(?=\d)/, ''))
}

const toFetchFailure = (status: number, { scheme, text }: Source): Refusal =>
  new Refusal(status, `failed to fetch plugin from ${scheme}`, { source: text })
