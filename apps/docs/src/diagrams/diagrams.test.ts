import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { drawChain } from './draw-chain.ts'
import { drawStates } from './draw-states.ts'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text)

it('draws every state once, and says in words what it shows', () => {
  const states = [
    { state: 'moving', outcome: 'pending' },
    { state: 'arriving', outcome: 'pending' },
    { state: 'there', outcome: 'success' },
    { state: 'lost', outcome: 'failure' },
  ] as const
  const svg = drawStates('x', states)
  expect(texts(svg)).toEqual(['on failure', 'moving', 'arriving', 'there', 'lost'])
  expect(svg).toContain(
    '<desc id="x-description">It goes from moving, then arriving, and ends well as there. On failure it ends as lost.</desc>',
  )
  expect(svg.match(/class="head"/g)).toHaveLength(3)
})

it('draws what never fails without a bracket', () => {
  const svg = drawStates('x', [
    { state: 'a', outcome: 'pending' },
    { state: 'b', outcome: 'success' },
  ])
  expect(svg).not.toContain('dashed')
})

it('draws the chain with the numbers of the contract', () => {
  const svg = drawChain('c', catalogue)
  expect(texts(svg)).toContain('management.yaml')
  expect(texts(svg)).toContain(`${catalogue.operations.length} operations`)
  for (const { url } of catalogue.services) expect(texts(svg)).toContain(url.replace('https://', ''))
})
