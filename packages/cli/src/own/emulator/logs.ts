import { open, readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import * as Flags from '@oclif/core/flags'
import { UsageError } from '../../errors.ts'
import type { Format } from '../../formats.ts'
import { clean } from '../../text.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { findInstance } from './instance.ts'
import { numberFlag } from './number-flag.ts'
import { places, type Places } from './places.ts'

const pauseMs = 250

/** `molecule emulator logs`: a line for each request, and what went wrong. */
export const logs: OwnCommand = {
  description:
    'Shows what the local control plane has written: a line for each request, and what went wrong. With --follow it goes on until the emulator ends or you press Ctrl-C.',
  args: {},
  flags: {
    follow: Flags.boolean({ char: 'f', summary: 'Go on with what is written from now on.' }),
    lines: numberFlag('lines', {
      char: 'n',
      summary: 'How many of the last lines. [default: 100]',
      whole: true,
      minimum: 0,
    }),
  },
  writesText: ({ follow: follows }) => follows === true,
  examples: [
    { summary: 'The last lines', command: 'molecule emulator logs --lines 20' },
    { summary: 'Watch the requests', command: 'molecule emulator logs --follow' },
  ],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const where = places(process.env)
  const follows = flags.follow === true
  if (follows && (flags.query !== undefined || (format !== 'table' && format !== 'jsonl')))
    throw new UsageError(
      'What goes on has no end to wait for: --follow is for plain lines and --output jsonl.',
    )
  const text = await readFile(where.log, 'utf8').catch(() => '')
  const count = (flags.lines as number | undefined) ?? 100
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const last = count === 0 ? [] : whole.split('\n').slice(0, -1).slice(-count)
  if (!follows && (format !== 'table' || flags.query !== undefined)) {
    const shape = await toShape(flags, format, { rows: '/lines', columns: [] })
    return void process.stdout.write(`${await shape({ lines: last }, terminal)}\n`)
  }
  write(last, format)
  if (last.length === 0 && !follows) terminal.note('There is nothing to show.')
  if (follows) await follow(where, Buffer.byteLength(whole), format)
}

/** Reads on from a place in the file, until whoever writes it has ended. */
async function follow(where: Places, from: number, format: Format): Promise<void> {
  for (let at = from; ; await sleep(pauseMs)) {
    // Asked first: what it wrote at its end is still to be read.
    const runs = (await findInstance(where)) !== undefined
    const { size } = await stat(where.log).catch(() => ({ size: 0 }))
    // It begins anew when it has become too long.
    if (size < at) at = 0
    const found = size > at ? await read(where.log, at, size - at) : ''
    const whole = found.slice(0, found.lastIndexOf('\n') + 1)
    write(whole.split('\n').slice(0, -1), format)
    at += Buffer.byteLength(whole)
    if (!runs) return
  }
}

async function read(file: string, at: number, length: number): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function write(lines: readonly string[], format: Format): void {
  const shown = lines.map((line) => (format === 'jsonl' ? JSON.stringify({ line }) : clean(line)))
  process.stdout.write(shown.map((line) => `${line}\n`).join(''))
}
