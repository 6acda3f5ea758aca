import { CredentialError, type Molecule } from '@molecule-ai/sdk'
import { beforeProfile, createClient, senderOf, type Called } from './client.ts'
import type { CommandData } from './command-data.ts'
import { confirm } from './confirm.ts'
import type { Format } from './formats.ts'
import { shaped, UsageError } from './errors.ts'
import { services } from './generated/services.ts'
import { exitCodes } from './exit-codes.ts'
import { toInput, type Given, type Input } from './inputs.ts'
import { batchOf, meansBatch } from './batch/batch.ts'
import { render } from './output.ts'
import { createSecrets } from './secrets.ts'
import { readSettings } from './settings/settings.ts'
import { toShape, type Shape } from './shape.ts'
import { clean } from './text.ts'
import { createTerminal, type Terminal } from './terminal.ts'

export interface Invocation {
  readonly data: CommandData
  /** By input name. */
  readonly args: Given
  /** By flag name. */
  readonly flags: Given
  readonly format: Format
  readonly userAgent: string
}

/** Carries out a command: reads its inputs, asks if it has to, calls the SDK, writes the one result. */
export async function runOperation(invocation: Invocation): Promise<void> {
  const { data, args, flags, format } = invocation
  const terminal = createTerminal(process.env)
  if (flags.curl === true) return printCurl(invocation, terminal)
  const settings = readSettings(flags, process.env)
  const called = calledBy(data, flags)
  const before = format === 'table' ? beforeProfile(called, flags, settings) : undefined
  if (before !== undefined) terminal.note(`Note: ${before}`)
  const { userAgent } = invocation
  const molecule = await createClient(called, flags, { userAgent }, settings)
  const credentials = molecule.missing(data.operation)
  // Before anybody is asked for a secret or a confirmation that would be of no use.
  if (credentials.length > 0)
    throw new CredentialError(`${data.operation} lacks a credential.`, {
      operationId: data.operation,
      credentials,
    })

  const batch = meansBatch(flags) ? batchOf(data) : undefined
  if (batch !== undefined && data.monitor !== undefined) {
    const { runBatch } = await import('./batch/run-batch.ts')
    return runBatch({ data, monitor: data.monitor, batch, flags, format, terminal, molecule })
  }
  const stays = staysWith(data, flags, terminal)
  const shape = await toShape(flags, format, (stays && data.monitor?.table) || data.table)
  const given = await toInput(data, args, flags, createSecrets(terminal, process.env))
  const resolve = (input: Input): ReturnType<Molecule['resolve']> => molecule.resolve(data.operation, input)
  const agree = (): Promise<Input> => confirm(data, given, { yes: flags.yes === true, terminal, resolve })
  const result = await shaped(shape, perform(molecule, invocation, { given, agree, terminal, shape, stays }))
  if (result === written) return
  const text = await shape(result, terminal)
  if (text !== '') process.stdout.write(`${text}\n`)
  // A program takes no output for none; a person asks whether anything happened.
  else if (format === 'table' && data.effect === 'read') terminal.note('There is nothing to show.')
  tellOfPart(result, data, terminal)
}

/** Some calls succeed by their status and say in the answer that not all of it was done: a script has to notice. */
export function tellOfPart(
  result: unknown,
  { effect, words }: Pick<CommandData, 'effect' | 'words'>,
  terminal: Terminal,
): void {
  const error = (result as { error?: unknown } | null | undefined)?.error
  if (effect === 'read' || typeof error !== 'string' || error === '') return
  terminal.note(clean(`Error: ${words.join(' ')}: ${error}`))
  process.exitCode = exitCodes.operation_failed.code
}

/** A result that was written as it came. */
const written = Symbol('written')

interface Performing {
  readonly given: Input
  readonly agree: () => Promise<Input>
  readonly terminal: Terminal
  readonly shape: Shape
  readonly stays: boolean
}

/** Whether the end is waited for: where somebody looks on, that is what starting something means. */
function staysWith(
  { operation, monitor }: CommandData,
  { wait, timeout }: Given,
  terminal: Terminal,
): boolean {
  if (monitor === undefined || typeof wait === 'boolean') return monitor !== undefined && wait === true
  return timeout !== undefined || (monitor.operation === operation && terminal.interactive)
}

/** Monitored operations and those that answer in pages need more than a call. */
async function perform(
  molecule: Molecule,
  { data, flags, format }: Invocation,
  { given, agree, terminal, shape, stays }: Performing,
): Promise<unknown> {
  const { monitor, pages } = data
  if (monitor === undefined) {
    const input = await agree()
    if (pages === undefined) return molecule.call(data.operation, input)
    const { readPages } = await import('./pages.ts')
    const lines = format === 'jsonl' && flags.query === undefined
    const all = await readPages(molecule, { data, pages, flags, input, terminal, shape, lines })
    return lines && flags.all === true ? written : all
  }
  const { follow } = await import('./follow.ts')
  return follow(molecule, { data, monitor, flags, format, env: process.env, given, agree, terminal, stays })
}

/** Writes what would be sent, and sends nothing. */
async function printCurl({ data, args, flags, format }: Invocation, terminal: Terminal): Promise<void> {
  if (meansBatch(flags))
    throw new UsageError('--curl is for one at a time.', 'Name the one instead of a batch.')
  const { toCurl } = await import('./curl.ts')
  const commands = await toCurl(data, args, flags, createSecrets(terminal, process.env), senderOf(flags))
  process.stdout.write(`${await renderCurl(commands, format)}\n`)
}

export const renderCurl = async (commands: readonly string[], format: Format): Promise<string> =>
  format === 'table' ? commands.join('\n') : render({ commands }, format, { columns: [] }, { color: false })

/** What a command calls: its operation, and what it may have to look up or to list. */
export function calledBy(data: CommandData, flags: Given): Called {
  const { operation, lookUps = [], services: own } = data
  const lister = meansBatch(flags) ? batchOf(data)?.values.operation : undefined
  return {
    operations: [
      operation,
      ...lookUps.map((each) => each.operation),
      ...(lister === undefined ? [] : [lister]),
    ],
    services: lister === undefined ? own : [...new Set([...own, ...services.map(({ name }) => name)])],
  }
}
