/** A value of a configuration file. */
export type Value = string | number | bigint | boolean | null | Date | readonly Value[] | Table | undefined

export interface Table {
  readonly [key: string]: Value
}

/** Something that is to be in a list once, told by its `id`. */
export interface Listed {
  /** The key of the list, at the top of the document. */
  readonly list: string
  readonly items: readonly (Table & { readonly id: string })[]
}

/** A format of configuration files, edited without a change to anything else: comments, order and spaces stay. */
export interface DocumentFormat {
  /** Reads a document; one that is empty is an empty table. Throws an `Error` that says where it is broken. */
  parse(text: string): Table
  /** A document with this content and nothing else. */
  write(content: Table): string
  /** Sets these keys of a table, which is made where it is missing. Its other keys stay. */
  set(text: string, path: readonly string[], entry: Table): string
  /** Takes a table out, and the one around it where nothing else is in that. */
  remove(text: string, path: readonly string[]): string
  /** Adds the items that a list does not have. */
  add(text: string, listed: Listed): string
  /** Takes the items with these ids out of a list, and an empty list out of the document. */
  drop(text: string, list: string, ids: readonly string[]): string
}

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** What is at the end of the path, if anything. */
export const at = (document: Table, path: readonly string[]): Value =>
  path.reduce<Value>((node, key) => (isTable(node) ? node[key] : undefined), document)
