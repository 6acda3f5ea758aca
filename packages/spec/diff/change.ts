export const bumps = ['patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** One difference between two versions of the document, and the version bump that it needs. */
export interface Change {
  readonly bump: Bump
  /** What changed: an operation's id, or a place in the document. */
  readonly subject: string
  /** What happened to it, and whom it breaks. */
  readonly text: string
}

export const larger = (one: Bump, other: Bump): Bump =>
  bumps.indexOf(one) >= bumps.indexOf(other) ? one : other

export const bumpOf = (changes: readonly Change[]): Bump | undefined =>
  changes.reduce<Bump | undefined>((most, { bump }) => (most ? larger(most, bump) : bump), undefined)
