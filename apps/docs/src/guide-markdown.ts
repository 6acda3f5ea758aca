import { catalogue } from '@molecule-ai/spec'
import { describeChain } from './diagrams/draw-chain.ts'
import { findOperation } from './find-operation.ts'
import { errorsMarkdown, fence, list, sections } from './to-markdown.ts'
import { toSamples } from './samples/index.ts'
import { statesOf, toPage } from './to-page.ts'
import { markdownPath, operationPath } from './urls.ts'

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
    .replaceAll(/^import .*\n/gm, '')
    .replaceAll(
      /<OperationLink\s+id="(\w+)"(?:\s+text="([^"]*)")?\s*\/>/g,
      (_, id: string, label?: string) => {
        const operation = findOperation(id)
        return `[${label ?? operation.summary}](${operationPath(operation)})`
      },
    )
    .replaceAll(/<OperationSamples\s+id="(\w+)"\s*\/>/g, (_, id: string) =>
      toSamples(findOperation(id), catalogue)
        .map(({ label, language, code, reason }) =>
          sections(`**${label}**`, code === undefined ? reason : fence(language, code)),
        )
        .join('\n'),
    )
    .replaceAll(/<OperationErrors\s+id="(\w+)"\s*\/>/g, (_, id: string) =>
      errorsMarkdown(toPage(findOperation(id)).errors),
    )
    .replaceAll(
      /<OperationStates\s+id="(\w+)"\s+notes=\{\{([\s\S]*?)\}\}\s*\/>/g,
      (_, id: string, notes: string) =>
        list(statesOf(findOperation(id)), ({ state, outcome }) => {
          const [, note = ''] = notes.match(new RegExp(`${state}: ['"](.*)['"]`)) ?? []
          return `\`${state}\` (${outcome})${note === '' ? '' : `: ${note}`}`
        }),
    )
    .replaceAll(/<Chain\s*\/>/g, () => describeChain(catalogue))
    .replaceAll(/\]\((\/[^)]*\/(?:#[^)]*)?)\)/g, (_, path: string) => `](${markdownPath(path)})`)
  const [left] = text.replaceAll(/```[\s\S]*?```|`[^`]*`/g, '').match(/<[A-Z]\w*/) ?? []
  if (left !== undefined) throw new Error(`the guide "${data.title}" uses ${left}>, which has no Markdown`)
  return sections(`# ${data.title}`, data.description, text)
}
