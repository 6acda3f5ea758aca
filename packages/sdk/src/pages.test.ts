import { describe, expect, it } from 'vitest'
import { Pages } from './pages.ts'
import type { WireInput, WireOperation } from './wire.ts'

const query = (name: string): WireInput => ({ name, property: name, in: 'query', wireName: name })
const operation: WireOperation = {
  id: 'listShips',
  at: ['ship', 'list'],
  service: 'tenant',
  method: 'GET',
  path: '/ships',
  security: [],
  inputs: [query('flag'), query('cursor')],
  errors: {},
  next: {
    parameters: { flag: '$request.query.flag', cursor: '$response.body#/page/next' },
    items: '/page/ships',
  },
}
const page = (ships: string[], next?: string | null): object => ({ page: { ships, next } })
const answers = [page(['Argo', 'Beagle'], 'b'), page([], 'c'), page(['Calypso'], null)]

function world(replies: readonly (object | Error)[] = answers, input: object = { flag: 'nl' }) {
  const asked: unknown[] = []
  const left = [...replies]
  const pages = new Pages(operation, { ...input }, async (given) => {
    asked.push(given)
    const reply = left.shift()
    if (reply instanceof Error) throw reply
    return reply
  })
  return { pages, asked }
}

async function all<Each>(list: AsyncIterable<Each>): Promise<Each[]> {
  const found: Each[] = []
  for await (const each of list) found.push(each)
  return found
}

describe('a list that comes in pages', () => {
  it('is its first page to who awaits it', async () => {
    const { pages, asked } = world()
    await expect(pages).resolves.toEqual(answers[0])
    expect(asked).toEqual([{ flag: 'nl' }])
  })

  it('is every item of every page to who iterates', async () => {
    const { pages, asked } = world()
    await expect(all(pages)).resolves.toEqual(['Argo', 'Beagle', 'Calypso'])
    expect(asked).toEqual([{ flag: 'nl' }, { flag: 'nl', cursor: 'b' }, { flag: 'nl', cursor: 'c' }])
  })

  it('is not asked for further than it is read', async () => {
    const { pages, asked } = world()
    for await (const ship of pages) if (ship === 'Beagle') break
    expect(asked).toHaveLength(1)
  })

  it('can be read page by page, and from any page on', async () => {
    const { pages } = world()
    await expect(all(pages.pages())).resolves.toEqual(answers)
    expect(pages.after(answers[1])).toEqual({ flag: 'nl', cursor: 'c' })
    expect(pages.after(answers[2])).toBeUndefined()
  })

  it.each([
    ['says nothing', {}],
    ['says nothing of a next one', page(['Argo'])],
    ['has an empty cursor', page(['Argo'], '')],
  ])('ends with a page that %s', async (_, last) => {
    const { pages, asked } = world([last])
    await all(pages)
    expect(asked).toHaveLength(1)
  })

  it('is one page where the contract knows no next one', async () => {
    const { next: _, ...plain } = operation
    const pages = new Pages(plain, {}, async () => answers[0])
    await expect(all(pages.pages())).resolves.toEqual([answers[0]])
  })

  it('fails where a page fails, and where the service does not get on', async () => {
    const { pages } = world([answers[0]!, new Error('gone')])
    await expect(all(pages)).rejects.toThrow('gone')
    const stuck = world([page(['Argo'], 'b'), page(['Argo'], 'b')])
    await expect(all(stuck.pages)).rejects.toThrow('listShips: the page that follows is the same one again.')
  })
})
