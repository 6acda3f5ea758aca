import { expect, it } from 'vitest'
import { toChangelog } from './to-changelog.ts'

it('lists changesets before releases, the gravest change first, and a change of several packages once', () => {
  const changesets = {
    'README.md': '# Changesets',
    'b.md': "---\n'@x/sdk': patch\n---\n\nMended.\n",
    'c.md': "---\n'@x/cli': patch\n'@x/sdk': minor\n---\n\nNew.\n",
  }
  const log = (name: string, own: string) =>
    `# @x/${name}\n\n## 0.10.0\n\n### Minor Changes\n\n- 1234567: Both,\n  over two lines.\n${own}\n## 0.9.0\n\n### Patch Changes\n\n- Updated dependencies [1234567]\n- 7654321: Old.\n`
  expect(toChangelog(changesets, { a: log('sdk', ''), b: log('cli', '- abcdef0: Own.\n') })).toEqual([
    {
      version: 'Unreleased',
      changes: [
        { bump: 'minor', packages: ['cli', 'sdk'], text: 'New.' },
        { bump: 'patch', packages: ['sdk'], text: 'Mended.' },
      ],
    },
    {
      version: '0.10.0',
      changes: [
        { bump: 'minor', packages: ['sdk', 'cli'], text: 'Both,\nover two lines.' },
        { bump: 'minor', packages: ['cli'], text: 'Own.' },
      ],
    },
    { version: '0.9.0', changes: [{ bump: 'patch', packages: ['sdk', 'cli'], text: 'Old.' }] },
  ])
})

it('refuses a changeset that says nothing about packages', () => {
  expect(() => toChangelog({ 'x.md': 'Hello' }, {})).toThrow('x.md is no changeset')
})
