/** The size of a value as JSON. */
export const byteLength = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a text may be cut at or before `end`: not between the halves of a character. */
export function cutEnd(text: string, end: number): number {
  const half = text.charCodeAt(end - 1)
  return end < text.length && end > 1 && half >= 0xd8_00 && half <= 0xdb_ff ? end - 1 : end
}

/** The beginning of a text that would be too long. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, cutEnd(text, length))}…`

/** The same as `cutEnd`, at or after `start`. */
export function cutStart(text: string, start: number): number {
  const half = text.charCodeAt(start)
  return start > 0 && half >= 0xdc_00 && half <= 0xdf_ff ? start + 1 : start
}

/** The largest number up to `most` that fits; at least 2, so that whoever goes on gets further. */
export function largest(most: number, fits: (count: number) => boolean): number {
  let low = 2
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return Math.min(low, most)
}
