import { expect, it } from 'vitest'
import { fixture, operationOf } from '../tests/fixture.ts'
import { toBadges } from './badges.ts'
import { toMarkdown } from './to-markdown.ts'
import { toPage } from './to-page.ts'

it.each(fixture.operations)('derives the page of $id', async (operation) => {
  const page = toPage(operation, fixture)
  await expect(`${JSON.stringify(page, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${operation.id}.json`)
  await expect(toMarkdown(page)).toMatchFileSnapshot(`__snapshots__/${operation.id}.md`)
})

it.each([
  [['sdk', 'cli', 'docs'] as const, 'The command asks a person before it sends it: “Move … to …?”'],
  [['sdk', 'mcp', 'docs'] as const, 'The MCP server asks a person before it sends it: “Move … to …?”'],
  [['sdk', 'docs'] as const, undefined],
])('says who asks first of an operation on %j', (surfaces, explanation) => {
  const badges = toBadges({ ...operationOf('movePot'), surfaces })
  expect(badges.find(({ text }) => text === 'Asks first')?.explanation).toBe(explanation)
})
