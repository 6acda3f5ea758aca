import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { withPackagedPages } from './packaged-pages.ts'

const emulator = '../../../packages/emulator/docs'

const loader = withPackagedPages(docsLoader(), [
  {
    id: 'guides/emulator-admin-api',
    description: 'Faults, the clock, seeds, snapshots and the state of the emulator, over HTTP.',
    file: `${emulator}/emulator-admin-api.md`,
  },
  {
    id: 'guides/emulator-differences',
    description:
      'What was chosen where the contract says nothing, what never happens by itself, and what is simpler.',
    file: `${emulator}/emulator-differences.md`,
  },
])

export const collections = { docs: defineCollection({ loader, schema: docsSchema() }) }
