import { Refusal } from '../call.ts'
import type { Refusals } from '../invalid.ts'
import type { Problem } from '../problem.ts'

const failed = (error: string) => (): Refusal => new Refusal(500, error)
const notFound = (): Refusal => new Refusal(404, 'workspace not found')

/** What the operations on events, activity, memories and files make of an id that is none. */
export const observedIds: Refusals = {
  listWorkspaceEvents: failed('query failed'),
  listActivity: failed('query failed'),
  notifyUser: notFound,
  listAuditEvents: failed('query failed'),
  searchSessions: failed('query failed'),
  listTraces: failed('query failed'),
  commitMemory: failed('failed to store memory'),
  listMemories: failed('query failed'),
  searchMemory: failed('query failed'),
  deleteMemory: failed('delete failed'),
  listMemoryNamespaces: failed('query failed'),
  listMemoryEntries: failed('query failed'),
  setMemoryEntry: failed('failed to set memory'),
  getMemoryEntry: failed('query failed'),
  deleteMemoryEntry: failed('failed to delete'),
  listFiles: notFound,
  writeFiles: notFound,
  readFile: notFound,
  writeFile: notFound,
  deleteFile: () => new Refusal(400, 'absolute paths not permitted'),
}

/** And of a body that does not fit. */
export const observedBodies: Refusals = {
  recordActivity: () => new Refusal(400, 'invalid request body'),
  notifyUser: ({ faults }) =>
    // An empty message counts as a missing one.
    new Refusal(
      400,
      faults[0]?.field === 'message' && faults[0].rule !== 'type'
        ? 'message is required'
        : 'invalid request body',
    ),
  commitMemory({ faults }) {
    const [fault] = faults
    const only = (field: string, rule: string): boolean =>
      faults.length === 1 && fault?.field === field && fault.rule === rule
    if (only('scope', 'enum')) return new Refusal(400, 'scope must be LOCAL, TEAM, or GLOBAL')
    if (only('namespace', 'maxLength')) return new Refusal(400, 'namespace must be <= 50 characters')
    return new Refusal(400, 'invalid request body')
  },
  setMemoryEntry({ faults }) {
    const names = (...fields: string[]): boolean => faults.every(({ field }) => fields.includes(field))
    // The real service notices a missing value only when it stores it.
    if (names('value')) return new Refusal(500, 'failed to set memory')
    return new Refusal(400, names('key', 'value') ? 'key is required' : 'invalid request body')
  },
  writeFile: () => new Refusal(400, 'invalid request body'),
  writeFiles: toInvalidFiles,
}

/** The refusal of files by path: how many they are is said, what else is wrong is not. */
export function toInvalidFiles({ faults }: Problem): Refusal {
  const [fault, ...others] = faults
  if (fault?.rule !== 'maxProperties' || others.length > 0) return new Refusal(400, 'invalid request body')
  return new Refusal(400, `too many files (${Object.keys(Object(fault.value)).length}), max 200`)
}
