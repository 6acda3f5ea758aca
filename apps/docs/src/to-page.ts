import {
  catalogue as published,
  toSnakeCase,
  type Catalogue,
  type Credential,
  type Example,
  type Operation,
  type Outcome,
  type Response,
  type Schema,
} from '@molecule-ai/spec'
import { toBadges, type Badge } from './badges.ts'
import { clientsOn, isFailure } from './errors/to-errors.ts'
import { innermost, toField, toFields, typeOf, withoutNull, type Field, type Places } from './fields.ts'
import { toInputGroups, type InputGroup } from './input-fields.ts'
import { toPlainText } from './prose.ts'
import { toMethod, toSamples, type Sample } from './samples/index.ts'
import { commandPath, operationPath, toolPath } from './urls.ts'

/** Everything that the page of an operation shows, in the order in which it shows it. */
export interface Page {
  readonly path: string
  readonly title: string
  /** One sentence for search results. */
  readonly summary: string
  /** Markdown. */
  readonly description: string
  readonly tag: string
  readonly method: string
  readonly route: string
  readonly badges: readonly Badge[]
  readonly service: {
    readonly name: string
    readonly title: string
    readonly url: string
    readonly env: readonly string[]
  }
  /** Those of the command line and of MCP with where more is said of them. */
  readonly names: readonly { readonly label: string; readonly value: string; readonly path?: string }[]
  readonly formerNames: readonly string[]
  /** Ways to be let in, the usual one first; in each, all credentials go together. None: no credential is needed. */
  readonly security: readonly (readonly Credential[])[]
  readonly samples: readonly Sample[]
  /** What the first example shows, where there are others. */
  readonly shows?: string
  readonly otherExamples: readonly OtherExample[]
  readonly inputs: readonly InputGroup[]
  readonly answers: readonly Answer[]
  readonly errors: readonly Failure[]
  readonly states?: readonly State[]
  readonly next: readonly Next[]
}

/** Another call of the same operation. */
export interface OtherExample {
  readonly name: string
  /** What it shows. */
  readonly title: string
  readonly samples: readonly Sample[]
  readonly status: string
  readonly answer?: unknown
}

export interface Answer {
  readonly status: string
  readonly description: string
  readonly type?: string
  /** What the contract calls the answer, or its items. */
  readonly schema?: string
  readonly headers: readonly Field[]
  readonly fields: readonly Field[]
  readonly example?: unknown
}

export interface Failure {
  readonly status: string
  /** What happened and what to do. */
  readonly description: string
  readonly examples: readonly unknown[]
  /** What the command ends with, and what the tool answers, where there are such. */
  readonly exit?: number
  readonly toolCode?: string
}

export interface State {
  readonly state: string
  readonly outcome: Outcome
}

export interface Next {
  readonly relation: string
  readonly title: string
  readonly path: string
  readonly description: string
}

/** Derives the page of an operation. The catalogue is asked for what it refers to: service, credentials, linked operations. */
export function toPage(operation: Operation, catalogue: Catalogue = published): Page {
  const service = catalogue.services.find(({ name }) => name === operation.service)!
  const states = statesOf(operation)
  const [first, ...others] = operation.examples
  return {
    path: operationPath(operation),
    title: operation.summary,
    summary: toPlainText(operation.description),
    description: operation.description,
    tag: operation.tag,
    method: operation.method,
    route: operation.path,
    badges: toBadges(operation),
    service: { name: service.name, title: service.title, url: service.url, env: service.env },
    names: namesOf(operation),
    formerNames: [
      ...operation.aliases.operationId.flatMap((id) => [id, toSnakeCase(id)]),
      ...operation.aliases.command.map((command) => `molecule ${command}`),
    ],
    security: operation.security.map((names) =>
      names.map((name) => catalogue.credentials.find((each) => each.name === name)!),
    ),
    samples: toSamples(operation, catalogue),
    ...(first === undefined || others.length === 0 ? {} : { shows: first.summary }),
    otherExamples: others.map((example) => toOtherExample(example, operation, catalogue)),
    inputs: toInputGroups(operation, catalogue),
    answers: operation.responses
      .filter((response) => !isFailure(response))
      .map((response) => toAnswer(response, operation)),
    errors: operation.responses.filter(isFailure).map((response) => toFailure(response, operation)),
    ...(states.length === 0 ? {} : { states }),
    next: nextOf(operation, catalogue),
  }
}

/** The states of what an operation starts, in the order of the document. */
export const statesOf = ({ links }: Operation): State[] =>
  Object.entries(links.find(({ rel }) => rel === 'monitor')?.outcome ?? {}).map(([state, outcome]) => ({
    state,
    outcome,
  }))

function namesOf(operation: Operation): Page['names'] {
  const { id, surfaces, command } = operation
  return [
    { label: 'operationId', value: id },
    ...(surfaces.includes('sdk') ? [{ label: 'SDK', value: `${toMethod(operation)}()` }] : []),
    ...(surfaces.includes('cli')
      ? [{ label: 'CLI', value: `molecule ${command.join(' ')}`, path: commandPath(command) }]
      : []),
    ...(surfaces.includes('mcp')
      ? [{ label: 'MCP', value: toSnakeCase(id), path: toolPath(operation.mcp.toolset, toSnakeCase(id)) }]
      : []),
  ]
}

const toOtherExample = (example: Example, operation: Operation, catalogue: Catalogue): OtherExample => ({
  name: example.name,
  title: example.summary,
  samples: toSamples(operation, catalogue, example),
  status: example.status,
  ...(example.response === undefined ? {} : { answer: example.response }),
})

function toAnswer(
  { status, description, headers, schema, examples }: Response,
  operation: Operation,
): Answer {
  const worked = operation.examples.find(
    (example) => example.status === status && example.response !== undefined,
  )
  const example = worked?.response ?? examples[0]?.value
  const named = schema === undefined ? undefined : innermost(withoutNull(schema))['x-molecule-schema']
  return {
    status,
    description,
    ...(schema === undefined ? {} : { type: typeOf(schema) }),
    ...(named === undefined ? {} : { schema: named }),
    headers: headers.map((header) => ({
      ...toField(header.name, header.schema, false, `${status}.${header.name}`),
      description: header.description,
    })),
    fields: schema === undefined ? [] : toFields(schema, `${status}.`, whole(schema, status)),
    ...(example === undefined ? {} : { example }),
  }
}

/** What a part that is of the same kind as the whole answer refers to. */
const whole = ({ $id }: Schema, status: string): Places =>
  $id === undefined ? {} : { [$id]: { name: 'the whole answer', anchor: `answer-${status}` } }

function toFailure({ status, description, examples }: Response, { surfaces, mcp }: Operation): Failure {
  const { exit, toolCode } = clientsOn(status)
  // The tool's own code stands for the statuses that have none of their own.
  const code = toolCode?.startsWith('HTTP') === true ? (mcp.errorCode ?? toolCode) : toolCode
  return {
    status,
    description,
    examples: examples.map(({ value }) => value),
    ...(exit === undefined || !surfaces.includes('cli') ? {} : { exit: exit.code }),
    ...(code === undefined || !surfaces.includes('mcp') ? {} : { toolCode: code }),
  }
}

const relations = { monitor: 'Follow it', cancel: 'Cancel it', next: 'Next page' } as const

function nextOf(operation: Operation, catalogue: Catalogue): Next[] {
  return operation.links.flatMap((link) => {
    const target = catalogue.operations.find(({ id }) => id === link.operationId)
    if (target === undefined || !target.surfaces.includes('docs')) return []
    const relation = link.rel === undefined ? 'Then' : relations[link.rel]
    return [{ relation, title: target.summary, path: operationPath(target), description: link.description }]
  })
}
