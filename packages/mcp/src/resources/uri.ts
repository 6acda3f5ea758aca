const scheme = 'molecule://'

/** The URI of a resource path such as `workspaces/{workspace_id}`; without values it stays a template. */
export const toUri = (path: string, values: Readonly<Record<string, unknown>> = {}): string =>
  scheme +
  path.replace(/\{(\w+)\}/g, (variable, name: string) => {
    const value = values[name]
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : variable
  })

/** The values of the variables when the URI is of this path; undefined when it is another one. */
export function matchUri(path: string, uri: string): Record<string, string> | undefined {
  const wanted = toUri(path).split('/')
  const given = uri.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? []
    const value = decode(given[index] ?? '')
    if (name === undefined ? given[index] !== segment : !value) return undefined
    if (name !== undefined && value !== undefined) values[name] = value
  }
  return values
}

export const isTemplate = (path: string): boolean => path.includes('{')

function decode(segment: string): string | undefined {
  // A query or fragment belongs to no resource of this server.
  if (/[?#]/.test(segment)) return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
