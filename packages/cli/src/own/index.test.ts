import { expect, it } from 'vitest'
import { aliases, commands } from '../generated/commands.ts'
import { topics } from '../generated/topics.ts'
import { beside, ownCommands } from './index.ts'

it('gives way to a topic or a command of the contract', () => {
  const taken = [...Object.keys(topics), ...Object.keys(commands), ...Object.keys(aliases)]
  expect(Object.keys(ownCommands).filter((name) => taken.includes(name))).toEqual([])
  const contract = { topics: ['doctor'], ids: ['api', 'thing:do'], absent: ['completion:list'] }
  const left = beside(contract)
  expect(Object.keys(ownCommands).filter((id) => !(id in left))).toEqual(['api', 'completion', 'doctor'])
})
