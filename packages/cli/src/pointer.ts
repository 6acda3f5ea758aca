/** The value that a JSON pointer of the contract leads to; `undefined` where there is none. */
export const atPointer = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      value,
    )
