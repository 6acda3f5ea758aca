import { readFile } from 'node:fs/promises'
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { parse } from 'yaml'
import { readCatalogue } from '../src/catalogue.ts'
import { writeGenerated } from '../src/generate.ts'
import { toCamelCase } from '../src/names.ts'

const file = new URL('../management.yaml', import.meta.url)
const document: unknown = parse(await readFile(file, 'utf8'))
const { operations, ...rest } = readCatalogue(document)

const files: Record<string, string> = {
  'types.ts': astToString(await openapiTypescript(file, { silent: true })).replace(COMMENT_HEADER, ''),
  'catalogue.ts': [
    `import type { Catalogue } from '../operation.ts'`,
    ...rest.tags.map(({ name }) => `import { ${toCamelCase(name)} } from './catalogue/${name}.ts'`),
    '',
    `/** Every operation of management.yaml, dereferenced. */`,
    `export const catalogue: Catalogue = {`,
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value, null, 2)},`),
    `  operations: [${rest.tags.map(({ name }) => `...${toCamelCase(name)}`).join(', ')}],`,
    '}',
  ].join('\n'),
}
for (const { name } of rest.tags)
  files[`catalogue/${name}.ts`] = [
    `import type { Operation } from '../../operation.ts'`,
    '',
    `export const ${toCamelCase(name)}: readonly Operation[] = ${JSON.stringify(
      operations.filter(({ tag }) => tag === name),
      null,
      2,
    )}`,
  ].join('\n')

await writeGenerated(import.meta.url, files, process.argv)
