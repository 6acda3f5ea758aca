import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { catalogue, toKebabCase } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { toPage } from '../src/to-page.ts'
import { documented, toTable } from '../src/to-table.ts'
import { markdownPath, operationPath } from '../src/urls.ts'
import { fileOf, files, pages, read, site, squeeze, textOf } from './dist.ts'
import { findFaults } from './links.ts'
import { addressOf, readLock } from './published.ts'

const exists = site.files

it('has no link, anchor or asset that leads nowhere, and none to another host', () => {
  expect([pages.size > 500, findFaults(site)]).toEqual([true, []])
})

it('never glues a word to the code or the link beside it', () => {
  // A line break beside a tag is no space in an Astro page: write {' '}.
  const faults = [...pages].flatMap(([file, { html }]) => {
    const text = html.replaceAll(/<(script|style|pre|svg)\b[\s\S]*?<\/\1>/g, '')
    return [...text.matchAll(/<\/(?:code|a|em|strong)>[A-Za-z]|[A-Za-z,]<(?:a|code|em)[ >]/g)].map(
      ({ index }) => `${file}: ${text.slice(Math.max(0, index - 30), index + 30)}`,
    )
  })
  expect(faults).toEqual([])
})

it('has every id once, and every id that is referred to', () => {
  const faults = [...pages].flatMap(([file, { html, ids }]) => {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: twice ${id}`)
    const wanted = [...html.matchAll(/\saria-(?:labelledby|controls|describedby)="([^"]+)"/g)].flatMap(
      ([, names]) => names!.split(' '),
    )
    return [...twice, ...wanted.filter((id) => !ids.includes(id)).map((id) => `${file}: no ${id}`)]
  })
  expect(faults).toEqual([])
})

it('has every page as Markdown, which llms.txt leads to in at most two steps', () => {
  const linked = (file: string): string[] =>
    [...read(file).matchAll(/\]\((\/[^)#]*\.md)/g)].map(([, url]) => url!.slice(1))
  const near = linked('llms.txt')
  const reached = new Set(['index.md', ...near, ...near.flatMap(linked)])
  const faults = [...pages]
    .filter(([file, { html }]) => file !== '404.html' && !html.includes('http-equiv="refresh"'))
    .map(([file]) => markdownPath(`/${file.replace(/index\.html$/, '')}`).slice(1))
    .filter((path) => !exists.has(path) || !reached.has(path))
  expect(faults).toEqual([])
})

it('has every page once in llms-full.txt', () => {
  const markdown = files.filter((file) => file.endsWith('.md') && file !== '404.md')
  const parts = read('llms-full.txt')
    .split(/^<!-- \/(.+\.md) -->\n\n/m)
    .slice(1)
  const names = parts.filter((_, index) => index % 2 === 0)
  expect(names.toSorted()).toEqual(markdown.toSorted())
  for (const name of names) expect(parts[parts.indexOf(name) + 1]?.trimEnd()).toBe(read(name).trimEnd())
})

it.each(documented(catalogue))('shows $id whole, as a page and as Markdown', (operation) => {
  const page = toPage(operation, catalogue)
  const html = squeeze(textOf(pages.get(fileOf(page.path))?.html ?? ''))
  const markdown = squeeze(read(markdownPath(page.path).slice(1)))
  const shown = [
    page.route,
    page.service.url,
    ...page.names.map(({ value }) => value),
    ...page.badges.map(({ text }) => text),
    ...[page, ...page.otherExamples].flatMap(({ samples }) =>
      samples.map(({ code, reason }) => code ?? reason ?? ''),
    ),
    ...page.otherExamples.flatMap(({ title, answer }) => [
      title,
      answer === undefined ? '' : JSON.stringify(answer, null, 2),
    ]),
    ...page.inputs.flatMap(({ inputs }) => inputs.map(({ name }) => name)),
    ...page.answers.map(({ status }) => status),
    ...page.errors.flatMap(({ status, description }) => [status, description.replaceAll('`', '')]),
    ...page.security.flat().map(({ env }) => env[0] ?? ''),
  ]
  for (const text of shown) {
    expect(html.includes(squeeze(text)), `the page shows ${text}`).toBe(true)
    expect(
      markdown.replaceAll('`', '').includes(squeeze(text).replaceAll('`', '')),
      `the Markdown shows ${text}`,
    ).toBe(true)
  }
})

it('still has every address and anchor that was ever published', () => {
  const gone = [...readLock()].flatMap(([path, anchors]) => {
    const file = fileOf(decodeURIComponent(path))
    if (!exists.has(file)) return [path]
    const ids = new Set(pages.get(file)?.ids)
    return [...anchors].filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`)
  })
  // Somebody may have kept it: give the operation or the input its old name as an alias, or keep a page that leads on.
  expect(gone).toEqual([])
})

it('leads every former name of an operation to its page', () => {
  for (const operation of documented(catalogue))
    for (const former of operation.aliases.operationId) {
      const html = pages.get(
        `reference/${toKebabCase(operation.tag)}/${toKebabCase(former)}/index.html`,
      )?.html
      expect(html).toContain(`http-equiv="refresh" content="0;url=${operationPath(operation)}"`)
    }
})

it('leads to every guide from the side of each page, in the order of llms.txt', () => {
  const guides = [...pages.keys()].filter((file) => file.startsWith('guides/')).map(addressOf)
  const beside = pages.get('index.html')!.links.filter((path) => path.startsWith('/guides/'))
  const listed = [...read('llms.txt').matchAll(/\]\((\/guides\/[^)]*)\.md\)/g)].map(([, path]) => `${path}/`)
  expect([guides.toSorted(), beside.slice(0, listed.length)]).toEqual([listed.toSorted(), listed])
})

it('serves the contract and the table of operations', () => {
  expect(JSON.parse(read('operations.json'))).toEqual(toTable(catalogue))
  const document = createRequire(import.meta.url).resolve('@molecule-ai/spec/management.yaml')
  const text = readFileSync(document, 'utf8')
  expect([read('management.yaml'), JSON.parse(read('management.json'))]).toEqual([text, parse(text)])
})

it('has the credentials page say, for every variable that clients read, what it is for', () => {
  const text = squeeze(textOf(pages.get('reference/credentials/index.html')!.html))
  const variables = [...catalogue.services, ...catalogue.credentials].flatMap(({ env }) => env)
  expect(variables.filter((name) => !text.includes(name))).toEqual([])
})
