import { bumps, larger, type Bump } from './change.ts'

/** What a package's next version has to be. Before 1.0.0 a breaking change is a minor one, as semver has it. */
export const required = (bump: Bump, version: string): Bump =>
  bump === 'major' && version.startsWith('0.') ? 'minor' : bump

/** The largest bump that the pending changesets announce for a package, given their texts. */
export function announced(changesets: readonly string[], name: string): Bump | undefined {
  return changesets
    .map((text) => text.match(new RegExp(`^['"]?${name}['"]?:\\s*(\\w+)`, 'm'))?.[1])
    .map((word) => bumps.find((bump) => bump === word))
    .reduce((most, bump) => (most && bump ? larger(most, bump) : (most ?? bump)), undefined)
}
