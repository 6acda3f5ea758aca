import { clean, cleanValue } from '../results/clean.ts'
import { redact } from '../secrets/redact.ts'
import type { Trace } from './trace.ts'
import { version } from '../version.ts'

/** One thing that happened, in the terms of OpenTelemetry's log data model. */
export interface LogRecord {
  readonly severity: keyof typeof severityNumbers
  /** What kind of thing happened; everything that reads the log goes by this name. */
  readonly event: string
  /** For people. */
  readonly body: string
  readonly attributes?: Readonly<Record<string, unknown>>
  /** What the caller is doing, when it said so. */
  readonly trace?: Trace | undefined
}

/** Writes a record without `secrets`, and without those of the process. */
export type Log = (record: LogRecord, secrets?: readonly string[]) => void

const severityNumbers = { DEBUG: 5, INFO: 9, WARN: 13, ERROR: 17 } as const

/** The only way to the log: one JSON object per line, as collectors of OpenTelemetry read it. */
export function createLog(write: (line: string) => void, secretsOfProcess: readonly string[]): Log {
  return ({ severity, event, body, attributes = {}, trace }, secrets = []) => {
    const line = {
      timestamp: new Date().toISOString(),
      severity_text: severity,
      severity_number: severityNumbers[severity],
      event_name: event,
      body,
      attributes,
      resource: { 'service.name': 'molecule-mcp', 'service.version': version },
      ...(trace && { trace_id: trace.traceId, span_id: trace.spanId, trace_flags: trace.flags }),
    }
    const all = [...secretsOfProcess, ...secrets]
    // Cleaned first: a secret with an invisible character inside would not be recognised.
    write(JSON.stringify(redact(cleanValue(line), [...all, ...all.map(clean)])))
  }
}

export const toStandardError = (line: string): void => void process.stderr.write(`${line}\n`)
