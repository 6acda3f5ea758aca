/** The names for programs in an error: `code`, or an `error` that is a name and no sentence. */
export function codesOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return []
  const { code, error } = body as { readonly code?: unknown; readonly error?: unknown }
  return [code, error].filter(
    (each): each is string => typeof each === 'string' && /^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(each),
  )
}
