import { expect, it } from 'vitest'
import type { Structured } from '../results/results.ts'
import { entries } from '../generated/index.ts'
import { nearest } from '../nearest.ts'
import { select } from '../selection/selection.ts'
import { testContext } from '../testing/context.ts'
import { dispatch } from './dispatch.ts'
import { readName, searchName } from './tools.ts'

async function refusalOf(name: string, given: Structured): Promise<Structured> {
  const unused = (): never => {
    throw new Error('nothing is sent')
  }
  const client = { call: unused, resolve: unused, watch: unused, missing: () => [] }
  const selecting = { toolsets: ['search'], tools: [], excludeTools: [], readOnly: false, pins: {} }
  const context = testContext(client, { selection: select(entries, selecting, client) })
  const result = await dispatch(context, name, given, { signal: new AbortController().signal })
  expect(result?.isError).toBe(true)
  return JSON.parse(result?.content[0]?.text ?? '') as Structured
}

it('searches for no more than it says', async () => {
  const query = 'workspace '.repeat(50)
  expect(await refusalOf(searchName, { query: `${query}!` })).toEqual({
    error: 'INVALID_ARGUMENTS',
    detail: 'query must not be longer than 500 characters.',
  })
})

it('compares no text with the names that is far too long for one', async () => {
  const [{ tool } = expect.fail()] = entries
  expect(nearest(`${tool.name}x`, [tool.name])).toEqual([tool.name])
  const long = 'x'.repeat(150)
  expect(nearest(`${long}yy`, [`${long}y`])).toEqual([`${long}y`])
  expect(nearest(`${long}${long}yy`, [`${long}${long}y`])).toEqual([])
  expect(await refusalOf(readName, { operation: 'x'.repeat(1_000_000) })).toMatchObject({
    error: 'TOOL_NOT_FOUND',
  })
})
