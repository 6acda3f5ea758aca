import { Refusal } from './refusal.ts'
import type { Call } from '../tool.ts'

/** How much of an answer a caller wants to see, and from where on. */
export interface View {
  readonly full: boolean
  /** Items of a list, else characters of a text. */
  readonly offset: number
  /** Characters, of an item that is too long to be shown at once. */
  readonly textOffset: number
}

const names = ['detail', 'offset', 'text_offset']

/** Whether an argument says how to show the answer. Names that the operation has itself are the operation's. */
export const isView = ({ effect, inputs }: Call, name: string): boolean =>
  names.includes(name) &&
  effect.kind === 'read' &&
  !inputs.some((input) => input.name === name || input.aliases.includes(name))

export function readView(call: Call, given: Readonly<Record<string, unknown>>): View {
  const own = (name: string): unknown => (isView(call, name) ? given[name] : undefined)
  const detail = own('detail')
  if (detail !== undefined && detail !== 'full')
    throw new Refusal('INVALID_ARGUMENTS', 'detail must be "full", or left out for a concise result.')
  return {
    full: detail === 'full',
    offset: readOffset('offset', own('offset')),
    textOffset: readOffset('text_offset', own('text_offset')),
  }
}

function readOffset(name: string, value: unknown = 0): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Refusal('INVALID_ARGUMENTS', `${name} must be a whole number from 0 on.`)
}
