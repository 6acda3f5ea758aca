import { readBody } from './body.ts'
import { asList, asNode, asText, asTexts, at, Reader, type Node } from './document.ts'
import { readExamples } from './examples.ts'
import { readInputs, type Parameter } from './inputs.ts'
import { placeOf, resolveLinks } from './links.ts'
import { toKebabCase, toOperationId, toToolsetName, words } from './names.ts'
import type { Catalogue, Effect, McpSettings, Method, Operation, Service, Surface } from './operation.ts'
import { CatalogueError } from './problems.ts'
import { readPrompts } from './prompts.ts'
import { readResponses } from './responses.ts'
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
  if (!/^3\.[012]\./.test(version))
    reader.fail(
      '#/openapi',
      `OpenAPI ${version || asText(reader.document.swagger) || 'of no version'} is not supported: convert it to 3.1`,
    )
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
    if (path.startsWith('x-')) return []
    const item = reader.resolve(value, at('#/paths', path)).node
    for (const method of ['trace', 'query', 'additionalOperations'])
      if (item[method] !== undefined)
        reader.fail(at('#/paths', path, method), `${method} is not supported: take it out`)
    if (/[?#]/.test(path))
      reader.fail(at('#/paths', path), 'a path has no query and no fragment: declare parameters instead')
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
  const id =
    node.operationId === undefined
      ? toOperationId(`${method} ${path.replaceAll('{', 'by {')}`)
      : toOperationId(asText(node.operationId))
  if (!/^[A-Za-z]/.test(id))
    reader.fail(location, 'the operation needs an operationId that begins with a letter from a to z')

  const parameters = readParameters(reader, path, item, node, location)
  if (node.requestBody !== undefined && (method === 'get' || method === 'head'))
    reader.fail(
      at(location, 'requestBody'),
      `a ${method.toUpperCase()} with a body is not supported, and many servers drop it: declare parameters`,
    )
  const { body, media } = readBody(reader, node.requestBody, at(location, 'requestBody'))
  const inputs = readInputs(reader, parameters, body, location)
  const responses = readResponses(reader, node.responses, at(location, 'responses'))
  const tag = toTagName(reader, asTexts(node.tags)[0] ?? subjectOf(path), location)
  const summary = asText(node.summary) || toSentence(words(id))
  const command = asText(node['x-molecule-command'])
  const aliases = asNode(node['x-molecule-aliases'])
  const restriction = asNode(node['x-molecule-surfaces'])
  const effect = readEffect(method, summary, node['x-molecule-effect'])
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
      toolset: asText(asNode(node['x-molecule-mcp']).toolset) || toToolsetName(tag),
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
      // OpenAPI says to ignore these: what they would say is said by the media types and by `security`.
      if (
        parameter.node.in === 'header' &&
        /^(?:accept|content-type|authorization)$/i.test(asText(parameter.node.name))
      )
        continue
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

function readSecurity(reader: Reader, node: Node, location: string): string[][] {
  const schemes = asNode(asNode(reader.document.components).securitySchemes)
  const alternatives = asList(node.security ?? reader.document.security ?? [{}]).map((alternative) =>
    Object.keys(asNode(alternative)),
  )
  for (const name of alternatives.flat())
    if (!(name in schemes))
      reader.fail(at(location, 'security'), `the security scheme ${name} does not exist`)
  // Who has a credential that an operation may go without gives it.
  return alternatives.length === 0
    ? [[]]
    : alternatives.toSorted((a, b) => Number(b.length > 0) - Number(a.length > 0))
}

/** GET reads, DELETE destroys and is asked about, the rest writes, unless the document says more. */
function readEffect(method: string, summary: string, value: unknown): Effect {
  const usual =
    method === 'get' || method === 'head' || method === 'options'
      ? 'read'
      : method === 'delete'
        ? 'destructive'
        : 'write'
  const stated = asNode(value) as Partial<Effect>
  const kind = stated.kind ?? usual
  return {
    kind,
    ...stated,
    idempotent: stated.idempotent ?? kind === 'read',
    ...(value === undefined && kind === 'destructive' && { confirm: { message: toQuestion(summary) } }),
  }
}

/** Braces would be places for inputs. */
const toQuestion = (summary: string): string => `${summary.replaceAll(/[{}]/g, '').replace(/[.?!]$/, '')}?`

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

/** What an operation without a tag is about: `/api/v1/pets/{id}` is about pets. */
const subjectOf = (path: string): string =>
  path.split('/').find((part) => /^[a-z]/i.test(part) && !/^(?:api|v\d.*)$/i.test(part)) ?? 'other'

/** A tag names files and variables of generated code. */
function toTagName(reader: Reader, tag: string, location: string): string {
  const name = toKebabCase(tag)
  if (name === '')
    reader.fail(at(location, 'tags'), `the tag ${tag} needs a name that has letters from a to z`)
  return name
}

const toSentence = ([first = '', ...rest]: readonly string[]): string =>
  [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')

/** Two operations must not answer to one name on any surface. */
function checkNames(reader: Reader, operations: readonly Operation[]): void {
  const owners = new Map<string, string>()
  for (const operation of operations) {
    const { id, command, aliases } = operation
    for (const name of [
      `operationId ${words(id).join(' ')}`,
      `command ${command.join(' ')}`,
      ...aliases.operationId.map((alias) => `operationId ${words(alias).join(' ')}`),
      ...aliases.command.map((alias) => `command ${alias}`),
    ]) {
      const owner = owners.get(name)
      if (owner !== undefined)
        reader.fail(
          placeOf(operation),
          `the ${name} of ${id} is already taken by ${owner}: rename one of them`,
        )
      owners.set(name, id)
    }
  }
}
