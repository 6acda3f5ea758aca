import { toAbsent } from './selection/absent.ts'
import { readArguments } from './arguments/arguments.ts'
import { audit } from './log/audit.ts'
import type { ManagementClient, Resolved } from './client.ts'
import { getConsent, withConsent, type Ask, type ConfirmMode } from './consent/consent.ts'
import { askToSet, variablesOf } from './credentials.ts'
import { toErrorResult } from './results/error-result.ts'
import { toFailure } from './results/failures.ts'
import { toRefusal } from './selection/hidden.ts'
import { maxRemembered } from './limits.ts'
import type { Log } from './log/log.ts'
import { splitHeld, type Pins } from './selection/pins.ts'
import { redact } from './secrets/redact.ts'
import { Refusal } from './results/refusal.ts'
import { toAnswer, toNext, toResult, type Structured, type ToolResult } from './results/results.ts'
import { moveSecrets, prepareSecretFiles } from './secrets/secret-files.ts'
import { callerOf, withReachableNext } from './search/next.ts'
import type { SecretSource } from './secrets/secret-reference.ts'
import type { Selection } from './selection/selection.ts'
import type { Tokens } from './consent/tokens.ts'
import type { Call, Entry } from './tool.ts'
import type { Trace } from './log/trace.ts'
import { validateBody, validateInputs } from './arguments/validate.ts'
import { isPending, look, type Progress } from './wait.ts'

/** What lives as long as the process. */
export interface Context {
  readonly client: ManagementClient
  readonly selection: Selection
  readonly pins: Pins
  readonly env: NodeJS.ProcessEnv
  /** The credentials of the process, which may appear nowhere. */
  readonly secrets: readonly string[]
  /** What was read from files since, which may appear nowhere either. */
  readonly remembered: Set<string>
  readonly secretRoot: string | undefined
  readonly allowSecretValues: boolean
  readonly secretDirectory: string
  readonly confirm: ConfirmMode
  readonly tokens: Tokens
  readonly log: Log
}

/** What the client of this one call can do. */
export interface Caller {
  readonly signal: AbortSignal
  readonly ask?: Ask
  readonly progress?: Progress
  /** The tool was found by a search and need not be among the chosen ones; every other rule holds. */
  readonly found?: true
  /** Who calls, where calls of several people come in; what one of them agreed to is nothing to another. */
  readonly principal?: string
  readonly trace?: Trace
}

/** Runs a tool; undefined when there is none of that name. What a model can act on is a result, never an exception. */
export async function callTool(
  context: Context,
  name: string,
  given: Structured,
  caller: Caller,
): Promise<ToolResult | undefined> {
  const entry = context.selection.byName.get(name)
  if (!entry) return toAbsent(name)
  const secrets = [...context.secrets, ...context.remembered]
  try {
    return toResult(redact(await run(context, entry, given, caller, secrets), secrets))
  } catch (error) {
    const failure = toFailure(error, entry.call.errorCode)
    // Who has left is told nothing, and it is no fault of ours.
    if (failure.error === 'INTERNAL_ERROR' && !caller.signal.aborted)
      logFailure(context.log, entry.call.operationId, error, caller.trace, secrets)
    return toErrorResult(failure, secrets)
  }
}

/** Plan, verify, execute. The order of the checks is part of the contract. */
async function run(
  context: Context,
  entry: Entry,
  given: Structured,
  caller: Caller,
  secrets: string[],
): Promise<Structured> {
  const { client, log } = context
  const { call, tool } = entry
  assertAvailable(context, entry, caller)
  const { free, held } = splitHeld(call, given, context.pins)
  const args = readArguments(entry, free, toSource(context, secrets))
  const asked = { ...args.input, ...held }
  await validateInputs(call, asked)
  const { input: planned, sources } = await resolveDefaults(client, call, asked, caller.signal)
  await validateBody(call, withConsent(call, planned))
  const { how, input } = await getConsent(call, planned, {
    mode: context.confirm,
    tokens: context.tokens,
    ...(args.confirmToken !== undefined && { token: args.confirmToken }),
    ...(caller.ask && { ask: withoutSecrets(caller.ask, secrets) }),
    ...(caller.principal !== undefined && { principal: caller.principal }),
  })
  const mints = call.secrets.length > 0 && !context.allowSecretValues
  if (mints) await prepareSecretFiles(context.secretDirectory)
  caller.signal.throwIfAborted()
  if (call.effect.kind !== 'read')
    audit(
      log,
      { call, input, sources, confirmed: how, secretValues: context.allowSecretValues },
      caller,
      secrets,
    )
  const answer = call.watch
    ? await look(client, call.operationId, call.watch, input, args.waitSeconds, caller)
    : await client.call(call.operationId, { ...input }, { signal: caller.signal })
  const { body, secrets: found } = await moveSecrets(
    answer,
    mints ? call.secrets : [],
    context.secretDirectory,
    tool.name,
  )
  secrets.push(...found)
  const result = toAnswer(entry, { input, sources, body, given, view: args.view }, secrets)
  const again = call.watch &&
    isPending(call.watch, answer) && { next: toNext(tool.name, input, call.resource) }
  return withReachableNext(context.selection, { ...result, ...again })
}

/** The form goes through the client, as a result does. */
const withoutSecrets =
  (ask: Ask, secrets: readonly string[]): Ask =>
  (question) =>
    ask(redact(question, secrets))

function toSource(context: Context, secrets: string[]): SecretSource {
  const { env, secretRoot, allowSecretValues, log, remembered } = context
  return {
    env,
    root: secretRoot,
    values: allowSecretValues,
    log,
    seen: (secret, kind) => {
      secrets.push(secret)
      if (kind !== 'file') return
      remembered.delete(secret)
      remembered.add(secret)
      for (const oldest of [...remembered].slice(0, -maxRemembered)) remembered.delete(oldest)
    },
  }
}

function assertAvailable({ client, selection }: Context, entry: Entry, { found }: Caller): void {
  const { call, tool } = entry
  const hidden = selection.whyHidden(entry)
  const by = callerOf(selection, entry)
  if (hidden && !(hidden.by === 'not_chosen' && found))
    throw toRefusal(by ? { ...hidden, remedy: `Call it with ${by}.` } : hidden)
  const variables = variablesOf(client.missing(call.operationId))
  if (variables.length > 0)
    throw new Refusal(
      'AUTH_ERROR',
      `${tool.name} needs a credential that this server does not have. Nothing was sent.`,
      { remedy: askToSet(variables) },
    )
}

async function resolveDefaults(
  client: ManagementClient,
  call: Call,
  input: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Resolved> {
  if (call.inputs.some(({ lookup, name }) => lookup !== undefined && input[name] === undefined))
    return client.resolve(call.operationId, input, { signal })
  return { input, sources: Object.fromEntries(Object.keys(input).map((name) => [name, 'explicit'])) }
}

export function logFailure(
  log: Log,
  operation: string,
  error: unknown,
  trace: Trace | undefined,
  secrets: readonly string[],
): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const attributes = { 'molecule.operation': operation, 'exception.stacktrace': text }
  log({ severity: 'ERROR', event: 'failure', body: `${operation} failed`, attributes, trace }, secrets)
}
