import type { Credential } from '@molecule-ai/spec'

/** One way to be let in. */
export interface Way {
  readonly needed: readonly Credential[]
  readonly optional: readonly Credential[]
}

/** The ways to be let in, the usual one first. Two that differ by one credential are one way, with or without it. */
export function toWays(security: readonly (readonly Credential[])[]): Way[] {
  const ways: Way[] = []
  for (const together of security) {
    const index = ways.findIndex(
      ({ needed, optional }) =>
        optional.length === 0 &&
        needed.length === together.length + 1 &&
        together.every((credential) => needed.includes(credential)),
    )
    const fuller = ways[index]
    if (fuller === undefined) ways.push({ needed: together, optional: [] })
    else
      ways[index] = {
        needed: together,
        optional: fuller.needed.filter((credential) => !together.includes(credential)),
      }
  }
  return ways
}
