import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import { timestamp, type Clock } from '../clock.ts'
import { followClock, moveClock, type ClockMove } from '../state/clock.ts'
import type { AdminOperation, Sandbox } from './operation.ts'

const century = 3_155_760_000_000

/** What is asked for together with what, the handler says better than a schema. */
const move: Schema = {
  type: 'object',
  properties: {
    action: { enum: ['freeze', 'advance', 'resume'] },
    milliseconds: { type: 'integer', minimum: 0, maximum: century, description: "Of the sandbox's time." },
    minutes: {
      type: 'number',
      minimum: 0,
      maximum: century / 60_000,
      description: 'Of the real service, which the speed divides as it does all waits.',
    },
  },
  required: ['action'],
  additionalProperties: false,
}

export const clockSchema: Schema = {
  type: 'object',
  properties: {
    now: { type: 'string', format: 'date-time' },
    frozen: { type: 'boolean' },
    aheadMilliseconds: { type: 'integer', description: "Than the computer's clock." },
    speed: { type: 'number', description: 'How many times faster simulated work is than the real service.' },
  },
  required: ['now', 'frozen', 'aheadMilliseconds', 'speed'],
}

export const clockOperations: readonly AdminOperation[] = [
  {
    method: 'GET',
    path: '/clock',
    id: 'getClock',
    summary: 'Tell what time it is in the sandbox',
    success: { status: 200, schema: clockSchema },
    handle: async (_call, sandbox) => {
      await followClock(sandbox.database, sandbox.clock)
      return toShown(sandbox)
    },
  },
  {
    method: 'POST',
    path: '/clock',
    id: 'moveClock',
    summary: 'Stop the clock, move it forward, or let it go on from where it is',
    body: move,
    success: { status: 200, schema: clockSchema },
    async handle({ body }, sandbox) {
      await moveClock(sandbox.database, sandbox.clock, toMove(body as Given, sandbox.clock))
      return toShown(sandbox)
    },
  },
]

interface Given {
  readonly action: ClockMove['action']
  readonly minutes?: number
  readonly milliseconds?: number
}

function toMove({ action, minutes, milliseconds }: Given, clock: Clock): ClockMove {
  const given = [minutes, milliseconds].filter((each) => each !== undefined).length
  if (action === 'advance' && given === 1)
    return { action, milliseconds: milliseconds ?? clock.wait(minutes ?? 0) }
  if (action !== 'advance' && given === 0) return { action }
  throw new Refusal(
    400,
    action === 'advance'
      ? 'advance takes either minutes or milliseconds'
      : `${action} takes neither minutes nor milliseconds`,
  )
}

export function toShown({ clock }: Pick<Sandbox, 'clock'>) {
  return {
    now: timestamp(clock.now()),
    frozen: clock.position().frozenAt !== null,
    aheadMilliseconds: clock.now() - clock.wall(),
    speed: clock.speed,
  }
}
