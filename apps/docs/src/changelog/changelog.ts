import { list, sections } from '../to-markdown.ts'
import { toChangelog, type Files } from './to-changelog.ts'

/** The changelog of this repository. */
export const changelog = toChangelog(
  import.meta.glob('../../../../.changeset/*.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  }) as Files,
  import.meta.glob('../../../../packages/*/CHANGELOG.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  }) as Files,
)

export const changelogMarkdown = (): string =>
  sections(
    '# Changelog',
    ...changelog.map(({ version, changes }) =>
      sections(
        `## ${version}`,
        list(
          changes,
          ({ bump, packages, text }) =>
            `**${bump}**, ${packages.join(', ')}: ${text.replaceAll(/\s+/g, ' ')}`,
        ),
      ),
    ),
  )
