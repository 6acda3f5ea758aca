import { expect, it } from 'vitest'
import { guideMarkdown } from './guide-markdown.ts'

const guide = (body: string) => ({ id: 'guides/x', body, data: { title: 'A guide' } })

it('writes out what components show', () => {
  const text = guideMarkdown(
    guide(
      'import X from \'../../components/X.astro\'\n\nSee <OperationLink id="listOrgs" text="them" /> or [this](/guides/y/#z), or [that](/reference/cli/#z).\n\n<OperationSamples id="listOrgs" />',
    ),
  )
  expect(text).toContain(
    'See [them](/reference/orgs/list-orgs.md) or [this](/guides/y.md#z), or [that](/reference/cli.md).',
  )
  expect(text).toContain('```bash\nmolecule org list\n```')
  expect(text).not.toContain('import X')
})

it('names each state with its note', () => {
  const text = guideMarkdown(
    guide(
      '<OperationStates\n  id="migrateWorkspaceProvider"\n  notes={{\n    completed: \'It is there.\',\n  }}\n/>',
    ),
  )
  expect(text).toContain('- `completed` (success): It is there.')
})

it('refuses a component that it cannot write out, and an operation that does not exist', () => {
  expect(() => guideMarkdown(guide('<Aside>x</Aside>'))).toThrow('<Aside>')
  expect(() => guideMarkdown(guide('<OperationLink id="flyAway" />'))).toThrow('flyAway')
})
