import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { catalogue } from '@molecule-ai/spec'
import { link } from './link.ts'
import { documented } from './to-table.ts'
import { operationPath, tagPath } from './urls.ts'

type Entry = StarlightRouteData['sidebar'][number]

/** Adds the operations. A tag is one link until a page of it is open: all links on every page would outweigh the page. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const here = url.pathname.replace(/index\.html$/, '')
  const toLink = (label: string, path: string): Entry => ({
    type: 'link',
    label,
    href: link(path),
    isCurrent: here === link(path),
    badge: undefined,
    attrs: {},
  })
  locals.starlightRoute.sidebar.push({
    type: 'group',
    label: 'Operations',
    collapsed: false,
    badge: undefined,
    entries: catalogue.tags.map(({ name, title }) => {
      if (!here.startsWith(link(tagPath(name)))) return toLink(title, tagPath(name))
      const operations = documented(catalogue).filter(({ tag }) => tag === name)
      const entries = [
        toLink('Overview', tagPath(name)),
        ...operations.map((operation) => toLink(operation.summary, operationPath(operation))),
      ]
      return { type: 'group', label: title, collapsed: false, badge: undefined, entries }
    }),
  })
})
