import { asList, asNode, asText, asTexts, at, Reader, type Node } from './document.ts'
import { readExamples, readNamed } from './examples.ts'
import { readInputs, type Parameter } from './inputs.ts'
import { readLinks, resolveLinks } from './links.ts'
import { toKebabCase, words } from './names.ts'
import type {
  Body,
  Catalogue,
  Effect,
  McpSettings,
  Method,
  Operation,
  Response,
  Service,
  Surface,
} from './operation.ts'
import { CatalogueError } from './problems.ts'
import { readPrompts } from './prompts.ts'
import { readSchema } from './schema.ts'
import { readCredentials, readServices, serviceOf } from './services.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const
const surfaces: readonly Surface[] = ['sdk', 'cli', 'mcp', 'docs']

/**
 * Reads an OpenAPI 3.1 document into the list that every surface is derived from. Fails closed: what the generators do not
 * handle is a `CatalogueError` that names it and where it is.
 */
export function readCatalogue(document: unknown): Catalogue {
  const reader = new Reader(asNode(document))
  const version = asText(reader.document.openapi)
  if (!/^3\.[12]\./.test(version))
    reader.fail('#/openapi', `OpenAPI ${version || 'of no version'} is not supported: use 3.1`)
  const services = readServices(reader)
  const credentials = readCredentials(reader)
  const operations = resolveLinks(reader, readOperations(reader, services))
  checkNames(reader, operations)
  const prompts = readPrompts(reader, operations)
  if (reader.problems.length > 0) throw new CatalogueError(reader.problems)
  const info = asNode(reader.document.info)
  return {
    title: asText(info.title),
    version: asText(info.version),
    description: asText(info.description),
    services,
    credentials: credentials.filter(({ name }) =>
      operations.some(({ security }) => security.flat().includes(name)),
    ),
    tags: readTags(reader, operations),
    operations,
    prompts,
  }
}

function readOperations(reader: Reader, services: readonly Service[]): Operation[] {
  return Object.entries(asNode(reader.document.paths)).flatMap(([path, value]) => {
    const item = reader.resolve(value, at('#/paths', path)).node
    return methods.flatMap((method) =>
      item[method] === undefined
        ? []
        : [readOperation(reader, services, path, item, method, asNode(item[method]))],
    )
  })
}

function readOperation(
  reader: Reader,
  services: readonly Service[],
  path: string,
  item: Node,
  method: (typeof methods)[number],
  node: Node,
): Operation {
  const location = at('#/paths', path, method)
  const id = asText(node.operationId)
  if (!/^[A-Za-z][A-Za-z0-9_.-]*$/.test(id))
    reader.fail(location, 'the operation needs an operationId of letters and digits')

  const parameters = readParameters(reader, path, item, node, location)
  const { body, media } = readBody(reader, node.requestBody, at(location, 'requestBody'))
  const inputs = readInputs(reader, parameters, body, location)
  const responses = Object.entries(asNode(node.responses)).map(([status, value]) => {
    const where = at(location, 'responses', status)
    const { node: response, reference } = reader.resolve(value, where)
    return {
      response: readResponse(reader, status, response, reference, where),
      links: readLinks(reader, status, response, where),
    }
  })
  const tag = toTagName(reader, asTexts(node.tags)[0] ?? 'default', location)
  const summary = asText(node.summary) || toSentence(words(id))
  const command = asText(node['x-molecule-command'])
  const aliases = asNode(node['x-molecule-aliases'])
  const restriction = asNode(node['x-molecule-surfaces'])
  const effect = readEffect(method, node['x-molecule-effect'])
  return {
    id,
    command: command === '' ? [...new Set([tag, toKebabCase(id)])] : command.split(' '),
    tag,
    summary,
    description: asText(node.description),
    service: serviceOf(reader, services, item, node, location),
    method: method.toUpperCase() as Method,
    path,
    security: readSecurity(reader, node, location),
    inputs,
    ...(body === undefined ? {} : { body }),
    responses: responses.map(({ response }) => response),
    effect,
    links: responses.flatMap(({ links }) => links),
    mcp: {
      core: false,
      ...(asNode(node['x-molecule-mcp']) as Partial<McpSettings>),
      toolset: asText(asNode(node['x-molecule-mcp']).toolset) || tag,
    },
    surfaces: restriction.only === undefined ? surfaces : (asTexts(restriction.only) as Surface[]),
    ...(restriction.reason === undefined ? {} : { surfacesReason: asText(restriction.reason) }),
    aliases: { operationId: asTexts(aliases.operationId), command: asTexts(aliases.command) },
    deprecated: node.deprecated === true,
    ...(node['x-sunset'] === undefined ? {} : { sunset: asText(node['x-sunset']) }),
    ...(node['x-molecule-timeout'] === undefined
      ? {}
      : { timeoutSeconds: Number(node['x-molecule-timeout']) }),
    evidence: node['x-molecule-evidence'] === 'inferred' ? 'inferred' : 'source',
    examples: readExamples(
      reader,
      parameters,
      media,
      body,
      inputs,
      responses.map(({ response }) => response),
    ),
  }
}

function readParameters(reader: Reader, path: string, item: Node, node: Node, location: string): Parameter[] {
  const parameters = new Map<string, Parameter>()
  for (const [where, list] of [
    [at('#/paths', path), item.parameters],
    [location, node.parameters],
  ] as const)
    for (const [index, value] of asList(list).entries()) {
      const parameter = {
        location: at(where, 'parameters', index),
        node: reader.resolve(value, at(where, 'parameters', index)).node,
      }
      parameters.set(`${asText(parameter.node.in)} ${asText(parameter.node.name)}`, parameter)
    }
  const declared = [...parameters.values()].filter((parameter) => parameter.node.in === 'path')
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!)
  for (const name of inPath)
    if (!parameters.has(`path ${name}`)) reader.fail(location, `the path parameter {${name}} is not declared`)
  for (const { node: parameter, location: where } of declared)
    if (!inPath.includes(asText(parameter.name)))
      reader.fail(where, `the path has no {${asText(parameter.name)}}`)
  const order = (parameter: Parameter): number =>
    parameter.node.in === 'path' ? inPath.indexOf(asText(parameter.node.name)) : inPath.length
  return [...parameters.values()].toSorted((a, b) => order(a) - order(b))
}

function readBody(reader: Reader, value: unknown, location: string): { body?: Body; media: Node } {
  if (value === undefined) return { media: {} }
  const { node } = reader.resolve(value, location)
  const types = Object.keys(asNode(node.content))
  if (!types.includes('application/json')) {
    reader.fail(
      location,
      `a request body of ${types.join(', ') || 'no media type'} is not supported: use application/json`,
    )
    return { media: {} }
  }
  const media = asNode(asNode(node.content)['application/json'])
  const schema = readSchema(reader, media.schema, at(location, 'content', 'application/json', 'schema'))
  return { body: { required: node.required === true, contentType: 'application/json', schema }, media }
}

function readResponse(
  reader: Reader,
  status: string,
  node: Node,
  reference: string | undefined,
  location: string,
): Response {
  const component = reference?.match(/^#\/components\/responses\/([^/]+)$/)?.[1]
  const content = asNode(node.content)
  const contentType =
    Object.keys(content).find((type) => type === 'application/json') ?? Object.keys(content)[0]
  const media = contentType === undefined ? {} : asNode(content[contentType])
  return {
    status,
    ...(component === undefined ? {} : { component }),
    description: asText(node.description),
    headers: Object.entries(asNode(node.headers)).map(([name, value]) => {
      const header = reader.resolve(value, at(location, 'headers', name)).node
      return {
        name,
        description: asText(header.description),
        schema: readSchema(reader, header.schema, at(location, 'headers', name, 'schema')),
      }
    }),
    ...(contentType === undefined
      ? {}
      : {
          contentType,
          schema: readSchema(reader, media.schema, at(location, 'content', contentType, 'schema')),
        }),
    examples: readNamed(reader, media).map(({ name, value }) => ({ name, value })),
  }
}

function readSecurity(reader: Reader, node: Node, location: string): string[][] {
  const schemes = asNode(asNode(reader.document.components).securitySchemes)
  const alternatives = asList(node.security ?? reader.document.security ?? [{}]).map((alternative) =>
    Object.keys(asNode(alternative)),
  )
  for (const name of alternatives.flat())
    if (!(name in schemes))
      reader.fail(at(location, 'security'), `the security scheme ${name} does not exist`)
  return alternatives.length === 0 ? [[]] : alternatives
}

/** GET reads, DELETE destroys, the rest writes, unless the document says more. */
function readEffect(method: string, value: unknown): Effect {
  const kind =
    method === 'get' || method === 'head' || method === 'options'
      ? 'read'
      : method === 'delete'
        ? 'destructive'
        : 'write'
  const stated = asNode(value) as Partial<Effect>
  return { kind, ...stated, idempotent: stated.idempotent ?? (stated.kind ?? kind) === 'read' }
}

function readTags(reader: Reader, operations: readonly Operation[]): Catalogue['tags'] {
  const used = [...new Set(operations.map(({ tag }) => tag))]
  const declared = asList(reader.document.tags)
    .map(asNode)
    .map((tag) => ({ name: toKebabCase(asText(tag.name)), description: asText(tag.description) }))
  const order = (name: string): number => {
    const index = declared.findIndex((tag) => tag.name === name)
    return index === -1 ? declared.length : index
  }
  return used
    .toSorted((a, b) => order(a) - order(b))
    .map((name) => {
      const description = declared.find((tag) => tag.name === name)?.description ?? ''
      return { name, title: toSentence(words(name)), description }
    })
}

/** A tag names files and variables of generated code. */
function toTagName(reader: Reader, tag: string, location: string): string {
  const name = toKebabCase(tag)
  if (!/^[a-z]/.test(name))
    reader.fail(at(location, 'tags'), `the tag ${tag} needs a name that starts with a letter`)
  return name
}

const toSentence = ([first = '', ...rest]: readonly string[]): string =>
  [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')

/** Two operations must not answer to one name on any surface. */
function checkNames(reader: Reader, operations: readonly Operation[]): void {
  const owners = new Map<string, string>()
  for (const { id, command, aliases } of operations)
    for (const name of [
      `operationId ${words(id).join(' ')}`,
      `command ${command.join(' ')}`,
      ...aliases.operationId.map((alias) => `operationId ${words(alias).join(' ')}`),
      ...aliases.command.map((alias) => `command ${alias}`),
    ]) {
      const owner = owners.get(name)
      if (owner !== undefined) reader.fail(`#/${id}`, `the ${name} is already taken by ${owner}`)
      owners.set(name, id)
    }
}
