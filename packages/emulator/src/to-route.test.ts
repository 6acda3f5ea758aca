import { catalogue } from '@molecule-ai/spec'
import { expect, it } from 'vitest'

import { toRoute } from './to-route.ts'

it('derives a route for every operation', async () => {
  const routes = catalogue.operations.map(toRoute)
  await expect(JSON.stringify(routes, null, 2)).toMatchFileSnapshot('__snapshots__/routes.json')
})
