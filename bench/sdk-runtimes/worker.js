import { steps } from './steps.js'

export default {
  fetch: async (_, { SANDBOX }) => Response.json(await steps(JSON.parse(SANDBOX))),
}
