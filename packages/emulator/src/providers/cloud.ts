import type { Archive, DiskFile } from './archive.ts'

/** The clouds that there are. */
export const providers = ['aws', 'hetzner', 'gcp'] as const
export type Provider = (typeof providers)[number]

/** Why a cloud did not do what it was asked. */
export interface CloudError {
  readonly code: 'not_found' | 'refused' | 'quota_exceeded' | 'throttled' | 'unavailable' | 'no_answer'
  readonly message: string
  /** Whether the same call may succeed later. After `no_answer` it may have succeeded already. */
  readonly isTransient: boolean
  /** What the cloud asks to wait for, if it says. */
  readonly retryAfterSeconds?: number
}

/** Clouds fail in ways that callers have to decide about, so failures are returned. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CloudError }

/** A machine as its cloud describes it. */
export interface Instance {
  readonly id: string
  readonly type: string
  readonly state: 'pending' | 'running' | 'terminated'
  /** Whether the agent on it answers. */
  readonly isHealthy: boolean
  /** Of what its data volume was restored from, as the machine counted it; null when it began empty. */
  readonly restoredSha256: string | null
  readonly tags: Readonly<Record<string, string>>
}

/** What a machine is ordered with. */
export interface InstanceOrder {
  /** Who asks: one token builds one machine, however often it is presented. */
  readonly token: string
  readonly type?: string | undefined
  readonly tags: Readonly<Record<string, string>>
  /** The machine whose data volume goes on in this one. It has to be terminated. */
  readonly dataOf?: string | undefined
  /** What the data volume is restored from on boot. */
  readonly restore?: Archive | undefined
  /** Only for machines that have to be the same in every sandbox. */
  readonly id?: string | undefined
}

/** A copy of the kept part of a data volume. */
export interface Snapshot {
  readonly id: string
  readonly state: 'pending' | 'available'
  readonly createdAt: number
  readonly sha256: string
  readonly bytes: number
}

/**
 * One cloud, as its API. Every call that changes something carries a token, and calling again with the same token
 * changes nothing more and gives the same answer. What was just created may not be found for a moment.
 */
export interface Cloud {
  readonly name: Provider
  createInstance(order: InstanceOrder): Promise<Result<{ readonly id: string; readonly type: string }>>
  describeInstance(id: string): Promise<Result<Instance>>
  /** What there is, by a tag. New ones take a moment to turn up. */
  listInstances(tag: string, value: string): Promise<Result<readonly Instance[]>>
  /**
   * Ends the machine that a token has built, and with `data` its volumes and snapshots. A token that has built nothing
   * builds nothing afterwards either, whoever presents it late. Says whether there ever was a machine.
   */
  terminateInstance(
    token: string,
    options: { readonly data: boolean },
  ): Promise<Result<{ readonly existed: boolean }>>
  /** Copies what lies below these directories on the data volume of a machine. */
  createSnapshot(
    token: string,
    instanceId: string,
    directories: readonly string[],
  ): Promise<Result<{ readonly id: string }>>
  describeSnapshot(id: string): Promise<Result<Snapshot>>
  /** Downloads a snapshot. Nothing has checked it yet. */
  readSnapshot(id: string): Promise<Result<Archive>>
  deleteSnapshot(token: string): Promise<Result<undefined>>
  /** The files below a directory of a machine, by path. It is the machine that answers, not the cloud's API. */
  listFiles(instanceId: string, directory: string): Promise<Result<readonly DiskFile[]>>
  /** Writes files on a machine, all of them or none. */
  writeFiles(
    instanceId: string,
    files: readonly { readonly path: string; readonly content: string }[],
  ): Promise<Result<undefined>>
}

export type Clouds = Readonly<Record<Provider, Cloud>>
