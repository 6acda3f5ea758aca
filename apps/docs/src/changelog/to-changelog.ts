/** What changed, newest first. What is not released yet comes from the changesets. */
export interface Release {
  /** `Unreleased` or a version. */
  readonly version: string
  readonly changes: readonly Change[]
}

export interface Change {
  readonly bump: Bump
  /** Package names without the scope. */
  readonly packages: readonly string[]
  /** Markdown. */
  readonly text: string
}

export type Bump = (typeof bumps)[number]

const bumps = ['major', 'minor', 'patch'] as const

/** Files by their path, each with its text. */
export type Files = Readonly<Record<string, string>>

/** Joins changesets and the changelogs of the packages, which carry one version. */
export function toChangelog(changesets: Files, changelogs: Files): Release[] {
  const unreleased = Object.entries(changesets)
    .filter(([path]) => !path.endsWith('README.md'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => readChangeset(path, text))
  const released = Object.entries(changelogs)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, text]) => readChangelog(text))
  const versions = [...Map.groupBy(released, ({ version }) => version)]
    .map(([version, entries]) => ({ version, changes: join(entries.map(({ change }) => change)) }))
    .toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
  return [
    ...(unreleased.length === 0 ? [] : [{ version: 'Unreleased', changes: join(unreleased) }]),
    ...versions,
  ]
}

/** Front matter with a bump for each package, then the text. */
function readChangeset(path: string, file: string): Change {
  const [, head, text] = file.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? []
  if (head === undefined || text === undefined)
    throw new Error(`${path} is no changeset: it has no front matter`)
  const entries = [...head.matchAll(/^['"]?([^'":]+)['"]?: *(\w+)$/gm)]
  const given = entries.map(([, , bump]) => bump)
  return {
    bump: bumps.find((bump) => given.includes(bump)) ?? 'patch',
    packages: entries.map(([, name]) => short(name ?? '')),
    text: text.trim(),
  }
}

/** `# package`, `## version`, `### Minor Changes`, and a list whose items begin with a commit. */
function readChangelog(file: string): { version: string; change: Change }[] {
  const name = short(file.match(/^# (.+)$/m)?.[1] ?? '')
  return file
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const version = section.split('\n', 1)[0]?.trim() ?? ''
      return section
        .split(/^### /m)
        .slice(1)
        .flatMap((part) => {
          const bump = bumps.find((each) => part.toLowerCase().startsWith(each)) ?? 'patch'
          return part
            .split(/^- /m)
            .slice(1)
            .map((item) => item.replace(/^[0-9a-f]{7,40}: /, '').replaceAll(/^ {2}/gm, ''))
            .filter((text) => !text.startsWith('Updated dependencies'))
            .map((text) => ({ version, change: { bump, packages: [name], text: text.trim() } }))
        })
    })
}

/** The same text in several packages is one change. The gravest come first. */
const join = (changes: readonly Change[]): Change[] =>
  [...Map.groupBy(changes, ({ bump, text }) => `${bump} ${text}`).values()]
    .map((same) => ({ ...same[0]!, packages: [...new Set(same.flatMap(({ packages }) => packages))] }))
    .toSorted((a, b) => bumps.indexOf(a.bump) - bumps.indexOf(b.bump))

const short = (name: string): string => name.replace(/^@[^/]+\//, '')
