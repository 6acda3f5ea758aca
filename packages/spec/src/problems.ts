/** Something in a document that the generators do not handle. */
export interface Problem {
  /** A JSON pointer into the document. */
  readonly location: string
  readonly message: string
}

/** A document that no surface can be derived from. Lists every problem, so that one run shows them all. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ location, message }) => `  ${location}: ${message}`)
    super(
      `The document has ${problems.length === 1 ? 'a problem that stops' : `${problems.length} problems that stop`} generation:\n${lines.join('\n')}`,
    )
    this.problems = problems
  }
}
