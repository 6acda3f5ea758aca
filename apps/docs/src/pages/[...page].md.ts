import { catalogue } from '@molecule-ai/spec'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getCollection } from 'astro:content'
import { guideMarkdown, guidePath, type Guide } from '../guide-markdown.ts'
import { toReferencePages } from '../reference-pages.ts'
import { markdownPath } from '../urls.ts'

/** Every page once more as Markdown, at the URL of the page with `.md`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const guides: readonly Guide[] = await getCollection('docs')
  const pages = [
    ...guides.map((guide) => ({ path: guidePath(guide), markdown: guideMarkdown(guide) })),
    ...(await toReferencePages(catalogue)),
  ]
  return pages.map(({ path, markdown }) => ({
    params: { page: markdownPath(path).slice(1).replace(/\.md$/, '') },
    props: { markdown },
  }))
}

export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown)
