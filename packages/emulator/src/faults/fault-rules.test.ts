import { expect, it } from 'vitest'

import { openDatabase } from '../database.ts'
import { stateSchema } from '../tables.ts'
import { addFaultRule, listFaultRules, takeFault } from './fault-rules.ts'

it('spends a rule as often as it says, and no more', async () => {
  const database = await openDatabase({}, stateSchema)
  await database.transaction((sql) =>
    addFaultRule(sql, { target: 'http:getOrg', action: 'answer', status: 503, times: 2 }),
  )
  const taken = await Promise.all(
    Array.from({ length: 5 }, () => database.transaction((sql) => takeFault(sql, 'http:getOrg'))),
  )
  expect(taken.filter(Boolean)).toHaveLength(2)
  await expect(database.transaction(listFaultRules)).resolves.toMatchObject([{ remaining: 0, fired: 2 }])
  await database.close()
})

it('matches what its target says, in the order in which the rules were given', async () => {
  const database = await openDatabase({}, stateSchema)
  await database.transaction(async (sql) => {
    await addFaultRule(sql, { target: 'provider:aws.*', action: 'delay', milliseconds: 5, times: 1 })
    await addFaultRule(sql, { target: 'provider:*.createInstance', action: 'quota', times: null })
    await addFaultRule(sql, { target: 'http:*', action: 'drop-after', times: null })
  })
  const take = (call: string) =>
    database.transaction(async (sql) => (await takeFault(sql, `provider:${call}`))?.action)
  await expect(take('gcp.createSnapshot')).resolves.toBeUndefined()
  await expect(take('gcp.createInstance')).resolves.toBe('quota')
  await expect(take('aws.createInstance')).resolves.toBe('delay')
  await expect(take('aws.createInstance')).resolves.toBe('quota')
  await database.close()
})

it('draws the same again from the same seed', async () => {
  const draw = async (seed: number): Promise<boolean[]> => {
    const database = await openDatabase({}, stateSchema)
    const rule = { target: 'http:*', action: 'answer', status: 500, times: null, probability: 0.5 } as const
    await database.transaction((sql) => addFaultRule(sql, { ...rule, seed }))
    const drawn: boolean[] = []
    for (let nth = 0; nth < 40; nth += 1)
      drawn.push((await database.transaction((sql) => takeFault(sql, 'http:getOrg'))) !== undefined)
    await database.close()
    return drawn
  }
  const [first, same, other] = await Promise.all([draw(1), draw(1), draw(2)])
  expect(first).toEqual(same)
  expect(first).not.toEqual(other)
  expect(new Set(first)).toEqual(new Set([true, false]))
})
