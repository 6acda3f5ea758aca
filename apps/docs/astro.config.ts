import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'
import { guideGroups } from './src/guide-order.ts'

/** Our packages come from their sources. */
const conditions = ['@molecule-ai/source']

export default defineConfig({
  // Every version can have a directory of its own on any static host: DOCS_BASE=/2026.6/ pnpm build.
  base: process.env.DOCS_BASE ?? '/',
  ...(process.env.DOCS_SITE === undefined ? {} : { site: process.env.DOCS_SITE }),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // There are no images to resize; the default service needs a native module.
  image: { service: passthroughImageService() },
  vite: {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    // Pages are rendered in an environment of its own, which takes nothing over from `ssr`.
    environments: { prerender: { resolve: { conditions: [...conditions, 'module', 'node', 'astro'] } } },
  },
  integrations: [
    starlight({
      title: 'Molecule AI',
      favicon: '/favicon.svg',
      customCss: [
        './src/styles/site.css',
        './src/styles/operation.css',
        './src/styles/fields.css',
        './src/styles/tables.css',
        './src/styles/samples.css',
        './src/styles/try-it.css',
        './src/styles/states.css',
        './src/styles/diagrams.css',
        './src/styles/search.css',
        './src/styles/guides.css',
        './src/styles/reference.css',
        './src/styles/print.css',
      ],
      credits: false,
      pagination: false,
      lastUpdated: false,
      components: {
        Head: './src/components/Head.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
      routeMiddleware: './src/sidebar.ts',
      sidebar: [
        ...guideGroups.map(({ label, guides }) => ({ label, items: guides.map((id) => `guides/${id}`) })),
        {
          label: 'Reference',
          items: [
            { label: 'All operations', link: '/reference/' },
            { label: 'Schemas', link: '/reference/schemas/' },
            { label: 'Errors', link: '/reference/errors/' },
            { label: 'Hosts and credentials', link: '/reference/credentials/' },
            { label: 'Command line', link: '/reference/cli/' },
            { label: 'MCP server', link: '/reference/mcp/' },
            { label: 'Environment variables', link: '/reference/environment/' },
            { label: 'Exit codes', link: '/reference/exit-codes/' },
            { label: 'Coverage', link: '/reference/coverage/' },
            'reference/executed-samples',
            { label: 'Changelog', link: '/changelog/' },
          ],
        },
      ],
    }),
  ],
})
