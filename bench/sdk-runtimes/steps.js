import { Molecule } from './sdk.js'

/** What a program does with the SDK; the answer is the same wherever it runs. */
export async function steps(env) {
  const molecule = Molecule.fromEnv(env)
  const workspaces = await molecule.workspace.list()
  const { id } = workspaces.find(({ name }) => name === 'Reports')
  const migration = molecule.workspace.migrateProvider(
    id,
    { to: 'hetzner', confirm: true },
    { pollIntervalMs: 20 },
  )
  let last
  for await (const { state } of migration) last = state
  const resumed = await molecule.resume(JSON.parse(JSON.stringify(migration)))
  const failure = (error) => [error.name, error.status ?? null]
  const nowhere = new Molecule({ tenantUrl: 'http://127.0.0.1:1', orgApiKey: 'x' })
  const stopped = AbortSignal.abort(new Error('enough'))
  return {
    names: workspaces.map(({ name }) => name),
    last,
    resumed: resumed.migration.state,
    refused: await molecule.workspace.get('none').catch(failure),
    unauthorised: await Molecule.fromEnv({ ...env, MOLECULE_ORG_API_KEY: 'wrong' })
      .workspace.list()
      .catch(failure),
    unreachable: await nowhere.workspace.list({}, { deadlineMs: 500 }).catch(failure),
    aborted: await molecule.workspace.list({}, { signal: stopped }).catch(failure),
    shown: JSON.stringify(molecule).includes(env.MOLECULE_ORG_API_KEY),
  }
}
