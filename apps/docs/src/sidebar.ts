import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { catalogue, words, type Tag } from '@molecule-ai/spec'
import { toCommandLine } from './cli/to-topics.ts'
import { errors } from './errors/errors.ts'
import { link } from './link.ts'
import { toToolsets } from './mcp/to-toolsets.ts'
import { documented } from './to-table.ts'
import { credentialPath, operationPath, tagPath } from './urls.ts'

type Entry = StarlightRouteData['sidebar'][number]

const operations = documented(catalogue)
const { topics } = await toCommandLine()

/** What is below a page of the reference: shown only while it, or one of these, is open. */
const chapters: Readonly<Record<string, readonly { readonly label: string; readonly path: string }[]>> = {
  '/reference/errors/': [
    ...errors.statuses.map(({ status, title, path }) => ({ label: `${status} ${title}`, path })),
    ...errors.codes.map(({ code, path }) => ({ label: code, path })),
  ],
  '/reference/credentials/': catalogue.credentials.map(({ name, env }) => ({
    label: env[0] ?? name,
    path: credentialPath(name),
  })),
  '/reference/cli/': topics.map(({ name, path }) => ({ label: name, path })),
  '/reference/mcp/': toToolsets().map(({ title, path }) => ({ label: title, path })),
}

/**
 * Adds the operations, by the service that answers them. A tag is one link until a page of it is open: all links on every
 * page would outweigh the page.
 */
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
  const toEntry = ({ name, title }: Tag): Entry => {
    if (!isOpen({ name })) return toLink(title, tagPath(name))
    const links = operations
      .filter(({ tag }) => tag === name)
      .map((operation) => toLink(operation.summary, operationPath(operation)))
    return toGroup(title, [toLink('Overview', tagPath(name)), ...links], false)
  }
  const isOpen = ({ name }: Pick<Tag, 'name'>): boolean => here.startsWith(link(tagPath(name)))
  const reference = locals.starlightRoute.sidebar.find(({ label }) => label === 'Reference')
  if (reference?.type === 'group')
    reference.entries = reference.entries.map((entry) => {
      if (entry.type !== 'link') return entry
      const below = chapters[entry.href.slice(link('').length)]
      if (below === undefined || !here.startsWith(entry.href)) return entry
      const links = below.map(({ label, path }) => toLink(label, path))
      return toGroup(entry.label, [toLink('Overview', entry.href.slice(link('').length)), ...links], false)
    })
  for (const { name } of catalogue.services) {
    const tags = catalogue.tags.filter((tag) => serviceOf(tag) === name)
    const collapsed = catalogue.tags.some(isOpen) && !tags.some(isOpen)
    locals.starlightRoute.sidebar.push(toGroup(toLabel(name), tags.map(toEntry), collapsed))
  }
})

const toGroup = (label: string, entries: Entry[], collapsed: boolean): Entry => ({
  type: 'group',
  label,
  entries,
  collapsed,
  badge: undefined,
})

/** The service that most operations of a tag belong to. */
function serviceOf({ name }: Tag): string | undefined {
  const services = operations.filter(({ tag }) => tag === name).map(({ service }) => service)
  const count = (service: string): number => services.filter((each) => each === service).length
  return services.toSorted((a, b) => count(b) - count(a))[0]
}

/** `controlPlane` is the Control plane. */
const toLabel = (name: string): string =>
  words(name)
    .join(' ')
    .replace(/^./, (letter) => letter.toUpperCase())
