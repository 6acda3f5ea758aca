import { STATUS_CODES } from 'node:http'
import { codeOfStatus, exitCodes } from '@molecule-ai/cli/reference'
import { codeOf } from '@molecule-ai/mcp/reference'
import type { Catalogue, Operation, Response } from '@molecule-ai/spec'
import { documented } from '../to-table.ts'
import { errorPath } from '../urls.ts'
import { codesOf } from './codes-of.ts'

/** All answers with one status that are no success. */
export interface StatusError {
  readonly status: string
  readonly title: string
  readonly path: string
  /** What the command ends with, and the code that an agent gets. */
  readonly exit?: { readonly code: number; readonly meaning: string }
  readonly toolCode?: string
  readonly causes: readonly Cause[]
  readonly operations: number
}

/** A name that answers give the reason, for programs to match on. */
export interface CodeError {
  readonly code: string
  readonly path: string
  readonly statuses: readonly string[]
  readonly causes: readonly Cause[]
}

/** One thing that goes wrong and what to do about it, with the operations that answer so. */
export interface Cause {
  readonly status: string
  readonly description: string
  readonly examples: readonly unknown[]
  readonly operations: readonly Operation[]
}

export interface Errors {
  readonly statuses: readonly StatusError[]
  readonly codes: readonly CodeError[]
}

/** Derives the errors of all operations, by status and by code. */
export function toErrors(catalogue: Catalogue): Errors {
  const failures = documented(catalogue).flatMap((operation) =>
    operation.responses.filter(isFailure).map((response) => ({ operation, response })),
  )
  const codes = new Set(failures.flatMap(({ response }) => response.examples.flatMap(codesIn)))
  return {
    statuses: [...Map.groupBy(failures, ({ response }) => response.status)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, found]) => ({
        status,
        path: errorPath(status),
        ...clientsOn(status),
        causes: toCauses(found),
        operations: found.length,
      })),
    codes: [...codes].toSorted().map((code) => {
      const causes = toCauses(
        failures.flatMap(({ operation, response }) => {
          const examples = response.examples.filter((example) => codesIn(example).includes(code))
          return examples.length === 0 ? [] : [{ operation, response: { ...response, examples } }]
        }),
      )
      return {
        code,
        path: errorPath(code),
        statuses: [...new Set(causes.map(({ status }) => status))],
        causes,
      }
    }),
  }
}

export const isFailure = ({ status }: Pick<Response, 'status'>): boolean => /^[45]|^default$/.test(status)

/** What the clients make of a status; of `default` they make what they make of the status that it turns out to be. */
export function clientsOn(status: string): Pick<StatusError, 'title' | 'exit' | 'toolCode'> {
  const number = Number(status)
  if (Number.isNaN(number)) return { title: 'Any other status' }
  return {
    title: STATUS_CODES[number] ?? 'Error',
    exit: exitCodes[codeOfStatus(number)],
    toolCode: codeOf(number),
  }
}

const codesIn = ({ value }: { readonly value: unknown }): string[] => codesOf(value)

function toCauses(
  failures: readonly { readonly operation: Operation; readonly response: Response }[],
): Cause[] {
  const groups = Map.groupBy(
    failures,
    ({ response }) =>
      `${response.status} ${response.description} ${JSON.stringify(response.examples.map(({ value }) => value))}`,
  )
  return [...groups.values()]
    .map((found) => ({
      status: found[0]!.response.status,
      description: found[0]!.response.description,
      examples: found[0]!.response.examples.map(({ value }) => value),
      operations: found.map(({ operation }) => operation),
    }))
    .toSorted((a, b) => b.operations.length - a.operations.length)
}
