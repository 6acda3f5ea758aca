/** The guides in the order in which one reads them, by their ids below `guides/`. */
export const guideGroups: readonly { readonly label: string; readonly guides: readonly string[] }[] = [
  { label: 'Start here', guides: ['getting-started', 'auth-model'] },
  {
    label: 'Tasks',
    guides: [
      'tasks',
      'tasks/workspaces',
      'migrate-a-workspace',
      'evacuate-a-provider',
      'secrets',
      'tasks/keys',
      'tasks/spending',
      'tasks/teams',
      'tasks/account',
      'tasks/organisations',
      'tasks/tenants',
      'tasks/machines',
    ],
  },
  {
    label: 'Guides',
    guides: [
      'long-running-operations',
      'errors-and-retries',
      'ci',
      'mcp-clients',
      'mcp-session',
      'contributing',
    ],
  },
  { label: 'The emulator', guides: ['emulator', 'emulator-admin-api', 'emulator-differences'] },
]

const order = guideGroups.flatMap(({ guides }) => guides.map((guide) => `guides/${guide}`))

/** The home page, the guides as one reads them, and the others. */
export function inOrder<Page extends { readonly id: string }>(pages: readonly Page[]): Page[] {
  const place = ({ id }: Page): number => {
    const index = order.indexOf(id)
    return id === 'index' || index >= 0 ? index : order.length
  }
  return pages.toSorted((a, b) => place(a) - place(b))
}
