import { components } from './guide-components.ts'
import { sections } from './to-markdown.ts'
import { markdownPath } from './urls.ts'

/** A page of the content collection, as far as it is text. */
export interface Guide {
  readonly id: string
  readonly body?: string | undefined
  readonly data: { readonly title: string; readonly description?: string | undefined }
}

/** Where a page of the content collection is. */
export const guidePath = ({ id }: Pick<Guide, 'id'>): string => (id === 'index' ? '/' : `/${id}/`)

/** A guide as Markdown: what its components show is written out. */
export function guideMarkdown({ body = '', data }: Guide): string {
  const text = body
    .replaceAll(/^import .* from '(?:\.\.\/)+components\/.*\n/gm, '')
    // What is behind the language of a block is for the test that runs it.
    .replaceAll(/^(```\w+) .*$/gm, '$1')
    .replaceAll(
      // What is in code is shown as it stands.
      /```[\s\S]*?```|`[^`\n]*`|<([A-Z]\w*)([^>]*)\/>/g,
      (found: string, name?: string, properties = '') =>
        components[name ?? '']?.(readProperties(properties)) ?? found,
    )
    .replaceAll(/\]\((\/[^)]*\/(?:#[^)]*)?)\)/g, (_, path: string) => `](${markdownPath(path)})`)
  const [left] = text.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '').match(/<[A-Z]\w*/) ?? []
  if (left !== undefined) throw new Error(`the guide "${data.title}" uses ${left}>, which has no Markdown`)
  return sections(`# ${data.title}`, data.description, text)
}

/** `id="x" notes={{ … }}` is `{ id: 'x', notes: ' … ' }`. */
const readProperties = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"([^"]*)"|\{\{([\s\S]*?)\}\})/g)].map(([, name = '', value, object]) => [
      name,
      value ?? object ?? '',
    ]),
  ) as Readonly<Record<string, string>>
