import {
  ApiError,
  ConfigurationError,
  CredentialError,
  InputError,
  ManagementError,
  UnresolvedError,
} from '@molecule-ai/sdk'
import { toLine } from './clean.ts'
import { askToSet, variablesOf } from '../credentials.ts'
import { Refusal } from './refusal.ts'
import type { Structured } from './results.ts'

/** Turns whatever stopped a call into what the model is told: a code to match on, what happened, and what to do. */
export function toFailure(error: unknown, errorCode?: string): Structured {
  if (error instanceof Refusal) return { error: error.code, detail: error.message, ...error.details }
  if (error instanceof ApiError) return fromApi(error, errorCode)
  if (error instanceof UnresolvedError) return fromLookUp(error)
  if (error instanceof CredentialError)
    return { error: 'AUTH_ERROR', detail: error.message, remedy: askToSet(variablesOf(error.credentials)) }
  if (error instanceof InputError) return { error: 'INVALID_ARGUMENTS', detail: error.message }
  if (error instanceof ConfigurationError)
    return {
      error: 'PLATFORM_ERROR',
      detail: error.message,
      remedy: 'Ask the user to correct the environment of this server.',
    }
  if (error instanceof ManagementError) return { error: 'PLATFORM_ERROR', detail: error.message }
  return { error: 'INTERNAL_ERROR', detail: 'The server failed; its log says more.' }
}

/** A look-up of an input that the caller left out: `FROM_UNRESOLVED` says what stopped it. */
function fromLookUp({ input, message, cause }: UnresolvedError): Structured {
  const { error, status, remedy } = cause === undefined ? {} : toFailure(cause)
  return {
    error: `${input.toUpperCase()}_UNRESOLVED`,
    detail: message,
    ...(error !== undefined && { cause: error }),
    ...(status !== undefined && { status }),
    remedy: [`Give ${input}.`, remedy].filter(Boolean).join(' '),
  }
}

function fromApi(error: ApiError, errorCode: string | undefined): Structured {
  const rest = restOf(error.body)
  const details = {
    status: error.status,
    ...(rest !== undefined && { answer: rest }),
    ...(error.remedy && { remedy: error.remedy }),
    ...(error.requestId && { request_id: error.requestId }),
  }
  const code = codeOf(error.status)
  const plain = { error: code, detail: describe(error) }
  // Clients match on the operation's own code; what HTTP said stays below it.
  return errorCode && code.startsWith('HTTP ')
    ? { error: errorCode, detail: plain, ...details }
    : { ...plain, ...details }
}

/** The code of a refusal by the API. */
export function codeOf(status: number): string {
  if (status === 401 || status === 403) return 'AUTH_ERROR'
  if (status === 404) return 'NOT_FOUND'
  return status === 429 ? 'RATE_LIMITED' : `HTTP ${status}`
}

/** The API's own words. Text that is not JSON comes from something in between and is not passed on. */
function describe({ body, reason }: ApiError): string {
  if (typeof body !== 'object' || body === null) return reason ?? 'The answer had no JSON body.'
  const { error, message } = body as { error?: unknown; message?: unknown }
  const text = [error, message].find((each): each is string => typeof each === 'string')
  return text === undefined ? 'The service said no in its own way; answer holds it.' : toLine(text)
}

/**
 * What the answer says besides: the secrets that are missing, the workspaces that are in the way. It stays apart from our
 * words, since agents and users may have written it.
 */
function restOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined
  const { error, message, ...rest } = body as Record<string, unknown>
  const isTold = [error, message].some((each) => typeof each === 'string')
  if (!isTold) return body
  return Object.keys(rest).length > 0 ? rest : undefined
}
