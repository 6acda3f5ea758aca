import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { packagedPages, withPackagedPages } from './packaged-pages.ts'

export const collections = {
  docs: defineCollection({ loader: withPackagedPages(docsLoader(), packagedPages), schema: docsSchema() }),
}
