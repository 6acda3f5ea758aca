import { defineMiddleware } from 'astro:middleware'
import { finishHtml, markdownWithBase } from './finish-html.ts'

const base = import.meta.env.BASE_URL

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true
  const isMarkdown = /\.md$|\/llms[a-z-]*\.txt$/.test(url.pathname)
  if (!isHtml && !isMarkdown) return response
  const text = await response.text()
  const { status, headers } = response
  return new Response(isHtml ? finishHtml(text, base) : markdownWithBase(text, base), { status, headers })
})
