import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { start } from './client.ts'
import { countTokens, modelTokens, type ListedTool } from './count-tokens.ts'

// With a value for each variable, nothing is left out of the list. Listing sends nothing.
const variables = [...catalogue.credentials, ...catalogue.services.flatMap(({ variables: own }) => own)]
const env = {
  PATH: process.env['PATH'] ?? '',
  ...Object.fromEntries(variables.flatMap(({ env: [first] }) => (first ? [[first, 'budget']] : []))),
}

const shorten =
  'Shorten x-molecule-mcp.description, or the first sentences of the descriptions of its inputs, in management.yaml.'

async function list(toolsets: string): Promise<ListedTool[]> {
  await using server = await start(env, [`--toolsets=${toolsets}`])
  return (await server.client.listTools()).tools
}

/** The largest first, as `name: tokens`. */
const largest = (tools: readonly ListedTool[]): string =>
  tools
    .map((tool) => [tool.name, modelTokens(tool)] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([name, tokens]) => `${name}: ${tokens}`)
    .join(', ')

it('keeps each tool below 250 tokens, half of them below 80, and 95 on average', async () => {
  const tools = await list('all')
  expect(tools).toHaveLength(entries.filter(({ call }) => !call.deprecated).length)
  const tooLarge = tools.filter((tool) => modelTokens(tool) > 250)
  expect(
    tooLarge.map(({ name }) => name),
    `${largest(tooLarge)} tokens. ${shorten}`,
  ).toEqual([])
  const sizes = tools.map(modelTokens).toSorted((a, b) => a - b)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  const remedy = `Largest are ${largest(tools)}. ${shorten}`
  expect(sizes[sizes.length >> 1], `the median. ${remedy}`).toBeLessThanOrEqual(80)
  expect(mean, `the mean. ${remedy}`).toBeLessThanOrEqual(95)
})

it('keeps all tools below 16,000 tokens on the wire', async () => {
  const tools = await list('all')
  expect(countTokens(tools), `Largest are ${largest(tools)}. ${shorten}`).toBeLessThanOrEqual(16_000)
})

it('keeps the default tools at 30 and below 2,800 tokens', async () => {
  const tools = await list('default')
  const tokens = tools.reduce((sum, tool) => sum + modelTokens(tool), 0)
  expect(tools.length, 'Take x-molecule-mcp.core from what few need.').toBeLessThanOrEqual(30)
  expect(
    tokens,
    `Largest are ${largest(tools)}. ${shorten} Or take x-molecule-mcp.core from one.`,
  ).toBeLessThanOrEqual(2800)
})
