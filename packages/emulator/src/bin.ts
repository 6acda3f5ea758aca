#!/usr/bin/env node
import { readArguments, usage, UsageError, type Arguments } from './arguments.ts'
import { toBanner, toJson } from './banner.ts'
import { startEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'
import { prepare } from './prepare.ts'
import { readVersion } from './version.ts'

async function main(): Promise<void> {
  const chosen = readArguments(process.argv.slice(2))
  if (chosen.help) return print(usage)
  if (chosen.version) return print(readVersion())
  if (chosen.report) return printReport()
  const options = toOptions(chosen)
  const emulator = await startEmulator(options)
  endOnSignal(emulator)
  await prepare(emulator, chosen)
  print(chosen.json ? await toJson(emulator) : await toBanner(emulator, options))
}

function toOptions({ port, directory, speed, rateLimit, migrator, quiet }: Arguments): EmulatorOptions {
  const log = (line: string): boolean => process.stderr.write(`${line}\n`)
  // Only from the environment: the address may hold a password, and everybody can read a command line.
  const { DATABASE_URL: databaseUrl } = process.env
  return {
    port,
    speed,
    rateLimit,
    migrator,
    // What is said on the command line is nearer than what is in the environment.
    ...(directory !== undefined ? { directory } : databaseUrl ? { databaseUrl } : {}),
    ...(quiet ? {} : { log }),
  }
}

async function printReport(): Promise<void> {
  const emulator = await startEmulator({ fetchOnly: true, migrator: false })
  for (const operationId of emulator.report()) print(operationId)
  await emulator.close()
}

const longestEnd = 10_000

/** The first signal lets requests finish; a second one does not wait for anything. */
function endOnSignal(emulator: Emulator): void {
  let ending = false
  const end = (): void => {
    if (ending) process.exit(130)
    ending = true
    // A database that broke down may hold it up for ever. What it held is free once its leases are over.
    setTimeout(() => fail(new Error('could not end in time, and ends all the same')), longestEnd).unref()
    emulator.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGINT', end).on('SIGTERM', end)
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

function fail(error: unknown): never {
  const isUsage = error instanceof UsageError
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`molecule-emulator: ${text}\n${isUsage ? 'Try molecule-emulator --help.\n' : ''}`)
  process.exit(isUsage ? 2 : 1)
}

await main().catch(fail)
