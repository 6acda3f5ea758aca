import { CredentialError, Molecule } from '@molecule-ai/sdk'
import type { CommandData } from './command-data.ts'
import { confirm } from './confirm.ts'
import type { Format } from './formats.ts'
import { UsageError } from './errors.ts'
import { services } from './generated/services.ts'
import { exitCodes } from './exit-codes.ts'
import { toInput, type Given, type Input } from './inputs.ts'
import { batchOf, meansBatch } from './batch/batch.ts'
import { render } from './output.ts'
import { createSecrets } from './secrets.ts'
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
  const molecule = createMolecule(invocation)
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
  const shape = await toShape(flags, format, data.table)
  const given = await toInput(data, args, flags, createSecrets(terminal, process.env))
  const resolve = (input: Input): ReturnType<Molecule['resolve']> => molecule.resolve(data.operation, input)
  const input = await confirm(data, given, { yes: flags.yes === true, terminal, resolve })
  const result = await perform(molecule, invocation, { input, terminal, shape })
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

/** Monitored operations and those that answer in pages need more than a call. */
async function perform(
  molecule: Molecule,
  { data, flags, format }: Invocation,
  { input, terminal, shape }: { input: Input; terminal: Terminal; shape: Shape },
): Promise<unknown> {
  if (data.pages !== undefined) {
    const { readPages } = await import('./pages.ts')
    const lines = format === 'jsonl' && flags.query === undefined
    const all = await readPages(molecule, { data, pages: data.pages, flags, input, terminal, shape, lines })
    return lines && flags.all === true ? written : all
  }
  if (data.monitor === undefined) return molecule.call(data.operation, input)
  const { follow } = await import('./follow.ts')
  return follow(molecule, { data, monitor: data.monitor, flags, input, terminal })
}

/** Writes what would be sent, and sends nothing. */
async function printCurl({ data, args, flags, format }: Invocation, terminal: Terminal): Promise<void> {
  if (meansBatch(flags))
    throw new UsageError('--curl is for one at a time.', 'Name the one instead of a batch.')
  const { toCurl } = await import('./curl.ts')
  const sender = { env: process.env, options: addressesIn(flags) }
  const commands = await toCurl(data, args, flags, createSecrets(terminal, process.env), sender)
  process.stdout.write(`${await renderCurl(commands, format)}\n`)
}

export const renderCurl = async (commands: readonly string[], format: Format): Promise<string> =>
  format === 'table' ? commands.join('\n') : render({ commands }, format, { columns: [] }, { color: false })

/** The client for this run. Credentials come from the environment only: arguments can be seen by others. */
const createMolecule = ({ flags, userAgent }: Invocation): Molecule =>
  Molecule.fromEnv(process.env, { userAgent, ...addressesIn(flags) })

/** Where the services are, as far as flags say it. */
export const addressesIn = (flags: Given): Record<string, unknown> =>
  Object.fromEntries(
    services.flatMap(({ flag, option }) => (flags[flag] === undefined ? [] : [[option, flags[flag]]])),
  )
