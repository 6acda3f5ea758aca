import { catalogue } from '@molecule-ai/spec'
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { guideMarkdown, guidePath, type Guide } from '../guide-markdown.ts'
import { inOrder } from '../guide-order.ts'
import { toReferencePages } from '../reference-pages.ts'
import { markdownPath } from '../urls.ts'

/** Every page in one text, each below the address of its own Markdown. */
export const GET: APIRoute = async () => {
  const guides: readonly Guide[] = (await getCollection('docs')).filter(({ id }: Guide) => id !== '404')
  const pages = [
    ...inOrder(guides).map((guide) => ({ path: guidePath(guide), markdown: guideMarkdown(guide) })),
    ...(await toReferencePages(catalogue)),
  ]
  const texts = pages.map(({ path, markdown }) => `<!-- ${markdownPath(path)} -->\n\n${markdown}`)
  return new Response(texts.join('\n'))
}
