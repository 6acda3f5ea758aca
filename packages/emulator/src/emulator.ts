import { catalogue as management, type Catalogue } from '@molecule-ai/spec'

import { createAdminApp } from './admin/app.ts'
import { createAdminKey } from './admin/key.ts'
import type { Behaviour } from './app.ts'
import { createCaretaker } from './caretaker.ts'
import { createClock } from './clock.ts'
import { createReach } from './crash-points.ts'
import { openDatabase } from './database.ts'
import { createEngine } from './engine.ts'
import { orderFault } from './fault.ts'
import { createFaults } from './faults/stored-faults.ts'
import type { Finding } from './findings.ts'
import { handlers } from './handlers.ts'
import { lockDirectory } from './lock.ts'
import type { MigrationState, Stage } from './machine.ts'
import { createMachines } from './machines.ts'
import { createMigrator, type Migrator } from './migrate.ts'
import { openPlaces, type Places, type Tenant } from './places.ts'
import { createClouds } from './providers/clouds.ts'
import { openLedger } from './providers/ledger.ts'
import { defaultRateLimit } from './rate-limit.ts'
import { exampleOnly } from './report.ts'
import { createRequestLog } from './request-log.ts'
import { cpAdminToken, provisionSecret, sessions } from './sandbox.ts'
import { seed } from './seed.ts'
import { endApproval } from './state/approvals.ts'
import { followClock, keepFollowing } from './state/clock.ts'
import { listStates, markForgotten } from './state/migrations.ts'
import { listWorkspaces, type Provider } from './state/workspaces.ts'
import { stock } from './stock.ts'
import { stateSchema } from './tables.ts'
import { readVersion } from './version.ts'

export interface EmulatorOptions {
  /** Where state is kept. Without one it ends with the process. */
  readonly directory?: string
  /**
   * A PostgreSQL database for the state instead, `postgresql://…`. Several processes may share it: they share the work, and
   * what one of them leaves behind when it dies is taken over by another.
   */
  readonly databaseUrl?: string
  /** What the names of the schemas in it begin with; `molecule` unless given. */
  readonly schemaPrefix?: string
  /** How many times faster simulated work is; 1 takes as long as the real service. */
  readonly speed?: number
  /** Of the control plane; the tenants get the next ones. 0 takes any free ports. */
  readonly port?: number
  /** Listens on no port: only `fetch` answers. */
  readonly fetchOnly?: boolean
  /** Requests that a caller may send to a tenant in a minute, which `speed` shortens like all waits; 600 by default. */
  readonly rateLimit?: number
  /** False plays a control plane that cannot migrate. */
  readonly migrator?: boolean
  /** The time, for tests of what happens by the clock; that of the computer unless given. */
  readonly now?: () => number
  /** Another contract than management.yaml, for tests of what is derived from it. */
  readonly catalogue?: Catalogue
  /** Gets a line for each request and each trouble; no line holds a secret. */
  log?(line: string): void
}

export interface Emulator {
  readonly controlPlaneUrl: string
  readonly cpAdminToken: string
  /** The session of acme's owner in the web UI. */
  readonly session: string
  /** With a tenant's admin token beside it, what machines are built and ended with. */
  readonly provisionSecret: string
  readonly tenants: readonly Tenant[]
  /** Where the admin API is, and its page. */
  readonly adminUrl: string
  /** What writing through it takes, in the header X-Emulator-Key. */
  readonly adminKey: string
  /** Answers of ours that the contract does not allow; a test run asserts that there are none. */
  readonly findings: readonly Finding[]
  /** Answers without a network, for the URLs above. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** The environment variables that point any client at a tenant, the first one if none is named. */
  env(slug?: string): Record<string, string>
  /** The workspaces of a tenant, as they are now. */
  workspaces(slug?: string): Promise<readonly SandboxWorkspace[]>
  /** The states that the latest migration of a workspace went through, none left out. */
  states(workspaceId: string): Promise<readonly MigrationState[]>
  /** Makes the next migration of a workspace fail in a state. */
  failNextMigration(workspaceId: string, state: Stage): Promise<void>
  /** What a person does who is asked for approval. Says whether something waited for it. */
  approve(approvalId: string): Promise<boolean>
  /** The operations that are answered from examples only. */
  report(): string[]
  close(): Promise<void>
}

export interface SandboxWorkspace {
  readonly id: string
  readonly name: string
  readonly status: string
  /** Missing for an agent that somebody else runs. */
  readonly provider: Provider | null
  readonly instanceId: string | null
}

export const defaultSpeed = 300

/**
 * Starts the local control plane: both services on loopback, with the seeded organisations.
 *
 * @example
 * const emulator = await startEmulator({ speed: 1000 })
 * const molecule = Molecule.fromEnv(emulator.env())
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { directory, speed = defaultSpeed, rateLimit = defaultRateLimit, catalogue = management } = options
  const log = (line: string): void => options.log?.(line)
  const findings: Finding[] = []
  const closing: (() => Promise<void> | void)[] = []
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).toReversed()) await end()
  }
  try {
    if (directory !== undefined) {
      const lock = lockDirectory(directory)
      closing.push(() => lock.release())
    }
    const clock = createClock(speed, options.now)
    const database = await openDatabase(options, stateSchema)
    closing.push(() => database.close())
    const ledger = await openLedger(options)
    closing.push(() => ledger.close())
    await followClock(database, clock)
    if (options.databaseUrl !== undefined) closing.push(keepFollowing(database, clock))
    const faults = createFaults(database)
    const requests = createRequestLog()
    await database.transaction((sql) => seed(sql, clock))
    await stock(database, ledger, clock)
    const reach = createReach(faults, process.env)
    const clouds = createClouds({ ledger, clock, faults, reach })
    const machines = createMachines(database, clouds, log)
    let migrator: Migrator | undefined
    if (options.migrator !== false) {
      const engine = await createEngine(options, (error) => log(`engine: ${toMessage(error)}`))
      closing.push(() => engine.stop())
      // Before the engine, which waits for the steps that wait for the clock.
      closing.push(() => clock.close())
      migrator = createMigrator({ database, clouds, clock, reach }, engine)
      await engine.start()
      if (directory !== undefined) await database.transaction(markForgotten)
    }
    const caretaker = createCaretaker(database, machines, migrator, log)
    closing.push(() => caretaker.stop())
    await caretaker.start()
    const key = createAdminKey(directory)
    closing.push(() => key.drop())
    const admin = createAdminApp(
      {
        database,
        ledger,
        clouds,
        clock,
        requests,
        findings,
        operationIds: new Set(catalogue.operations.map(({ id }) => id)),
        startedAt: Date.now(),
        version: readVersion(),
        tenants: () => places.tenants,
      },
      key.value,
    )
    const behaviours = handlers as unknown as Readonly<Record<string, Behaviour>>
    const places: Places = await openPlaces(
      {
        catalogue,
        handlers: behaviours,
        database,
        clock,
        migrator,
        clouds,
        rateLimit,
        findings,
        faults,
        requests,
        admin,
        log,
      },
      options.fetchOnly === true ? undefined : (options.port ?? 0),
    )
    closing.push(() => places.close())
    const { controlPlaneUrl, tenants } = places
    const find = (slug = tenants[0]?.slug): Tenant => {
      const tenant = tenants.find((candidate) => candidate.slug === slug)
      if (!tenant) throw new Error(`there is no tenant ${slug}`)
      return tenant
    }
    return {
      controlPlaneUrl,
      cpAdminToken,
      session: sessions.owner.value,
      provisionSecret,
      tenants,
      adminUrl: `${controlPlaneUrl}/_emulator/`,
      adminKey: key.value,
      findings,
      fetch: async (input, init) => places.fetch(new Request(input, init)),
      env: (slug) => toEnvironment(controlPlaneUrl, find(slug)),
      async workspaces(slug) {
        const { orgId } = find(slug)
        const all = await database.transaction((sql) => listWorkspaces(sql, orgId, clock.now()))
        return all.map(({ id, name, status, provider, instance_id: instanceId }) => ({
          id,
          name,
          status,
          provider,
          instanceId,
        }))
      },
      states: (workspaceId) => database.transaction((sql) => listStates(sql, workspaceId)),
      failNextMigration: (workspaceId, state) =>
        database.transaction((sql) => orderFault(sql, workspaceId, state)),
      approve: (approvalId) =>
        database.transaction((sql) => endApproval(sql, clock, approvalId, 'approved', 'human')),
      report: () => exampleOnly(catalogue),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

export function toEnvironment(controlPlaneUrl: string, tenant: Tenant): Record<string, string> {
  return {
    MOLECULE_CP_URL: controlPlaneUrl,
    MOLECULE_CP_ADMIN_TOKEN: cpAdminToken,
    MOLECULE_SESSION: sessions.owner.value,
    MOLECULE_CP_SHARED_SECRET: provisionSecret,
    MOLECULE_TENANT_ADMIN_TOKEN: tenant.adminToken,
    MOLECULE_API_URL: tenant.url,
    MOLECULE_ORG_ID: tenant.orgId,
    MOLECULE_ORG_API_KEY: tenant.orgApiKey,
  }
}

const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error))
