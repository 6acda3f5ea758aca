import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const source = import.meta.dirname
const typescript = createRequire(import.meta.url).resolve('typescript/package.json')

/** What the examples take for granted. */
const prelude = `import { Molecule } from ${JSON.stringify(join(source, 'index.ts'))}
declare global {
  var molecule: Molecule
  var workspaceId: string
  var token: string
}
export {}
`

it('has examples that are right, in the comments and in the README', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-examples-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const examples = [...(await inComments()), ...(await inReadme())]
  expect(examples.length).toBeGreaterThan(150)
  await writeFile(join(directory, 'prelude.ts'), prelude)
  for (const [index, { at, code }] of examples.entries())
    await writeFile(join(directory, `${index}-${at}.ts`), `${withImport(code)}\nexport {}\n`)
  await writeFile(
    join(directory, 'tsconfig.json'),
    JSON.stringify({
      extends: join(source, '../tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        typeRoots: [join(source, '../node_modules/@types')],
      },
      include: [directory],
    }),
  )
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }')
  expect(await check(directory)).toBe('')
})

it('explains every public name, and shows it in an example', async () => {
  const index = await readFile(join(source, 'index.ts'), 'utf8')
  const names = [...index.matchAll(/export (?:type )?\{([^}]*)\} from '([^']*)'/g)].flatMap(
    ([, list = '', from = '']) =>
      list
        .split(',')
        .flatMap((name) => (name.trim() === '' ? [] : [[name.replace('type', '').trim(), from]])),
  )
  expect(names.length).toBeGreaterThan(30)
  const bare = await Promise.all(
    names.map(async ([name, from = '']) => {
      const text = await readFile(join(source, from), 'utf8')
      const comment = commentBefore(
        text,
        new RegExp(String.raw`export (?:class|interface|type|function) ${name}\b`),
      )
      return /^ ?\* \w[^]*@example/m.test(comment) ? [] : [name]
    }),
  )
  expect(bare.flat(), 'without words or an example').toEqual([])

  const client = await readFile(join(source, 'client.ts'), 'utf8')
  const methods = [...client.matchAll(/^ {2}(?:static |async )*([a-z]\w*)\(/gm)].map(([, name = '']) => name)
  expect(methods).toContain('sendRaw')
  const unshown = methods.filter(
    (name) =>
      name !== 'constructor' &&
      !commentBefore(client, new RegExp(String.raw`^ {2}(?:static |async )*${name}\(`, 'm')).includes(
        '@example',
      ),
  )
  expect(unshown, 'methods without an example').toEqual([])
})

/** The comment that stands right before a declaration. */
function commentBefore(text: string, declaration: RegExp): string {
  const before = text.slice(0, text.search(declaration))
  return before.match(/\/\*\*(?:(?!\*\/)[^])*\*\/\n(?: *\/\/.*\n)*$/)?.[0] ?? ''
}

interface Example {
  readonly at: string
  readonly code: string
}

async function inComments(): Promise<Example[]> {
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test.') && !/^(derive|testing)\b/.test(file),
  )
  const found = files.map(async (file) => {
    const text = await readFile(join(source, file), 'utf8')
    return [...text.matchAll(/@example\n((?: *\* .*\n)+)/g)].map(([, lines = '']) => ({
      at: file.replace(/\W/g, '-'),
      code: lines.replace(/^ *\* ?/gm, ''),
    }))
  })
  return (await Promise.all(found)).flat()
}

async function inReadme(): Promise<Example[]> {
  const text = await readFile(join(source, '../README.md'), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => ({ at: 'README', code }))
}

/** The examples import the package by its name, or leave that to the reader. */
function withImport(code: string): string {
  const from = JSON.stringify(join(source, 'index.ts'))
  if (code.includes("'@molecule-ai/sdk'")) return code.replace("'@molecule-ai/sdk'", from)
  return code.includes('Molecule') ? `import { Molecule } from ${from}\n${code}` : code
}

const check = (directory: string): Promise<string> =>
  new Promise((resolve) => {
    const compiler = join(dirname(typescript), 'bin/tsc')
    execFile(process.execPath, [compiler, '-p', directory, '--pretty', 'false'], (error, out, err) =>
      resolve(error ? `${out}${err}` : ''),
    )
  })
