import { cut, isText } from './cut.ts'
import { createFence, marksAt, type Fence } from './fence.ts'
import { conciseBytes, longestBytes } from '../limits.ts'
import { byteLength, isObject } from './measure.ts'
import { toPage } from './page.ts'
import type { Structured } from './results.ts'
import type { Entry } from '../tool.ts'
import { isView, type View } from './view.ts'

/** An answer as a model is shown it, and what it is told about the rest. */
export interface Shown {
  readonly body: unknown
  /** `more`, and when something did not fit `truncated`, `omitted`, `how` and `next`. */
  readonly notes: Structured
}

export interface ShowOptions {
  readonly view: View
  /** The arguments as the caller wrote them, to be said again for the rest. */
  readonly given: Structured
  /** By input name, as sent. */
  readonly input: Structured
  /** What the rest of the result takes, in bytes of JSON. */
  readonly around: number
}

/** Longer arguments are not said again: the model has them. */
const longestArguments = 1_000
const notesBytes = 400
const leastBytes = 1_000

/** Shows an answer within its limits: what is marked as text of others is fenced, what does not fit is told. */
export function show(entry: Entry, body: unknown, options: ShowOptions): Shown {
  const { effect, shape } = entry.call
  const fence = createFence(body)
  const reserve = options.around + notesBytes + Math.min(byteLength(options.given), longestArguments)
  const rooms = { small: Math.max(conciseBytes - reserve, leastBytes), large: longestBytes - reserve }
  const list = Array.isArray(body) ? '' : shape?.list
  if (effect.kind === 'read' && list !== undefined) {
    const shown = showList(entry, body, list, fence, rooms, options)
    if (shown) return shown
  }
  return showOne(entry, body, fence, rooms, options)
}

interface Rooms {
  readonly small: number
  readonly large: number
}

function showList(
  entry: Entry,
  body: unknown,
  name: string,
  fence: Fence,
  rooms: Rooms,
  { view, given, input }: ShowOptions,
): Shown | undefined {
  const { shape } = entry.call
  const list = name === '' ? body : (body as Structured | undefined)?.[name]
  if (!Array.isArray(list)) return undefined
  const frame = isObject(body) ? { ...body, [name]: [] } : []
  const enclosed = fence.enclose(frame, shape?.marks)
  const size = byteLength(enclosed)
  // What is long is not the list.
  if (size > conciseBytes / 2) return undefined
  const concise = shape?.detail && !view.full ? { fields: shape.concise } : undefined
  const start = shape?.paging ? 0 : view.offset
  const page = toPage(list, {
    start,
    textOffset: view.textOffset,
    marks: marksAt(name === '' ? shape?.marks : marksAt(shape?.marks, name), '*'),
    fence,
    concise,
    room: (view.full ? rooms.large : rooms.small) - size,
    roomForOne: rooms.large - size,
  })
  const rest = list.length - start - page.count
  const following = page.piece?.next
  const shown = name === '' ? page.items : { ...(enclosed as Structured), [name]: page.items }
  const notes = {
    ...(page.less && { more: 'detail: full' }),
    ...(rest > 0 &&
      toRest(entry, given, rest, {
        what: `${rest} more`,
        changed: {
          ...toOffset(entry, input, view, page.count),
          ...(following !== undefined && { text_offset: following }),
        },
      })),
  }
  return { body: shown, notes }
}

/** The arguments for the items after the ones that are shown: in the API's own terms when it has some. */
function toOffset({ call: { shape } }: Entry, input: Structured, view: View, count: number): Structured {
  const { offset = 'offset', limit } = shape?.paging ?? {}
  const before = shape?.paging ? Number(input[offset] ?? 0) : view.offset
  const asked = limit === undefined ? undefined : input[limit]
  return {
    [offset]: before + count,
    ...(limit !== undefined && typeof asked === 'number' && { [limit]: Math.max(asked - count, 1) }),
  }
}

function showOne(
  entry: Entry,
  body: unknown,
  fence: Fence,
  rooms: Rooms,
  { view, given }: ShowOptions,
): Shown {
  const marks = entry.call.shape?.marks
  const isRead = entry.call.effect.kind === 'read'
  const small = isRead && !view.full && isText(body)
  const room = small ? rooms.small : rooms.large
  const whole = fence.enclose(body, marks)
  if (view.offset === 0 && byteLength(whole) <= room) return { body: whole, notes: {} }
  const { value, subject, tail, next, omitted } = cut(body, { marks, fence, offset: view.offset, room })
  if (next === undefined) return { body: value, notes: {} }
  if (!isRead)
    return {
      body: value,
      notes: {
        truncated: true,
        omitted,
        how: `${subject} is cut: ${omitted} characters are left out. A change is not made again to see them.`,
      },
    }
  const what = tail
    ? `This is the end of ${subject}. What comes before it, counted in characters from its end`
    : `${subject} goes on, counted in characters`
  const hint = small ? ' With detail: full the pieces are larger.' : ''
  return { body: value, notes: toRest(entry, given, omitted, { what, changed: { offset: next }, hint }) }
}

/** What is left out and the call that shows it. */
function toRest(
  { call, tool }: Entry,
  given: Structured,
  omitted: number,
  {
    what,
    changed,
    hint = '',
  }: { readonly what: string; readonly changed: Structured; readonly hint?: string },
): Structured {
  const kept = Object.entries(given).filter(([name]) => !isView(call, name) || name === 'detail')
  const args = { ...Object.fromEntries(kept), ...changed }
  const said = Object.entries(changed).map(([name, value]) => `${name}: ${String(value)}`)
  return {
    truncated: true,
    omitted,
    how: `${what}: call again with the same arguments and ${said.join(', ')}.${hint}`,
    ...(byteLength(args) <= longestArguments && { next: { tool: tool.name, arguments: args } }),
  }
}
