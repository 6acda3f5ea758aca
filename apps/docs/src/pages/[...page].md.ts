import { catalogue } from '@molecule-ai/spec'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getCollection } from 'astro:content'
import { guideMarkdown, type Guide } from '../guide-markdown.ts'
import { coverageMarkdown, credentialsMarkdown, tableMarkdown, tagMarkdown } from '../reference-markdown.ts'
import { toMarkdown } from '../to-markdown.ts'
import { toPage } from '../to-page.ts'
import { documented } from '../to-table.ts'
import { markdownPath, operationPath, tagPath } from '../urls.ts'

/** Every page once more as Markdown, at the URL of the page with `.md`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const guides: readonly Guide[] = await getCollection('docs')
  const texts: [string, string][] = [
    ...guides.map((guide): [string, string] => [
      guide.id === 'index' ? '/' : `/${guide.id}/`,
      guideMarkdown(guide),
    ]),
    ['/reference/', tableMarkdown(catalogue)],
    ['/reference/credentials/', credentialsMarkdown(catalogue)],
    ['/reference/coverage/', coverageMarkdown(catalogue)],
    ...catalogue.tags.map((tag): [string, string] => [tagPath(tag.name), tagMarkdown(tag, catalogue)]),
    ...documented(catalogue).map((operation): [string, string] => [
      operationPath(operation),
      toMarkdown(toPage(operation, catalogue)),
    ]),
  ]
  return texts.map(([path, text]) => ({
    params: { page: markdownPath(path).slice(1).replace(/\.md$/, '') },
    props: { text },
  }))
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text)
