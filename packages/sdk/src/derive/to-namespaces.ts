import { toPascalCase, toVariable } from '@molecule-ai/spec'
import { propertyName, quote } from './literal.ts'
import type { Method } from './to-method.ts'

export type TaggedMethod = Method & { readonly tag: string }

/** The interface that holds the methods which a tag has below a topic. */
export const interfaceName = (tag: string, topic: string): string => toPascalCase(`${tag} ${topic || 'root'}`)

/** The part of the wire table that a tag has. */
export const variableOf = (tag: string): string => toVariable(tag, ['operations'])

/** The file of a tag, without its ending: some are there for all tags. */
export const fileOf = (tag: string): string =>
  ['index', 'models', 'options', 'remedies', 'types'].includes(tag) ? `${tag}-tag` : tag

/** The file that joins the tags: the namespaces of the client, the ids, the wire table. */
export function toNamespaces(tags: readonly string[], methods: readonly TaggedMethod[]): string {
  checkNames(methods)
  const topics = new Set(
    methods.flatMap(({ at }) => at.slice(0, -1).map((_, index) => at.slice(0, index + 1).join(' '))),
  )
  const interfaces = ['', ...topics].map((topic) => toInterface(topic, [...topics], tags, methods))
  const imports = tags.map((tag) => {
    const names = [
      ...new Set(
        methods
          .filter((method) => method.tag === tag)
          .map(({ at }) => interfaceName(tag, at.slice(0, -1).join(' '))),
      ),
    ]
    return `import { ${[variableOf(tag), ...names.map((name) => `type ${name}`)].join(', ')} } from './${fileOf(tag)}.ts'`
  })
  return [
    [...imports, `import type { WireOperation } from '../wire.ts'`].join('\n'),
    `/** The ids that \`molecule.call\` takes. */\nexport type OperationId =\n${methods.map(({ id }) => `  | ${quote(id)}\n`).join('')}`.trimEnd(),
    ...interfaces,
    `export const operations: readonly WireOperation[] = [${tags.map((tag) => `...${variableOf(tag)}`).join(', ')}]`,
  ].join('\n\n')
}

function toInterface(
  topic: string,
  topics: readonly string[],
  tags: readonly string[],
  methods: readonly TaggedMethod[],
): string {
  const parents = tags.filter((tag) =>
    methods.some((method) => method.tag === tag && method.at.slice(0, -1).join(' ') === topic),
  )
  const depth = topic === '' ? 0 : topic.split(' ').length
  const children = topics.filter(
    (each) => each.split(' ').length === depth + 1 && (topic === '' || each.startsWith(`${topic} `)),
  )
  const heritage =
    parents.length === 0 ? '' : ` extends ${parents.map((tag) => interfaceName(tag, topic)).join(', ')}`
  const members = children.map(
    (child) => `  readonly ${propertyName(child.split(' ').at(-1)!)}: ${nameOf(child)}\n`,
  )
  const doc = topic === '' ? '/** All operations, by the words of their commands. */\n' : ''
  return `${doc}export interface ${nameOf(topic)}${heritage} {\n${members.join('')}}`
}

const nameOf = (topic: string): string => (topic === '' ? 'Methods' : `${toPascalCase(topic)}Methods`)

/** A word is a method or leads to others, and does not hide what the client itself can do. */
function checkNames(methods: readonly TaggedMethod[]): void {
  const paths = new Set(methods.map(({ at }) => at.join(' ')))
  for (const { id, at } of methods) {
    if (own.includes(at[0]!))
      throw new Error(
        `${id}: the SDK's client has ${at[0]} itself; begin x-molecule-command with another word`,
      )
    const method = at
      .slice(0, -1)
      .map((_, index) => at.slice(0, index + 1).join(' '))
      .find((path) => paths.has(path))
    if (method !== undefined)
      throw new Error(`${id}: in the SDK, ${method} is a method and cannot lead to others`)
  }
}

const own = [
  'call',
  'resolve',
  'follow',
  'watch',
  'resume',
  'look',
  'pages',
  'destinationOf',
  'identifyRaw',
  'sendRaw',
  'missing',
  'constructor',
  'then',
  'toString',
  'valueOf',
]
