import type { Catalogue, Operation } from '@molecule-ai/spec'
import { Code, literal } from './literal.ts'
import { toMethod, type Method } from './to-method.ts'
import { toModels } from './to-models.ts'
import { taken } from './taken.ts'
import { fileOf, interfaceName, toNamespaces, variableOf, type TaggedMethod } from './to-namespaces.ts'
import { toOptions } from './to-options.ts'
import { toRemedies, type Remedies } from './to-remedies.ts'
import type { Direction } from './to-type.ts'

/** All of `src/generated/`: contents by path. */
export function toFiles(catalogue: Catalogue): Record<string, string> {
  const operations = catalogue.operations.filter(({ surfaces }) => surfaces.includes('sdk'))
  const models = toModels(operations.flatMap(toRoots))
  const methods = operations.map((operation) => ({
    tag: operation.tag,
    ...toMethod(operation, catalogue, models.nameOf),
  }))
  const remedies = toRemedies(methods.map(({ wire }) => wire.errors))
  const tags = catalogue.tags
    .map(({ name }) => name)
    .filter((tag) => methods.some((method) => method.tag === tag))

  const homes = new Map<string, string>()
  const settle = (name: string, file: string): void => {
    const other = homes.get(name)
    if (other !== undefined || taken.includes(name))
      throw new Error(`two types of the SDK are called ${name}: rename the schema or the operation`)
    homes.set(name, file)
  }
  for (const name of models.declarations.keys()) settle(name, 'models.ts')
  for (const { tag, declarations } of methods)
    for (const name of Object.keys(declarations)) settle(name, `${fileOf(tag)}.ts`)

  const sources: Record<string, string> = { 'models.ts': [...models.declarations.values()].join('\n\n') }
  for (const tag of tags) sources[`${fileOf(tag)}.ts`] = toTag(tag, methods, remedies)
  const files = Object.entries(sources).map(
    ([file, source]) => [file, withImports(file, source, homes)] as const,
  )
  return {
    ...Object.fromEntries(files),
    'remedies.ts': remedies.source,
    'options.ts': toOptions(catalogue),
    'index.ts': toNamespaces(tags, methods),
    'types.ts': toTypes(homes),
  }
}

/** What one tag offers: its types, its methods by topic, and its part of the wire table. */
function toTag(tag: string, all: readonly TaggedMethod[], remedies: Remedies): string {
  const methods = all.filter((method) => method.tag === tag)
  const topics = Map.groupBy(methods, ({ at }) => at.slice(0, -1).join(' '))
  return [
    ...methods.flatMap(({ declarations }) => Object.values(declarations)),
    ...[...topics].map(
      ([topic, members]) =>
        `export interface ${interfaceName(tag, topic)} {\n${members.map(({ member }) => member).join('\n')}}`,
    ),
    `export const ${variableOf(tag)}: readonly WireOperation[] = ${literal(methods.map((method) => toEntry(method, remedies)))}`,
  ].join('\n\n')
}

const toEntry = ({ wire }: Method, remedies: Remedies): object => ({
  ...wire,
  errors: Object.fromEntries(
    Object.entries(wire.errors).map(([status, text]) => {
      const name = remedies.names.get(text)
      return [status, name === undefined ? text : new Code(`remedies.${name}`)]
    }),
  ),
})

function withImports(file: string, source: string, homes: ReadonlyMap<string, string>): string {
  const code = source.replace(/\/\*\*.*?\*\//gs, '').replace(/'(?:[^'\\]|\\.)*'/g, '')
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code)
  const types = [...homes].filter(([name, home]) => home !== file && uses(name))
  const own: [string, string][] = [
    ['FollowOptions', '../options.ts'],
    ['CallOptions', '../options.ts'],
    ['OperationHandle', '../operation-handle.ts'],
    ['Pages', '../pages.ts'],
    ['NoInput', '../wire.ts'],
    ['WireOperation', '../wire.ts'],
  ]
  const wanted = [
    ...types.map(([name, home]): [string, string] => [name, `./${home}`]),
    ...own.filter(([name]) => uses(name)),
  ]
  const lines = [...Map.groupBy(wanted, ([, from]) => from)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([from, names]) =>
        `import type { ${names
          .map(([name]) => name)
          .toSorted()
          .join(', ')} } from '${from}'`,
    )
  if (/\bremedies\./.test(code)) lines.push(`import { remedies } from './remedies.ts'`)
  return lines.length === 0 ? source : `${lines.join('\n')}\n\n${source}`
}

function toTypes(homes: ReadonlyMap<string, string>): string {
  const files = Map.groupBy(homes, ([, file]) => file)
  return [...files, ['index.ts', [['OperationId']]] as const]
    .map(
      ([file, names]) =>
        `export type {\n${names
          .map(([name]) => `  ${name},\n`)
          .toSorted()
          .join('')}} from './${file}'`,
    )
    .join('\n')
}

function toRoots({
  inputs,
  responses,
}: Operation): { schema: Operation['inputs'][number]['schema']; direction: Direction }[] {
  return [
    ...inputs.map(({ schema }) => ({ schema, direction: 'request' as const })),
    ...responses.flatMap(({ status, schema }) =>
      status.startsWith('2') && schema ? [{ schema, direction: 'response' as const }] : [],
    ),
  ]
}
