import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // There are no images to resize; the default service needs a native module.
  image: { service: passthroughImageService() },
  vite: {
    resolve: { conditions: ['@molecule-ai/source'] },
    ssr: { resolve: { conditions: ['@molecule-ai/source'] } },
  },
  integrations: [
    starlight({
      title: 'Molecule AI',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css', './src/styles/guides.css'],
      credits: false,
      pagination: false,
      lastUpdated: false,
      components: {
        Head: './src/components/Head.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
      expressiveCode: {
        themes: ['github-dark', 'github-light'],
        defaultProps: { wrap: true, frame: 'none' },
      },
      routeMiddleware: './src/sidebar.ts',
      sidebar: [
        {
          label: 'Guides',
          items: [
            'guides/getting-started',
            'guides/auth-model',
            'guides/migrate-a-workspace',
            'guides/evacuate-a-provider',
            'guides/secrets',
            'guides/long-running-operations',
            'guides/errors-and-retries',
            'guides/ci',
            'guides/emulator',
            'guides/mcp-clients',
            'guides/mcp-session',
            'guides/contributing',
          ],
        },
        { label: 'Tasks', items: [{ autogenerate: { directory: 'guides/tasks' } }] },
        {
          label: 'Reference',
          items: [
            { label: 'All operations', link: '/reference/' },
            { label: 'Hosts and credentials', link: '/reference/credentials/' },
            { label: 'Coverage', link: '/reference/coverage/' },
            'reference/executed-samples',
          ],
        },
      ],
    }),
  ],
})
