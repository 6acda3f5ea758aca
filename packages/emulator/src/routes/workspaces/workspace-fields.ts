import { posix } from 'node:path'

import { Refusal } from '../../call.ts'
import { isKnownRuntime } from '../../state/provision.ts'

const systemDirectories = '/etc /var /proc /sys /dev /boot /sbin /bin /lib /usr'.split(' ')

/** Refuses a directory of the host that an agent must not get. */
export function checkDirectory(directory: string): void {
  const inside = (parent: string): boolean => directory === parent || directory.startsWith(`${parent}/`)
  if (!posix.isAbsolute(directory) || directory.includes('..') || systemDirectories.some(inside))
    throw new Refusal(400, 'invalid workspace directory')
}

/** In bytes, although the texts say characters; a schema can only count characters. */
const limits = { name: 255, role: 1000, model: 100, runtime: 100 }

/** The first field that is too long, if any. */
export function findTooLong(
  fields: Readonly<Partial<Record<keyof typeof limits, string | null>>>,
): { field: string; limit: number } | undefined {
  return Object.entries(limits)
    .map(([field, limit]) => ({ field, limit }))
    .find(({ field, limit }) => Buffer.byteLength(fields[field as keyof typeof limits] ?? '') > limit)
}

export function checkRuntime(runtime: string): void {
  if (!isKnownRuntime(runtime))
    throw new Refusal(422, `runtime ${runtime} is not supported`, { code: 'RUNTIME_UNSUPPORTED', runtime })
}
