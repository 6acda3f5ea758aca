import { readFile } from 'node:fs/promises'
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { parse } from 'yaml'
import { readCatalogue } from '../src/catalogue.ts'
import { writeGenerated } from '../src/generate.ts'
import { toVariable } from '../src/names.ts'
import { toSources } from '../src/to-source.ts'

const file = new URL('../management.yaml', import.meta.url)
const document: unknown = parse(await readFile(file, 'utf8'))
const { operations, ...rest } = readCatalogue(document)

const nameOf = (tag: string): string => toVariable(tag, ['catalogue'])

const files: Record<string, string> = {
  'types.ts': astToString(await openapiTypescript(file, { silent: true })).replace(COMMENT_HEADER, ''),
  'catalogue.ts': [
    `import type { Catalogue } from '../operation.ts'`,
    ...rest.tags.map(({ name }) => `import { ${nameOf(name)} } from './catalogue/${name}.ts'`),
    '',
    `/** Every operation of management.yaml, dereferenced. */`,
    `export const catalogue: Catalogue = {`,
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value, null, 2)},`),
    `  operations: [${rest.tags.map(({ name }) => `...${nameOf(name)}`).join(', ')}],`,
    '}',
  ].join('\n'),
}
const { shared, texts } = toSources(
  Object.fromEntries(rest.tags.map(({ name }) => [name, operations.filter(({ tag }) => tag === name)])),
)
for (const { name } of rest.tags) {
  const { text, uses } = texts[name]!
  files[`catalogue/${name}.ts`] = [
    `import type { Operation } from '../../operation.ts'`,
    ...(uses.length === 0 ? [] : [`import {\n  ${uses.join(',\n  ')},\n} from '../shared.ts'`]),
    '',
    `export const ${nameOf(name)}: readonly Operation[] = ${text}`,
  ].join('\n')
}
files['shared.ts'] = [
  `import type { Input, Operation, Response, Schema } from '../operation.ts'`,
  ...shared.map(({ name, type, text }) => `export const ${name}: ${type} = ${text}`),
].join('\n\n')

await writeGenerated(import.meta.url, files, process.argv)
