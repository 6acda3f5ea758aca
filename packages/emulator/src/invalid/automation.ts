import { Refusal } from '../call.ts'
import type { Refusals } from '../invalid.ts'
import type { Problem } from '../problem.ts'

const failed = (error: string) => (): Refusal => new Refusal(500, error)

/** What the operations on schedules and channels make of an id that is none. */
export const automationIds: Refusals = {
  listSchedules: failed('failed to query schedules'),
  createSchedule: failed('failed to create schedule'),
  updateSchedule: toInvalidSchedule,
  deleteSchedule: failed('failed to delete schedule'),
  runSchedule: failed('failed to read schedule'),
  listScheduleHistory: failed('failed to query history'),
  listScheduleHealth: failed('failed to query schedules'),
  listChannels: failed('query failed'),
  createChannel: failed('failed to create channel'),
  updateChannel: failed('update failed'),
  deleteChannel: failed('delete failed'),
  sendChannelMessage: failed('send failed'),
  testChannel: failed('test message failed'),
}

/** And of a body that does not fit. */
export const automationBodies: Refusals = {
  createSchedule: () => new Refusal(400, 'cron_expr and prompt are required'),
  updateSchedule: () => new Refusal(400, 'invalid JSON'),
  createChannel: toInvalidChannel,
  updateChannel: () => new Refusal(400, 'invalid JSON'),
  sendChannelMessage: () => new Refusal(400, 'text is required'),
  discoverChannels: ({ faults }) => {
    const names = ['bot_token', 'workspace_id']
    const lacking = names.find((name) => faults.some(({ field }) => field === name))
    return new Refusal(400, lacking === undefined ? 'unsupported channel_type' : `${lacking} is required`)
  },
}

/** Changed times are worked out from the schedule that there is, so it is looked up first, and not found. */
function toInvalidSchedule(_problem: Problem, body: string): Refusal {
  try {
    const given: unknown = JSON.parse(body)
    if (typeof given === 'object' && given !== null && ('cron_expr' in given || 'timezone' in given))
      return new Refusal(404, 'schedule not found')
  } catch {
    return new Refusal(400, 'invalid JSON')
  }
  return new Refusal(500, 'failed to update schedule')
}

/** First what cannot be read, then the type, then what the type needs. */
function toInvalidChannel({ faults }: Problem): Refusal {
  const type = faults.find(({ field }) => field === 'channel_type')
  if (faults.some(({ field, rule }) => rule === 'json' || (rule === 'type' && !field.startsWith('config.'))))
    return new Refusal(400, 'invalid JSON')
  if (type?.rule === 'required' || type?.value === '') return new Refusal(400, 'channel_type is required')
  if (type) return new Refusal(400, `unsupported channel_type: ${String(type.value)}`)
  return new Refusal(400, 'invalid channel config')
}
