import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Given } from '../../inputs.ts'
import { toShape } from '../../shape.ts'
import type { OwnCommand, OwnInvocation } from '../own-command.ts'
import { askRunning } from './admin.ts'
import { numberFlag } from './number-flag.ts'

/** `molecule emulator fault`: has something go wrong in the local control plane. */
export const fault: OwnCommand = {
  description:
    'Has something go wrong in the local control plane that runs, once or as often as you say. TARGET is http:OPERATION for requests, provider:CLOUD.CALL for the calls of a cloud, or process:POINT for a place at which the emulator dies; a * stands for any operation, cloud or call. Which actions a target has, the emulator says when it gets another one. molecule emulator faults lists what was ordered.',
  args: {
    target: Args.string({ description: 'Where it goes wrong.', required: true, ignoreStdin: true }),
    action: Args.string({
      description: 'What goes wrong, such as answer, refuse, quota, delay, drop-after or kill.',
      required: true,
      ignoreStdin: true,
    }),
  },
  flags: {
    times: numberFlag('times', { summary: 'How often. [default: 1]', whole: true, minimum: 1 }),
    always: Flags.boolean({ summary: 'Until it is removed.', exclusive: ['times'] }),
    status: numberFlag('status', {
      summary: 'Of answer: the status. [default: 503]',
      whole: true,
      minimum: 400,
      maximum: 599,
    }),
    'retry-after': numberFlag('retry-after', {
      summary: 'Of answer: seconds after which to try again.',
      whole: true,
      minimum: 0,
    }),
    milliseconds: numberFlag('milliseconds', { summary: 'Of delay: how long.', whole: true, minimum: 0 }),
    bytes: numberFlag('bytes', {
      summary: 'Of truncate: how much arrives. [default: half of it]',
      whole: true,
      minimum: 0,
    }),
    message: Flags.string({ summary: 'What a refusal says.', helpValue: 'TEXT' }),
    probability: numberFlag('probability', {
      summary: 'How likely, from 0 to 1. [default: 1]',
      minimum: 0,
      maximum: 1,
    }),
    seed: numberFlag('seed', { summary: 'The same one draws the same again.', whole: true, minimum: 0 }),
  },
  examples: [
    {
      summary: 'The next three answers of the control plane and the tenants',
      command: "molecule emulator fault 'http:*' answer --status 429 --retry-after 2 --times 3",
    },
    {
      summary: 'A cloud without room, until it is removed',
      command: 'molecule emulator fault provider:hetzner.createInstance quota --always',
    },
    {
      summary: 'One reply of any cloud that nobody hears',
      command: "molecule emulator fault 'provider:*.*' drop-after",
    },
  ],
  run,
}

async function run({ args, flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { columns: [] })
  const rule = await askRunning({ method: 'POST', path: 'faults', body: { ...args, ...toRule(flags) } })
  process.stdout.write(`${await shape(rule, terminal)}\n`)
}

function toRule(flags: Given): object {
  const given = {
    times: flags.always === true ? null : flags.times,
    status: flags.status,
    retryAfter: flags['retry-after'],
    milliseconds: flags.milliseconds,
    bytes: flags.bytes,
    message: flags.message,
    probability: flags.probability,
    seed: flags.seed,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
