import { catalogue, type Operation } from '@molecule-ai/spec'
import { expect, it } from 'vitest'
import { operation } from './testing/fixtures.ts'
import { toTopics } from './to-topics.ts'

const tags = [
  { name: 'things', title: 'Things', description: 'Things, of all kinds.' },
  { name: 'settings', title: 'Settings', description: 'How things are set up.' },
]
const make = (words: string, summary: string, fields: Partial<Operation> = {}): Operation =>
  operation({ id: words, command: words.split(' '), summary, ...fields })

it('describes a topic by the tag that is about the same, else by what its commands are for', () => {
  const tag = 'settings'
  const operations = [
    make('thing list', 'List things'),
    make('thing size get', 'Show the size of a thing', { tag }),
    make('thing size set', 'Set the size of a thing', { tag }),
    make('thing part list', 'List parts', { tag }),
    make('thing part take', 'Take a part away', { tag }),
    make('thing part mend', 'Mend a part', { tag }),
    make('store check', 'Check a store', { service: 'controlPlane' }),
  ]
  expect(toTopics(operations, { ...catalogue, tags })).toEqual({
    store: { description: 'Check a store', service: 'controlPlane' },
    thing: { description: 'Things, of all kinds.', service: 'tenant' },
    'thing:part': { description: 'List parts; take a part away; and more', service: 'tenant' },
    'thing:size': { description: 'Show or set the size of a thing', service: 'tenant' },
  })
})
