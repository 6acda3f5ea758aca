import { expect, it } from 'vitest'
import { fixture } from '../tests/fixture.ts'
import { toMarkdown } from './to-markdown.ts'
import { toPage } from './to-page.ts'

it.each(fixture.operations)('derives the page of $id', async (operation) => {
  const page = toPage(operation, fixture)
  await expect(`${JSON.stringify(page, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${operation.id}.json`)
  await expect(toMarkdown(page)).toMatchFileSnapshot(`__snapshots__/${operation.id}.md`)
})
