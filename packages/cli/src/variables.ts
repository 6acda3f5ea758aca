/** What the program reads from the environment beside addresses and credentials, which the contract names. */
export const variables: readonly { readonly name: string; readonly meaning: string }[] = [
  { name: 'MOLECULE_OUTPUT', meaning: 'how results are written, as `--output` says it; the flag wins' },
  {
    name: 'MOLECULE_DEBUG',
    meaning: 'when set, an unexpected failure says where in the program it happened',
  },
  { name: 'NO_COLOR', meaning: 'when set, nothing is coloured, even on a terminal' },
  { name: 'CI', meaning: 'when set and neither `false` nor `0`, progress is written line by line' },
  { name: 'TERM', meaning: '`dumb` means that the terminal can neither colour nor redraw' },
  {
    name: 'XDG_CACHE_HOME',
    meaning: 'where ids for completion are kept for ten seconds, below `molecule/complete`',
  },
]
