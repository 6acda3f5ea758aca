/** The keys that a JSON pointer of the contract names, one below the other. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value that a JSON pointer leads to; `undefined` where there is none. */
export const atPointer = (value: unknown, pointer: string): unknown => atKeys(value, keysOf(pointer))

/** What is around that value: where an answer has more to say about it. */
export const aroundPointer = (value: unknown, pointer: string): unknown =>
  atKeys(value, keysOf(pointer).slice(0, -1))

/** Only what an answer has of its own: objects inherit things that are called `constructor`. */
const atKeys = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  )
