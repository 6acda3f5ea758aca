import { callTool, type Caller, type Context } from '../call-tool.ts'
import { contractSize, readContract } from './contract-file.ts'
import { Unavailable, type Contents, type Followed, type Resource, type Resources } from './resource.ts'
import type { Structured } from '../results/results.ts'
import type { Entry } from '../tool.ts'
import { isTemplate, matchUri, toUri } from './uri.ts'
import { isPending } from '../wait.ts'
import { Watches } from './watches.ts'

const json = 'application/json'

/** The server's own resources: the contract, and the operations in it. */
export const ownPaths = { contract: 'spec', operations: 'operations', operation: 'operations/{operation}' }

/** What clients can attach, read and follow. It is read through the tools, so that the same rules hold. */
export function createResources(context: Context): Resources {
  const offered = context.selection.listed.flatMap((entry) => {
    const { resource } = entry.call
    return resource === undefined ? [] : [{ entry, path: resource }]
  })
  const watches = new Watches(context.client)
  return {
    list: async () => [
      await contract(),
      operations,
      ...offered
        .filter(({ path }) => !isTemplate(path))
        .map(({ entry, path }) => ({ uri: toUri(path), ...describe(entry) })),
    ],
    templates: () => [
      operationTemplate,
      ...offered
        .filter(({ path }) => isTemplate(path))
        .map(({ entry, path }) => ({ uriTemplate: toUri(path), ...describe(entry) })),
    ],
    read: (uri, caller) => read(context, uri, caller),
    follow: (uri, caller, changed) => follow(context, watches, uri, caller, changed),
  }
}

const describe = ({ tool, call }: Entry): Omit<Resource, 'uri'> => ({
  name: tool.name,
  title: tool.title,
  description: tool.description,
  mimeType: json,
  annotations: { audience: ['user', 'assistant'], priority: call.watch ? 0.8 : 0.5 },
})

const operations: Resource = {
  uri: toUri(ownPaths.operations),
  name: 'operations',
  title: 'Everything that can be managed',
  description:
    'A table of all operations: tool, what it does, toolset, service, the credential it takes, and whether it is available here or what is missing.',
  mimeType: json,
  annotations: { audience: ['assistant', 'user'], priority: 0.6 },
}

const operationTemplate = {
  uriTemplate: toUri(ownPaths.operation),
  name: 'operation',
  title: 'Everything about one tool',
  description: 'The full schemas of its arguments, what it asks a person, its errors, and what follows it.',
  mimeType: json,
  annotations: { audience: ['assistant', 'user'] as const, priority: 0.4 },
}

async function contract(): Promise<Resource> {
  return {
    uri: toUri(ownPaths.contract),
    name: 'spec',
    title: 'The contract (OpenAPI)',
    description:
      'management.yaml as a whole. It is long: to learn about one tool, read its operation instead.',
    mimeType: 'text/yaml',
    size: await contractSize(),
    annotations: { audience: ['user'], priority: 0.1 },
  }
}

async function read(context: Context, uri: string, caller: Caller): Promise<Contents> {
  if (uri === toUri(ownPaths.contract)) return { uri, mimeType: 'text/yaml', text: await readContract() }
  const operation = matchUri(ownPaths.operation, uri)?.operation
  if (operation !== undefined || uri === toUri(ownPaths.operations)) {
    const { describeOperation, listOperations } = await import('./operations.ts')
    const found =
      operation === undefined ? await listOperations(context) : await describeOperation(context, operation)
    if (!found) throw unknown(uri)
    return { uri, mimeType: json, text: JSON.stringify(found) }
  }
  const { entry, input } = find(context, uri)
  return { uri, mimeType: json, text: JSON.stringify(await ask(context, entry, input, uri, caller)) }
}

async function follow(
  context: Context,
  watches: Watches,
  uri: string,
  caller: Caller,
  changed: () => void,
): Promise<Followed> {
  const { entry, input } = find(context, uri)
  const { watch } = entry.call
  if (!watch)
    throw new Unavailable('invalid', `${uri} cannot be followed: read it again when it is needed.`, { uri })
  const body = await ask(context, entry, input, uri, caller)
  if (isPending(watch, body)) return watches.follow(watch, input, body, changed)
  // It may have ended since the client read it.
  setImmediate(changed)
  return { ended: Promise.resolve(), stop: () => undefined }
}

/** The operation behind a URI, whether it is offered or not: why it is not is told when it is asked. */
function find({ selection }: Context, uri: string): { entry: Entry; input: Record<string, string> } {
  for (const entry of selection.entries) {
    const { resource } = entry.call
    const input = resource === undefined ? undefined : matchUri(resource, uri)
    if (input) return { entry, input }
  }
  throw unknown(uri)
}

const unknown = (uri: string): Unavailable =>
  new Unavailable('unknown', `There is no resource ${uri.slice(0, 200)}.`, { uri })

/** Asks the tool, with its checks, its redaction and its moving of secrets. */
async function ask(
  context: Context,
  { tool, call }: Entry,
  input: Record<string, string>,
  uri: string,
  caller: Caller,
): Promise<Structured> {
  // What is attached once should not have to be asked for piece by piece.
  const full = call.shape?.detail ? { ...input, detail: 'full' } : input
  const result = await callTool(context, tool.name, full, caller)
  const answer = result?.structuredContent
  if (answer) return answer
  const failure = JSON.parse(result?.content[0]?.text ?? '{}') as Structured
  const { error, detail, remedy } = failure
  const text = [detail, remedy].filter((each) => typeof each === 'string').join(' ')
  const kind = error === 'NOT_FOUND' ? 'unknown' : error === 'INVALID_ARGUMENTS' ? 'invalid' : 'failed'
  throw new Unavailable(kind, text || String(error), { uri, ...failure })
}
