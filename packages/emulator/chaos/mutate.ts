import { registerHooks } from 'node:module'

import { mutants } from './mutants.ts'

// Loaded in front of an emulator: breaks its source in the one way that is asked for.
const mutant = mutants.find(({ name }) => name === process.env['MOLECULE_CHAOS_MUTANT'])
if (!mutant) throw new Error('MOLECULE_CHAOS_MUTANT names no mutant')

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    const edits = mutant.edits.filter(({ file }) => url.endsWith(`/src/${file}`))
    if (edits.length === 0 || loaded.source == null) return loaded
    let source =
      typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString()
    for (const { find, put } of edits) {
      if (!source.includes(find)) throw new Error(`the mutant ${mutant.name} does not fit: ${find}`)
      source = source.replace(find, put)
    }
    return { ...loaded, source }
  },
})
